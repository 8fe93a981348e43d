import type { AmendmentReport } from '../../../engine/amending/report.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import type { NumberedCase } from '../decided.ts';
import type { Judged } from './judge.ts';

/** What is asked of the thread that judges drafts. */
export interface Question {
  readonly id: number;
  readonly judged: Judged;
  /** The decided cases that the report is to look at too. */
  readonly decided?: readonly NumberedCase[];
  /** The files that the draft stands on; absent where they are those of the question before. */
  readonly files?: readonly SourceFile[];
}

/** What it answers: the report, or why there is none. */
export type Answer =
  | { readonly id: number; readonly report: AmendmentReport }
  | { readonly id: number; readonly failure: string };
