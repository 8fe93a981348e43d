import { addDays } from '../calendar/date.ts';
import type { PlacedPart } from '../library/types.ts';
import type { AmendmentPart } from '../schema/amendment.ts';
import type { IsoDate } from '../schema/primitives.ts';

type InForce = AmendmentPart['inForce'];
type Dated = Pick<PlacedPart, 'from'> & { readonly definition: { readonly inForce: InForce } };

/** The first and the last day on which a part can have begun; the same day where it is known. Undefined where neither is said. */
export function daysOfEffect({
  from,
  notBefore,
  notAfter,
}: InForce): { readonly from: IsoDate; readonly certainFrom: IsoDate } | undefined {
  if (from !== undefined) return { from, certainFrom: from };
  return notBefore === undefined || notAfter === undefined
    ? undefined
    : { from: notBefore, certainFrom: notAfter };
}

/** Whether a part is in force on a day: its first (or first possible) and its last day included. */
export function isInForce({ from, definition: { inForce } }: Dated, day: IsoDate): boolean {
  return from <= day && (inForce.to === undefined || day <= inForce.to);
}

/**
 * The days on which the edition may change, in order: the base edition's first day, every part's first (or first possible) day, and the
 * day after its last.
 */
export function boundaries(first: IsoDate, parts: readonly Dated[]): readonly IsoDate[] {
  const days = parts.flatMap(({ from, definition: { inForce } }) =>
    inForce.to === undefined ? [from] : [from, addDays(inForce.to, 1)],
  );
  return [...new Set([first, ...days.filter((day) => day > first)])].sort();
}

export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

type Merged = Pick<PlacedPart, 'act' | 'part' | 'from'>;

/** The order in which parts merge: first day of effect, adoption of the act, act, part. */
export function byMergeOrder(
  adopted: (act: string) => IsoDate | undefined,
): (a: Merged, b: Merged) => number {
  const key = ({ act, part, from }: Merged) => [from, adopted(act) ?? '', act, part];
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    const different = left.findIndex((one, index) => one !== right[index]);
    if (different === -1) return 0;
    return (left[different] ?? '') < (right[different] ?? '') ? -1 : 1;
  };
}
