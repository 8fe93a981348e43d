import type { LookedBody, LookedView } from '../../../../../server/api/schemas/looked.ts';
import { isToLookAt, provisionsOf } from './row-key.ts';
import type { LaidRow } from './useReviewRows.ts';

/** What somebody has ticked off, each with what it showed then; an empty print takes a tick away. */
export type Ticks = Readonly<Record<string, string>>;

/** Ticks with later ones over them, and without those taken away. */
export const withTicks = (ticks: Ticks, later: Ticks): Ticks =>
  Object.fromEntries(Object.entries({ ...ticks, ...later }).filter(([, print]) => print !== ''));

/** What the server is asked to keep. */
export const bodyOf = (waiting: Ticks): LookedBody => ({
  looked: withTicks({}, waiting),
  unlooked: Object.keys(waiting).filter((key) => waiting[key] === ''),
});

/** The key under which is kept that a provision's proposals were accepted without having been ticked one by one. */
export const acceptedKey = (provision: string): string => `accepted ${provision}`;

/** How many of the rows somebody has looked at as they are now. */
export const lookedAmong = (rows: readonly LaidRow[], ticks: Ticks): number =>
  rows.filter(({ row, key, print }) => isToLookAt(row) && ticks[key] === print).length;

/** The rows of what was accepted unopened, and that none of the authors has looked at as it is now. */
export function unopenedAmong(
  rows: readonly LaidRow[],
  readers: LookedView['readers'],
  authors: readonly string[],
): readonly LaidRow[] {
  const mine = readers.filter(({ by }) => authors.includes(by.account)).map(({ looked }) => looked);
  return rows.filter(
    ({ row, key, print }) =>
      provisionsOf(row).some((id) => mine.some((ticks) => ticks[acceptedKey(id)] !== undefined)) &&
      !(row.kind === 'provision' && row.accounted?.state === 'to-do') &&
      !mine.some((ticks) => ticks[key] === print),
  );
}
