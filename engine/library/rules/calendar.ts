import { quoted } from '../../diagnostics/quote.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';
import { standingEntries } from '../standing.ts';
import { supersededFindings } from './superseded.ts';

/** The years of a calendar follow each other without a gap, and each holds its own days, every day once. */
export function calendarFindings(calendar: unknown): readonly Finding[] {
  if (!isObject(calendar) || !isObject(calendar.years)) return [];
  const { years: entries } = calendar;
  const years = standingEntries(entries).map(({ name: key, chain }) => ({
    key,
    chain,
    pointer: join('/years', key),
  }));
  const wrongKeys = years
    .filter(({ key }) => !YEAR.test(key))
    .map(
      ({ key, pointer }): Finding => ({ code: 'calendar-year-key', pointer, params: { found: quoted(key) } }),
    );
  const right = years.filter(({ key }) => YEAR.test(key));
  const numbers = right.map(({ key }) => Number(key.slice(1))).sort((a, b) => a - b);
  const gaps = numbers.flatMap((next, index): readonly Finding[] => {
    const expected = (numbers[index - 1] ?? next - 1) + 1;
    return next === expected
      ? []
      : [{ code: 'calendar-year-gap', pointer: '/years', params: { year: expected, next } }];
  });
  return [
    ...wrongKeys,
    ...gaps,
    // What was superseded holds days of its year as well.
    ...right.flatMap(({ key, chain }) =>
      chain.flatMap((one) => dayFindings(key.slice(1), entries[one], join('/years', one))),
    ),
    ...supersededFindings(calendar, '/years'),
    ...supersededFindings(calendar, '/utcOffsets'),
  ];
}

const YEAR = /^y\d{4}$/;

function dayFindings(year: string, definition: unknown, pointer: string): readonly Finding[] {
  if (!isObject(definition) || !isObject(definition.days)) return [];
  const seen = new Map<string, string>();
  return Object.entries(definition.days).flatMap(([key, day]): readonly Finding[] => {
    if (!isObject(day) || typeof day.date !== 'string') return [];
    const place = join(pointer, 'days', key, 'date');
    const other = seen.get(day.date);
    seen.set(day.date, key);
    if (other !== undefined)
      return [{ code: 'calendar-day-twice', pointer: place, params: { found: day.date, other } }];
    if (day.date.startsWith(`${year}-`)) return [];
    return [{ code: 'calendar-day-in-other-year', pointer: place, params: { found: day.date, year } }];
  });
}
