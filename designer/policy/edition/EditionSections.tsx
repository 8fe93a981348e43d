import { AmountsSection } from './sections/AmountsSection.tsx';
import { AttemptsSection } from './sections/AttemptsSection.tsx';
import { ChannelsSection } from './sections/ChannelsSection.tsx';
import { ConditionsSection } from './sections/ConditionsSection.tsx';
import { DeadlinesSection } from './sections/DeadlinesSection.tsx';
import { DocumentsSection } from './sections/DocumentsSection.tsx';
import { EntitlementsSection } from './sections/EntitlementsSection.tsx';
import { FactsSection } from './sections/FactsSection.tsx';
import { FormSection } from './sections/FormSection.tsx';
import { GroundsSection } from './sections/GroundsSection.tsx';
import { InformationSection } from './sections/InformationSection.tsx';
import { NoticesSection } from './sections/NoticesSection.tsx';
import { OpenSection } from './sections/OpenSection.tsx';
import { ProcedureSection } from './sections/ProcedureSection.tsx';
import { QuotasSection } from './sections/QuotasSection.tsx';
import { RequirementsSection } from './sections/RequirementsSection.tsx';
import { ScoringSection } from './sections/ScoringSection.tsx';
import { StandardsSection } from './sections/StandardsSection.tsx';
import { SummarySection } from './sections/SummarySection.tsx';
import { TablesSection } from './sections/TablesSection.tsx';
import { VariantsSection } from './sections/VariantsSection.tsx';
import { VotesSection } from './sections/VotesSection.tsx';
import { WindowsSection } from './sections/WindowsSection.tsx';

/** The whole edition, aspect by aspect. */
export function EditionSections() {
  return (
    <div className="edition-sections">
      <SummarySection />
      <VariantsSection />
      <ChannelsSection />
      <DocumentsSection />
      <GroundsSection />
      <RequirementsSection />
      <ConditionsSection />
      <AmountsSection />
      <TablesSection />
      <ScoringSection />
      <DeadlinesSection />
      <WindowsSection />
      <AttemptsSection />
      <EntitlementsSection />
      <VotesSection />
      <QuotasSection />
      <ProcedureSection />
      <FormSection />
      <FactsSection />
      <NoticesSection />
      <InformationSection />
      <StandardsSection />
      <OpenSection />
    </div>
  );
}
