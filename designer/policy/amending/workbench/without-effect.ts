import type { Documents } from '../../../../engine/amending/operations.ts';
import { put } from '../../../../engine/amending/put.ts';
import type { Text } from '../../../../engine/schema/text.ts';

/** Where a part of an amendment is written. */
interface Written {
  readonly file: string;
  readonly part: string;
}

/** The documents with a reason why provisions change no data; without one, they are no longer said to change none. */
export function withReason(
  documents: Documents,
  { file, part }: Written,
  provisions: readonly string[],
  reason: Text | undefined,
): Documents {
  const next = provisions.reduce<unknown>(
    (document, provision) => put(document, ['parts', part, 'withoutEffect', provision], reason),
    documents[file],
  );
  return { ...documents, [file]: next };
}
