import { addDays } from '../calendar/date.ts';
import type { PlacedPart } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';

type Dated = { readonly definition: Pick<PlacedPart['definition'], 'inForce'> };

/** Whether a part is in force on a day: its first and its last day included. */
export function isInForce({ definition: { inForce } }: Dated, day: IsoDate): boolean {
  return inForce.from <= day && (inForce.to === undefined || day <= inForce.to);
}

/** The days on which the edition may change, in order: the base edition's first day, every part's first, and the day after its last. */
export function boundaries(first: IsoDate, parts: readonly Dated[]): readonly IsoDate[] {
  const days = parts.flatMap(({ definition: { inForce } }) =>
    inForce.to === undefined ? [inForce.from] : [inForce.from, addDays(inForce.to, 1)],
  );
  return [...new Set([first, ...days.filter((day) => day > first)])].sort();
}

export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

/** The order in which parts merge: first day of effect, adoption of the act, act, part. */
export function byMergeOrder(
  adopted: (act: string) => IsoDate | undefined,
): (a: PlacedPart, b: PlacedPart) => number {
  const key = ({ act, part, definition }: PlacedPart) => [
    definition.inForce.from,
    adopted(act) ?? '',
    act,
    part,
  ];
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    const different = left.findIndex((one, index) => one !== right[index]);
    if (different === -1) return 0;
    return (left[different] ?? '') < (right[different] ?? '') ? -1 : 1;
  };
}
