import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AmendmentReport } from '../../../../../engine/amending/report.ts';
import { useWorkbench } from '../../state/draft.ts';
import { isToLookAt, isUnsaid } from '../checks-of.ts';
import { useAccounted } from '../useAccounted.ts';
import type { Filter } from './filters.ts';
import { Readers } from './Readers.tsx';
import { unopenedAmong } from './ticks.ts';
import { useReaders } from './useReaders.ts';
import { useReviewRows } from './useReviewRows.ts';

/**
 * What its author has left to look at before handing a draft in: not what was made by hand or judged one by one, for that is known. And how far others are who
 * read it already.
 */
export function LeftToLookAt({ report }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const { id, authors, remarks } = useWorkbench(({ view }) => view);
  const { readers } = useReaders();
  const rows = useReviewRows(report);
  const accounted = useAccounted(report.coverage);
  const unopened = unopenedAmong(
    rows,
    readers,
    authors.map(({ account }) => account),
  );
  const of = (show: Filter, count: number) => ({ what: show, count, to: `?show=${show}` });
  const left = [
    of('unopened', unopened.length),
    of('inherited', accounted.filter(isToLookAt).length),
    of('unsaid', accounted.filter(isUnsaid).length),
    { what: 'flips' as const, count: report.scenarios.flips.length, to: '' },
    { what: 'remarks' as const, count: remarks.filter(({ resolved }) => !resolved).length, to: '' },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {left.length === 0 ? (
        <p>{t('left.nothing')}</p>
      ) : (
        <ul className="review-left">
          {left.map(({ what, count, to }) => (
            <li key={what}>
              <Link to={`/policy/amendments/${id}/review${to}`}>{t(`left.${what}`, { count })}</Link>
            </li>
          ))}
        </ul>
      )}
      <Readers rows={rows} />
    </>
  );
}
