import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { useWorkbench } from '../state/draft.ts';
import type { DraftPlace } from './since-return.ts';

/** What was said of a place of the draft. */
export function useRemarksOn({ file, pointer }: DraftPlace): AmendmentView['remarks'] {
  const remarks = useWorkbench(({ view }) => view.remarks);
  return remarks.filter(({ about }) => about?.file === file && about.pointer === pointer);
}
