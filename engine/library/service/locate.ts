import { addDays } from '../../calendar/date.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { get, join, segments } from '../../json/pointer.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { PlacedPart } from '../types.ts';

/**
 * Which part of which amendment is to blame for a problem at a pointer of an edition: the last one that wrote there; else one that takes effect
 * (or ends) on the day on which the problem appears, because it took away what others rest on.
 * @param merged the parts merged into the edition, `all` those of the service
 */
export function locate(
  pointer: string,
  day: IsoDate,
  merged: readonly PlacedPart[],
  all: readonly PlacedPart[],
): Place | undefined {
  const writer = merged.findLast(({ definition }) => get(definition.patch, pointer) !== undefined);
  if (writer !== undefined) {
    return { file: writer.file, pointer: join('/parts', writer.part, 'patch') + pointer };
  }
  const beginner = merged.findLast(({ definition }) => definition.inForce.from === day);
  if (beginner !== undefined) {
    const { file, part, definition } = beginner;
    return { file, pointer: join('/parts', part, 'patch') + nearestWritten(definition.patch, pointer) };
  }
  const ended = all.findLast(
    ({ definition: { inForce } }) => inForce.to !== undefined && addDays(inForce.to, 1) === day,
  );
  return ended && { file: ended.file, pointer: join('/parts', ended.part, 'inForce', 'to') };
}

/** The longest beginning of a pointer that a patch has. */
function nearestWritten(patch: unknown, pointer: string): string {
  const keys = segments(pointer);
  const longest = keys.findLastIndex(
    (_, index) => get(patch, join('', ...keys.slice(0, index + 1))) !== undefined,
  );
  return join('', ...keys.slice(0, longest + 1));
}
