import { get, join } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { type DocumentKind, placeOf } from '../../engine/library/place.ts';

/** Where a kind of document holds entries that are only added to, and superseded by others. */
const MAPS: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  parameter: ['/values'],
  codelist: ['/entries'],
  calendar: ['/years', '/utcOffsets'],
};

/** Such entries of a file by their pointers, as they stand there. */
export function entriesIn(file: string, text: string): readonly (readonly [string, unknown])[] {
  const kind = placeOf(file)?.kind;
  const maps = kind === undefined ? undefined : MAPS[kind];
  if (maps === undefined) return [];
  const document: unknown = JSON.parse(text);
  return maps.flatMap((map) => {
    const entries = get(document, map);
    return isObject(entries)
      ? Object.entries(entries).map(([key, entry]) => [join(map, key), entry] as const)
      : [];
  });
}
