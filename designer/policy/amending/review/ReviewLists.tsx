import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { Loading } from '../../../look/Loading.tsx';
import { Section } from '../../../look/Section.tsx';
import { ByProvision } from './by-provision/ByProvision.tsx';
import { ProvisionTable } from './ProvisionTable.tsx';
import { ReviewChanges } from './ReviewChanges.tsx';
import { REVIEW_VIEWS, useReviewView } from './useReviewView.ts';

/** What changes, and the act: one beside the other, or each for itself. */
export function ReviewLists({ report }: { readonly report: AmendmentReport | undefined }) {
  const { t } = useTranslation('amend-review');
  const [view, setView] = useReviewView();
  return (
    <>
      <Section title={t('changes')} note={t('changes-note')}>
        {/* biome-ignore lint/a11y/useSemanticElements: ways to list the same, not form fields */}
        <div className="amending-filter" role="group" aria-label={t('view.label')}>
          {REVIEW_VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {t(`view.${one}`)}
            </button>
          ))}
        </div>
        {report === undefined ? (
          <Loading />
        ) : view === 'provisions' ? (
          <ByProvision report={report} />
        ) : (
          <ReviewChanges {...report} />
        )}
      </Section>
      {report === undefined || view === 'provisions' ? null : <ProvisionTable report={report} />}
    </>
  );
}
