import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { mergeEdition } from '../../edition/consolidate.ts';
import { boundaries, isInForce } from '../../edition/part.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { PlacedPart } from '../types.ts';
import type { RawBase } from './base.ts';
import { editionProblems, mergeRaw } from './consolidated.ts';
import { nearestWritten } from './locate.ts';

/**
 * Every reading of every open entry of every edition gives an edition that is whole: checked like any other. Asked only where the editions
 * themselves are; each problem once, at the reading.
 */
export function readingDiagnostics(
  base: RawBase,
  parts: readonly PlacedPart[],
  shared: SharedDocuments,
): readonly Diagnostic[] {
  if (base.from === undefined) return [];
  return boundaries(base.from, parts).flatMap((day) => {
    const merged = parts.filter((part) => isInForce(part, day));
    const edition = mergeRaw(base.edition, merged, shared);
    const readings = readingsIn(edition);
    if (readings.length === 0) return [];
    return readings.flatMap(({ open, reading, patch }) => {
      const at = placeOf(base, merged, join('/open', open, 'readings', reading, 'patch'));
      return editionProblems(mergeEdition(edition, patch, shared.written), base, shared).map(
        ({ code, pointer }) =>
          error(
            'reading-broken',
            { ...at, pointer: at.pointer + nearestWritten(patch, pointer) },
            { open, reading, pointer, problem: code },
          ),
      );
    });
  });
}

/** The readings of all open entries of an edition that change something in it. */
function readingsIn(
  edition: unknown,
): readonly { readonly open: string; readonly reading: string; readonly patch: object }[] {
  return entriesOf(get(edition, '/open')).flatMap(([open, entry]) =>
    entriesOf(get(entry, '/readings')).flatMap(([reading, value]) => {
      const patch = get(value, '/patch');
      return isObject(patch) && Object.keys(patch).length > 0 ? [{ open, reading, patch }] : [];
    }),
  );
}

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];

/** Where the reading is written: the last part that wrote it, or the edition that it began from. */
function placeOf(base: RawBase, merged: readonly PlacedPart[], pointer: string): Place {
  const writing = merged.findLast(
    ({ definition, whole }) =>
      get(definition.patch, pointer) !== undefined || get(whole?.edition, pointer) !== undefined,
  );
  if (writing === undefined) return { file: base.aspectFiles.open ?? `services/${base.service}`, pointer };
  const { file, part, definition, whole } = writing;
  const inPatch = get(definition.patch, pointer) !== undefined;
  const ofWhole = whole?.aspectFiles.open;
  if (!inPatch && ofWhole !== undefined) return { file: ofWhole, pointer };
  return { file, pointer: join('/parts', part, 'patch') + pointer };
}
