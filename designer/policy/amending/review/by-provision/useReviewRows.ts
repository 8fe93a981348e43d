import { useMemo } from 'react';
import { type ReviewRow, reviewRows } from '../../../../../engine/amending/by-provision.ts';
import type { AmendmentReport } from '../../../../../engine/amending/report.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { useWorkbench } from '../../state/draft.ts';
import { namesOf } from '../names-of.ts';
import { useAccounted } from '../useAccounted.ts';
import { keyOf, printOf } from './row-key.ts';

/** A row of the review with what tells it from others, and what tells that it shows something else. */
export interface LaidRow {
  readonly row: ReviewRow;
  readonly key: string;
  readonly print: string;
}

const NONE = {};

/** What there is to look at in the review of the open amendment, in the order of its act. */
export function useReviewRows(report: AmendmentReport): readonly LaidRow[] {
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const accounted = useAccounted(report.coverage);
  const provisions = namesOf(documents).acts[act]?.provisions ?? NONE;
  return useMemo(() => {
    const order = inOrder(provisions).map(([provision]) => provision);
    return reviewRows(act, order, report, accounted).map((row) => ({
      row,
      key: keyOf(row),
      print: printOf(row, provisions),
    }));
  }, [act, provisions, report, accounted]);
}
