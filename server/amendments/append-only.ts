import { equal } from '../../engine/diff/equal.ts';
import { own } from '../../engine/json/own.ts';
import { join } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { type DocumentKind, placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import { type Outcome, refused } from '../problems/problem.ts';
import type { AmendmentDraft } from './draft.ts';

/** Where a published document may gain entries; `*` is any member. Scenarios and guidance are no law and may change as they are. */
const growing: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  act: ['/provisions'],
  parameter: ['/values'],
  codelist: ['/entries'],
  calendar: ['/years', '/years/*/days', '/utcOffsets'],
  amendment: [],
  edition: [],
};

/** A problem where a draft changes what is published otherwise than by adding entries. */
export function changesPublished(
  library: Library,
  { documents, bases }: AmendmentDraft,
): Outcome<never> | undefined {
  const changed = Object.entries(documents).flatMap(([file, document]) => {
    const places = growing[placeOf(file)?.kind ?? 'scenarios'];
    const base = own(bases, file);
    if (places === undefined || base === undefined || !isPublished(library, file, base.hash)) return [];
    return changedPlaces(base.document, document, places).map((pointer) => `${file}#${pointer}`);
  });
  return changed.length === 0 ? undefined : refused('published-changed', { known: changed });
}

const isPublished = ({ ledger }: Library, file: string, hash: string): boolean =>
  Object.values(ledger.entries).some((entry) => entry.document === file && entry.hash === hash);

/** The outermost places where a document differs from what was published, new entries where they may come left out. */
function changedPlaces(
  before: unknown,
  after: unknown,
  places: readonly string[],
  pointer = '',
  pattern = '',
): readonly string[] {
  if (equal(before, after)) return [];
  const leadsOn = places.some((place) => place === pattern || place.startsWith(`${pattern}/`));
  if (!leadsOn || !isObject(before) || !isObject(after)) return [pointer];
  const grows = places.includes(pattern);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const known = own(before, key);
    if (known === undefined && grows) return [];
    return changedPlaces(known, own(after, key), places, join(pointer, key), inner(places, pattern, key));
  });
}

function inner(places: readonly string[], pattern: string, key: string): string {
  const any = `${pattern}/*`;
  return places.some((place) => place === any || place.startsWith(`${any}/`)) ? any : join(pattern, key);
}
