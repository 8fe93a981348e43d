import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  fromEpochDay,
  parseDate,
  toEpochDay,
  weekday,
} from '../../../engine/calendar/date.ts';
import { date } from './support.ts';

const epochDays = fc.integer({ min: toEpochDay(date('0001-01-01')), max: toEpochDay(date('9999-12-31')) });

describe('parseDate', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '20260101',
    '0000-01-01',
    '2100-02-29',
  ])('refuses %s', (text) => expect(parseDate(text)).toBeUndefined());
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (text) =>
    expect(parseDate(text)).toBe(text),
  );
});

describe('epoch days', () => {
  it('counts from 1970-01-01', () => {
    expect(toEpochDay(date('1970-01-01'))).toBe(0);
    expect(toEpochDay(date('2000-03-01'))).toBe(11017);
    expect(toEpochDay(date('1969-12-31'))).toBe(-1);
  });
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const platform = new Date(day * 86_400_000);
        expect(fromEpochDay(day)).toBe(platform.toISOString().slice(0, 10));
        expect(toEpochDay(fromEpochDay(day))).toBe(day);
        expect(weekday(fromEpochDay(day)) % 7).toBe(platform.getUTCDay());
      }),
    );
  });
  it('does not write a year of five digits', () => {
    expect(() => addDays(date('9999-12-31'), 1)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-15', 3, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s + %i months is %s', (from, months, expected) => {
    expect(addMonths(date(from), months)).toBe(expected);
  });
  it('keeps the day of the month or clamps to the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -240, max: 240 }), (day, months) => {
        const from = fromEpochDay(day);
        const to = addMonths(from, months);
        if (to.slice(8) !== from.slice(8)) {
          expect(to.slice(8) < from.slice(8)).toBe(true);
          expect(addDays(to, 1).slice(8)).toBe('01');
        }
      }),
    );
  });
});
