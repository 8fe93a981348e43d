import { parseDate, toEpochDay } from '../../calendar/date.ts';
import { rowsOf } from '../../conditions/read.ts';
import type { RowFields } from '../../conditions/types.ts';
import { own } from '../../json/own.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { Operation } from '../operation.ts';
import { dayOf } from '../quantity.ts';
import { known, unknown } from '../result.ts';

/** How many days of a period the stays of a list cover: both days of a stay and of the period count, none of them twice. */
export const daysCovered: Operation<'days-covered'> = {
  name: 'days-covered',
  evaluate: ({ 'days-covered': { list, from, to, within } }, context, inner) => {
    const parts = within.map((day) => inner(day));
    const [first, last] = parts.map(({ value }) => (value === null ? undefined : dayOf(value)));
    const about = { operation: 'days-covered', name: list };
    const rows = rowsOf(context.facts, list);
    if (rows === undefined) return unknown({ missing: [list] }, about, parts);
    if (first === undefined || last === undefined) return unknown({}, about, parts);
    const stays = rows.map((row) => stayOf(row, from, to, first, last));
    const days = covered(stays.flatMap((stay) => stay ?? []));
    if (stays.includes(undefined)) return unknown({ missing: [list] }, about, parts);
    return known({ kind: 'number', number: String(days) }, about, parts);
  },
};

interface Stay {
  readonly first: number;
  readonly last: number;
}

/** The part of a stay inside the period; undefined where its first day is unknown. A stay without a last day goes on. */
function stayOf(row: RowFields, from: string, to: string, first: IsoDate, last: IsoDate): Stay | undefined {
  const begins = parseDate(String(own(row, from) ?? ''));
  const ends = parseDate(String(own(row, to) ?? '')) ?? last;
  if (begins === undefined) return undefined;
  return {
    first: toEpochDay(begins > first ? begins : first),
    last: toEpochDay(ends < last ? ends : last),
  };
}

function covered(stays: readonly Stay[]): number {
  let days = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...stays].sort((a, b) => a.first - b.first)) {
    const start = Math.max(first, next);
    if (last < start) continue;
    days += last - start + 1;
    next = last + 1;
  }
  return days;
}
