import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountOptions, countDays } from '../../../engine/calendar/count.ts';
import { addDays, toEpochDay } from '../../../engine/calendar/date.ts';
import { dayReader } from '../../../engine/calendar/days-off.ts';
import type { Duration } from '../../../engine/schema/duration.ts';
import { calendar, date, got } from './support.ts';

const count = (from: string, unit: Duration['unit'], n: number, options: CountOptions = {}) =>
  got(countDays(calendar, date(from), { unit, count: n }, options));
const codes = (from: string, unit: Duration['unit'], n: number, options: CountOptions = {}) => {
  const result = countDays(calendar, date(from), { unit, count: n }, options);
  return result.ok ? [] : result.diagnostics.map(({ code, params }) => [code, params.year]);
};

describe('working days', () => {
  it('skips a weekend of holidays and the days off that stand for it', () => {
    const result = count('2026-03-19', 'workingDay', 3);
    expect(result.due).toBe('2026-03-27');
    expect(result.counted).toEqual(['2026-03-20', '2026-03-26', '2026-03-27']);
    expect(result.skipped.map((day) => [day.date, day.kind])).toEqual([
      ['2026-03-21', 'holiday'],
      ['2026-03-22', 'holiday'],
      ['2026-03-23', 'holiday'],
      ['2026-03-24', 'substituted'],
      ['2026-03-25', 'substituted'],
    ]);
    expect(result.skipped[0]?.title).toEqual({ en: 'Spring' });
    expect(result.provisional).toBe(false);
  });
  it('counts a worked Sunday and crosses New Year', () => {
    const result = count('2025-12-31', 'workingDay', 2);
    expect(result.due).toBe('2026-01-06');
    expect(result.counted).toEqual(['2026-01-04', '2026-01-06']);
    expect(result.skipped.map((day) => day.kind)).toEqual(['holiday', 'holiday', 'weekend', 'transferred']);
  });
  it('counts the start day only where it is included', () => {
    expect(count('2026-02-02', 'workingDay', 3).due).toBe('2026-02-05');
    expect(count('2026-02-02', 'workingDay', 3, { startDay: 'included' }).due).toBe('2026-02-04');
  });
  it('is provisional where it touches a year without official transfers', () => {
    expect(count('2026-12-30', 'workingDay', 1).provisional).toBe(false);
    expect(count('2026-12-30', 'workingDay', 2).provisional).toBe(true);
  });
  it('stands still while suspended', () => {
    const suspended = [{ after: date('2026-02-03'), until: date('2026-02-10') }];
    const result = count('2026-02-02', 'workingDay', 3, { suspended });
    expect(result.due).toBe('2026-02-12');
    expect(result.skipped).toHaveLength(7);
    expect(result.skipped.every((day) => day.kind === 'suspended')).toBe(true);
  });
});

describe('calendar days, months, years', () => {
  it('counts every day', () => {
    const result = count('2026-03-19', 'calendarDay', 3);
    expect(result.due).toBe('2026-03-22');
    expect(result.counted).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
    expect(result.skipped).toEqual([]);
  });
  it('rolls an end only when told to', () => {
    const next = count('2026-03-19', 'calendarDay', 3, { roll: 'next' });
    expect(next.due).toBe('2026-03-26');
    expect(next.skipped.map((day) => day.date)).toEqual([
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
    ]);
    const previous = count('2026-03-19', 'calendarDay', 3, { roll: 'previous' });
    expect(previous.due).toBe('2026-03-20');
    expect(previous.skipped.map((day) => day.date)).toEqual(['2026-03-21', '2026-03-22']);
  });
  it('lists the anniversaries of months and clamps them', () => {
    const result = count('2025-12-31', 'month', 3);
    expect(result.due).toBe('2026-03-31');
    expect(result.counted).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    expect(count('2025-08-31', 'month', 6).due).toBe('2026-02-28');
    expect(count('2025-02-28', 'year', 2).counted).toEqual(['2026-02-28', '2027-02-28']);
  });
  it('moves a term in months by its suspended days', () => {
    const suspended = [{ after: date('2026-02-10'), until: date('2026-02-15') }];
    expect(count('2026-01-31', 'month', 1, { suspended }).due).toBe('2026-03-05');
  });
  it('ends on the start day when the count is nothing', () => {
    expect(count('2026-02-07', 'workingDay', 0)).toEqual({
      due: '2026-02-07',
      counted: [],
      skipped: [],
      provisional: false,
    });
  });
});

describe('what it does not guess', () => {
  it.each([
    ['2024-12-31', 'workingDay', 1, 2024],
    ['2027-12-30', 'workingDay', 5, 2028],
    ['2027-12-30', 'calendarDay', 2, 2028],
    ['2027-12-30', 'month', 1, 2028],
    ['2027-12-30', 'year', 5_000_000, 5_002_027],
  ] as const)('%s + %s %i', (from, unit, n, year) => {
    expect(codes(from, unit, n)).toEqual([['calendar-year-not-covered', year]]);
  });
  it('does not roll out of the covered years', () => {
    const fridaysOff = { ...calendar, weekend: [5] };
    const result = countDays(
      fridaysOff,
      date('2027-12-30'),
      { unit: 'calendarDay', count: 1 },
      { roll: 'next' },
    );
    expect(result.ok ? [] : result.diagnostics.map(({ params }) => params.year)).toEqual([2028]);
  });
  it('refuses hours', () => {
    expect(codes('2026-02-02', 'hour', 4).map(([code]) => code)).toEqual(['duration-not-in-days']);
  });
});

describe('properties', () => {
  const from = fc.integer({ min: 0, max: 700 }).map((n) => addDays(date('2025-01-01'), n));
  const n = fc.integer({ min: 1, max: 60 });
  const read = dayReader(calendar);

  it('a due date counted in working days is a working day, and counted days are', () => {
    fc.assert(
      fc.property(from, n, fc.constantFrom('excluded', 'included'), (start, length, startDay) => {
        const result = count(start, 'workingDay', length, { startDay });
        expect(result.counted).toHaveLength(length);
        expect(result.counted.at(-1)).toBe(result.due);
        for (const day of result.counted) expect(read(toEpochDay(day))?.off).toBeUndefined();
        for (const day of result.skipped) expect(read(toEpochDay(day.date))?.off).toEqual(day);
      }),
    );
  });
  it('counting with the start day included is counting from the day before', () => {
    fc.assert(
      fc.property(from, n, fc.constantFrom('workingDay', 'calendarDay'), (start, length, unit) => {
        const included = count(addDays(start, 1), unit, length, { startDay: 'included' });
        expect(included).toEqual(count(start, unit, length));
      }),
    );
  });
  it('with the start day included a term of calendar days or months ends one day earlier', () => {
    fc.assert(
      fc.property(
        from,
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('month', 'calendarDay'),
        (start, length, unit) => {
          const included = count(start, unit, length, { startDay: 'included' });
          expect(included.due).toBe(addDays(count(start, unit, length).due, -1));
        },
      ),
    );
  });
  it('a suspension of n working days inside the term moves the due date by n working days', () => {
    fc.assert(
      fc.property(from, n, n, (start, length, pause) => {
        const plain = count(start, 'workingDay', length);
        const first = plain.counted[0] ?? start;
        const until = count(first, 'workingDay', pause).due;
        fc.pre(length > 1 && plain.due > first);
        const moved = count(start, 'workingDay', length, { suspended: [{ after: first, until }] });
        expect(moved.due).toBe(count(start, 'workingDay', length + pause).due);
      }),
    );
  });
});
