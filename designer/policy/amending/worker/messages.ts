import type { Example } from '../../../../engine/amending/examples/example.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { Place } from '../../../../engine/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import type { Tried, TriedCase } from '../../../../engine/scenario/try.ts';

/** A case of a service that is tried. */
export interface Trial {
  readonly service: string;
  readonly scenario: TriedCase;
}

/** What comes of a trial. */
export interface TrialResult {
  /** By the published library; absent where that does not have the service. */
  readonly before?: Tried;
  /** By the draft; absent while it could never be opened. */
  readonly after?: Tried;
  /** The draft as it is now is not in order, and cannot be opened without what is broken either: `after` speaks of it as it last was. */
  readonly isOld: boolean;
  /** What is broken in the draft: `after` speaks of it without that. Absent: nothing is. */
  readonly without?: readonly Place[];
  /** The engine could not even try. */
  readonly failure?: string;
}

/** An example for what the draft changes and no scenario tests. */
export interface MadeExample {
  readonly example: Example;
  /** What the published rules say of the same case; absent where they cannot say. */
  readonly before?: Assessment;
}

/** What the page asks of the worker. */
export type Asked =
  | {
      readonly kind: 'open';
      /** The published definition files. */
      readonly files: readonly SourceFile[];
      readonly services: readonly string[];
      readonly act: string;
    }
  | {
      readonly kind: 'check';
      readonly version: number;
      /** The documents that the draft adds or changes. */
      readonly documents: Documents;
    }
  /** The published files of other services, which proposals are made like. */
  | { readonly kind: 'precedents'; readonly files: readonly SourceFile[] }
  /** Asks what to do with the provisions of the act, in all its parts. */
  | { readonly kind: 'propose'; readonly version: number; readonly documents: Documents }
  /** Asks for examples for a service, now and after every change of the draft; without one, no more are made. */
  | { readonly kind: 'exemplify'; readonly service: string | undefined }
  /** Tries a case, now and after every change of the draft; without one, trying ends. */
  | { readonly kind: 'try'; readonly id: number; readonly trial: Trial | undefined };

/** An example that was made, or that there are none. */
export interface ToldExample {
  readonly kind: 'example';
  /** Examples are made anew after a change: those of one run belong together. */
  readonly run: number;
  readonly service: string;
  readonly made?: MadeExample;
  /** How many are still to come. */
  readonly left: number;
  /** The engine could not make this one. */
  readonly failure?: string;
}

/** What the worker tells. */
export type Told =
  | { readonly kind: 'report'; readonly version: number; readonly report: AmendmentReport }
  | {
      readonly kind: 'proposals';
      readonly version: number;
      readonly proposals: readonly Proposal[];
      /** The engine could not make any. */
      readonly failure?: string;
    }
  | ToldExample
  | { readonly kind: 'tried'; readonly id: number; readonly result: TrialResult }
  | { readonly kind: 'failed'; readonly message: string };
