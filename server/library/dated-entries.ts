import { get, join } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import { DATED_ENTRIES } from '../../engine/library/standing.ts';

/** The entries of a file that are only added to, and superseded by others, by their pointers, as they stand there. */
export function entriesIn(file: string, text: string): readonly (readonly [string, unknown])[] {
  const kind = placeOf(file)?.kind;
  const maps = kind === undefined ? undefined : DATED_ENTRIES[kind];
  if (maps === undefined) return [];
  const document: unknown = JSON.parse(text);
  return maps.flatMap((map) => {
    const entries = get(document, join('', map));
    return isObject(entries)
      ? Object.entries(entries).map(([key, entry]) => [join('', map, key), entry] as const)
      : [];
  });
}
