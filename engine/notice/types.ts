import type { DerivedResult, GroundResult, Outcome } from '../assessment/types.ts';
import type { DeadlineResult } from '../deadlines/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Language } from '../schema/text.ts';

/** What notices say of an assessment. */
export interface NoticeAssessment {
  readonly outcome: Outcome;
  readonly grounds: Readonly<Record<string, Pick<GroundResult, 'text' | 'applies' | 'heldBy' | 'citation'>>>;
  readonly deadlines: Readonly<Record<string, Pick<DeadlineResult, 'due'>>>;
  readonly derived: Readonly<Record<string, Pick<DerivedResult, 'value'>>>;
}

/** What a notice's placeholders are filled from. */
export interface NoticeContext {
  readonly number: string;
  readonly date: IsoDate;
  readonly variant: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly events: readonly { readonly event: string; readonly on: IsoDate }[];
  readonly assessment: NoticeAssessment;
  /** The written reason given with the step. */
  readonly reason?: string;
  readonly language: Language;
}

/** A notice in words, with the provisions it cites. `missing`: placeholders without a value. */
export interface RenderedNotice {
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly missing: readonly string[];
}
