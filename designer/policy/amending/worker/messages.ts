import type { Documents } from '../../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';

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
    };

/** What the worker tells. */
export type Told =
  | { readonly kind: 'report'; readonly version: number; readonly report: AmendmentReport }
  | { readonly kind: 'failed'; readonly message: string };
