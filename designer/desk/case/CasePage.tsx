import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CaseView } from '../../../server/api/schemas/cases.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { BackLink } from '../../look/BackLink.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { RelatedCases } from '../../look/RelatedCases.tsx';
import { caseQuery } from '../api/queries.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { SectionNav } from './SectionNav.tsx';
import { AlternativesSection } from './sections/AlternativesSection.tsx';
import { AmountsSection } from './sections/AmountsSection.tsx';
import {
  AttemptsSection,
  PeriodsSection,
  QuotasSection,
  VotesSection,
  WindowsSection,
} from './sections/CountedSections.tsx';
import { DeadlinesSection } from './sections/DeadlinesSection.tsx';
import { DocumentsSection } from './sections/DocumentsSection.tsx';
import { FactsSection } from './sections/FactsSection.tsx';
import { GroundsSection } from './sections/GroundsSection.tsx';
import { LimitsSection } from './sections/LimitsSection.tsx';
import { NoticesSection } from './sections/NoticesSection.tsx';
import { OpenSection } from './sections/OpenSection.tsx';
import { OutcomeSection } from './sections/OutcomeSection.tsx';
import { PersonsSection } from './sections/PersonsSection.tsx';
import { RequirementsSection } from './sections/RequirementsSection.tsx';
import { ScoresSection } from './sections/ScoresSection.tsx';
import { TablesSection } from './sections/TablesSection.tsx';
import { TimelineSection } from './sections/TimelineSection.tsx';
import { StepsSection } from './steps/StepsSection.tsx';
import { wordsOf } from './words.ts';

/** A case at the desk. */
export function CasePage() {
  // The second area's words are needed further down; loading them there would take the page away once more.
  const { t } = useTranslation(['desk', 'rules']);
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id));
  return (
    <div className="desk">
      <BackLink to="/desk">{t('queue.title')}</BackLink>
      <QueryView query={query}>{(view) => <CaseContent key={view.id} view={view} />}</QueryView>
    </div>
  );
}

/** The case with the words of the edition that governs it. */
function CaseContent({ view }: { readonly view: CaseView }) {
  const edition = useQuery(serviceQuery(view.service, view.edition.inForceFrom));
  return (
    <>
      <CaseHeader view={view} />
      <RelatedCases view={view} base="/desk/cases" />
      <SectionNav view={view} />
      <QueryView query={edition}>
        {(service) => {
          const words = wordsOf(service);
          return (
            <div className="case-columns">
              <div className="case-main">
                <StepsSection view={view} words={words} />
                <OutcomeSection view={view} words={words} />
                <GroundsSection view={view} words={words} />
                <RequirementsSection view={view} words={words} />
                <PersonsSection view={view} words={words} />
                <AmountsSection view={view} words={words} />
                <TablesSection view={view} words={words} />
                <ScoresSection view={view} words={words} />
                <LimitsSection view={view} words={words} />
                <PeriodsSection view={view} words={words} />
                <WindowsSection view={view} words={words} />
                <AttemptsSection view={view} words={words} />
                <VotesSection view={view} words={words} />
                <QuotasSection view={view} words={words} />
                <DocumentsSection view={view} words={words} />
                <FactsSection view={view} words={words} />
                <AlternativesSection view={view} words={words} />
                <OpenSection view={view} words={words} />
              </div>
              <div className="case-side">
                <DeadlinesSection view={view} words={words} />
                <NoticesSection view={view} />
                <TimelineSection view={view} />
              </div>
            </div>
          );
        }}
      </QueryView>
    </>
  );
}
