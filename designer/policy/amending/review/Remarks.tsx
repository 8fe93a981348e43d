import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { useWorkbench } from '../state/draft.ts';
import { AddRemark } from './AddRemark.tsx';
import { RemarkItem } from './RemarkItem.tsx';
import { provisionPlaces, shownPlaces } from './shown-places.ts';
import { useOpenTouched } from './useAccounted.ts';
import { placeOfQuestion } from './useLookedAtQuestions.ts';
import { useReviewView } from './useReviewView.ts';

/** What was said of the amendment as a whole, and of changes that cannot be shown now; comments on changes that are shown stand beside those. */
export function Remarks({ report }: { readonly report: AmendmentReport | undefined }) {
  const { t } = useTranslation('amend-review');
  const { remarks, may, act, state } = useWorkbench(({ view }) => view);
  const [view] = useReviewView();
  const listed = view === 'services' || report === undefined ? [] : provisionPlaces(report.coverage, act);
  const questions = useOpenTouched().map((one) => placeOfQuestion(one, act));
  const isOpenShown = state === 'draft' || state === 'in-review' || state === 'approved';
  const shown = new Set(
    [...shownPlaces(report, act), ...listed, ...(isOpenShown ? questions : [])].map(
      ({ file, pointer }) => `${file} ${pointer}`,
    ),
  );
  const here = remarks.filter(
    ({ about }) => about === undefined || !shown.has(`${about.file} ${about.pointer}`),
  );
  return (
    <>
      {here.length === 0 ? <p>{t('no-remarks')}</p> : null}
      <ul className="plain-list">
        {here.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} />
        ))}
      </ul>
      {may.includes('comment') ? <AddRemark /> : null}
    </>
  );
}
