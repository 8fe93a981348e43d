import { parseDate } from '../calendar/date.ts';
import { rowsOf } from '../conditions/read.ts';
import { own } from '../json/own.ts';
import { known, unknown } from './result.ts';
import type { ValueContext, ValueResult } from './types.ts';

/** The first or last date of a field over the rows of a list: unknown where the field is unknown in one row, a gap where there are no rows. */
export function firstOrLast(
  operation: 'earliest' | 'latest',
  list: string,
  field: string,
  context: ValueContext,
): ValueResult {
  const about = { operation, name: list };
  const rows = rowsOf(context.facts, list);
  if (rows === undefined) return unknown({ missing: [list] }, about);
  const days = rows
    .flatMap((row) => parseDate(String(own(row, field) ?? '')) ?? [])
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (days.length < rows.length) return unknown({ missing: [list] }, about);
  const date = operation === 'earliest' ? days[0] : days.at(-1);
  return date === undefined
    ? unknown({ gaps: [{ kind: 'empty-list', list }] }, about)
    : known({ kind: 'date', date }, about);
}
