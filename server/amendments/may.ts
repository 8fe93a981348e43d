import type { AmendmentState } from '../api/schemas/amendments.ts';
import type { AmendmentDraft } from './draft.ts';
import { mayWrite, type Staff, takesPart } from './rights.ts';
import { steps } from './step.ts';

/** What someone may do with a draft now: its steps by name, `edit` and `comment`. Whether a step succeeds also depends on what is in the draft. */
export function mayOf(
  draft: AmendmentDraft,
  by: Staff,
  state: AmendmentState,
  isBehind: boolean,
): readonly string[] {
  const allowed = Object.entries(steps)
    .filter(([, { from, forbids }]) => from.includes(draft.stage) && forbids(by, draft) === undefined)
    .map(([step]) => step)
    .filter((step) => (step !== 'recall' || state === 'scheduled') && (step !== 'rebase' || isBehind));
  const edit = draft.stage === 'draft' && mayWrite(by) ? ['edit'] : [];
  const comment = draft.stage !== 'discarded' && takesPart(by) ? ['comment'] : [];
  return [...edit, ...comment, ...allowed];
}
