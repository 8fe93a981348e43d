import type { AmendmentReport } from '../../../engine/amending/report.ts';
import type { OpenedLibrary, SourceFile } from '../../../engine/library/types.ts';
import type { NumberedCase } from '../decided.ts';
import type { Judged } from './judge.ts';

/** What the thread that judges drafts can be asked: what a draft does to the library of some files, or that library itself. */
export type Asked =
  | {
      readonly judged: Judged;
      /** The decided cases that the report is to look at too. */
      readonly decided?: readonly NumberedCase[];
    }
  | { readonly open: true };

export interface Question {
  readonly id: number;
  readonly asked: Asked;
  /** The files that it is about; absent where they are those of the question before. */
  readonly files?: readonly SourceFile[];
}

/** What it answers. */
export type Told = { readonly report: AmendmentReport } | { readonly opened: OpenedLibrary };

/** The answer to a question, or why there is none. */
export type Answer = { readonly id: number } & (Told | { readonly failure: string });
