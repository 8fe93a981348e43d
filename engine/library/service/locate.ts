import { addDays } from '../../calendar/date.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { get, join, segments } from '../../json/pointer.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { PlacedPart } from '../types.ts';

/**
 * Which part of which amendment is to blame for a problem that shows in an edition from a day on: of the parts that begin that day the last that
 * wrote there, or else the last at all, because it took away what others rest on; where none begins, the part that ended.
 * @param pointer the place in the edition
 * @param merged the parts merged into the edition, `all` those of the service
 */
export function locate(
  pointer: string,
  day: IsoDate,
  merged: readonly PlacedPart[],
  all: readonly PlacedPart[],
): Place | undefined {
  const beginning = merged.filter(({ from }) => from === day);
  const writes = ({ definition, whole }: PlacedPart) =>
    get(definition.patch, pointer) !== undefined || get(whole?.edition, pointer) !== undefined;
  const blamed = beginning.findLast(writes) ?? beginning.at(-1);
  if (blamed !== undefined) {
    const { file, part, definition, whole } = blamed;
    const written = nearestWritten(definition.patch, pointer);
    // A whole edition is written in its own files, unless the patch on top of it wrote there.
    const [aspect = ''] = segments(pointer);
    const inWhole = whole?.aspectFiles[aspect];
    if (inWhole !== undefined && written === '') return { file: inWhole, pointer };
    return { file, pointer: join('/parts', part, 'patch') + written };
  }
  const ended = all.findLast(
    ({ definition: { inForce } }) => inForce.to !== undefined && addDays(inForce.to, 1) === day,
  );
  return ended && { file: ended.file, pointer: join('/parts', ended.part, 'inForce', 'to') };
}

/** The longest beginning of a pointer that a patch has. */
export function nearestWritten(patch: unknown, pointer: string): string {
  const keys = segments(pointer);
  const longest = keys.findLastIndex(
    (_, index) => get(patch, join('', ...keys.slice(0, index + 1))) !== undefined,
  );
  return join('', ...keys.slice(0, longest + 1));
}
