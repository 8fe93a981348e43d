import type { Assessment } from '../assessment/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Language } from '../schema/text.ts';

/** What a notice's placeholders are filled from. */
export interface NoticeContext {
  readonly number: string;
  readonly date: IsoDate;
  readonly variant: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly events: readonly { readonly event: string; readonly on: IsoDate }[];
  readonly assessment: Assessment;
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
