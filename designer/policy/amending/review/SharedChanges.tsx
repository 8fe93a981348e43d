import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { ReviewChange } from './ReviewChange.tsx';

/** What changes in official values, code lists and calendars: it concerns every service that uses them. */
export function SharedChanges({ shared }: Pick<AmendmentReport, 'shared'>) {
  const { t } = useTranslation('amend-review');
  if (shared.length === 0) return null;
  return (
    <section className="review-service">
      <h3>{t('shared-changes')}</h3>
      <ul className="changes">
        {shared.map((change) => (
          <ReviewChange key={`${change.file}#${change.pointer}`} change={change} file={change.file} />
        ))}
      </ul>
    </section>
  );
}
