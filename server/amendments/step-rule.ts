import type { Outcome } from '../problems/problem.ts';
import type { NewEvent } from '../store/port.ts';
import type { Amendments } from './context.ts';
import type { AmendmentDraft } from './draft.ts';
import type { PreparedPublication } from './publishing.ts';
import type { Staff } from './rights.ts';

/** What a step is taken with. */
export interface Taking {
  readonly by: Staff;
  readonly now: Date;
  /** What its taker said; trimmed, absent where it was nothing. */
  readonly text?: string;
  /** What a repeated request is recognised by. */
  readonly request: { readonly request?: { key: string; fingerprint: string } };
}

/** A step of a draft's life: who may take it from which stage, and the event that it is. */
export interface StepRule {
  /** Why someone may not take it, whatever the draft's stage. */
  readonly forbids: (by: Staff, draft: AmendmentDraft) => Outcome<never> | undefined;
  readonly from: readonly AmendmentDraft['stage'][];
  /** It changes the library in use: one such step is taken after the other. */
  readonly alone?: true;
  /** `changed` where the library was changed meanwhile, and it is to be tried again. */
  readonly take: (
    amendments: Amendments,
    draft: AmendmentDraft,
    taking: Taking,
  ) => Promise<Outcome<TakenStep> | 'changed'>;
}

export interface TakenStep {
  readonly event: NewEvent;
  readonly prepared?: PreparedPublication;
}
