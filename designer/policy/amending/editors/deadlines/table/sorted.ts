import type { Duration } from '../../../../../../engine/schema/duration.ts';
import { DEADLINE_COLUMNS } from './columns.ts';
import type { DraftDeadline } from './draft-deadline.ts';
import type { Writing } from './writing.ts';

export const SORTS = ['order', 'responsible', 'starts', 'length', 'provision'] as const;
/** By what the rows are sorted. */
export type Sort = (typeof SORTS)[number];

/** About how many minutes a unit has: only to tell what is longer. */
const MINUTES: Readonly<Record<Duration['unit'], number>> = {
  minute: 1,
  hour: 60,
  calendarDay: 1440,
  workingDay: 2016,
  month: 43_800,
  year: 525_600,
};

const minutesOf = ({ length }: DraftDeadline): number =>
  length === undefined ? Number.POSITIVE_INFINITY : length.count * MINUTES[length.unit];

/** Rows sorted by what one of their columns says; those that say nothing there come last, those that say the same keep their order. */
export function sorted<R extends { readonly item: DraftDeadline }>(
  rows: readonly R[],
  by: Sort,
  writing: Writing,
): readonly R[] {
  if (by === 'order') return rows;
  if (by === 'length') return rows.toSorted((a, b) => compared(minutesOf(a.item), minutesOf(b.item)));
  const { textOf } = DEADLINE_COLUMNS[by];
  const [said, unsaid] = [true, false].map((says) =>
    rows.filter(({ item }) => (textOf(item, writing) !== '') === says),
  );
  const collator = new Intl.Collator(writing.reader, { numeric: true });
  const inOrder = (said ?? []).toSorted((a, b) =>
    collator.compare(textOf(a.item, writing), textOf(b.item, writing)),
  );
  return [...inOrder, ...(unsaid ?? [])];
}

const compared = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
