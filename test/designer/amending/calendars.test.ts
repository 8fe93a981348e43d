import { describe, expect, test } from 'vitest';
import {
  formerDay,
  kindsFor,
  newDay,
  withKind,
} from '../../../designer/policy/amending/editors/calendars/model/change-day.ts';
import { nextYear } from '../../../designer/policy/amending/editors/calendars/model/next-year.ts';
import { monthsOfYear, movedDay } from '../../../designer/policy/amending/editors/calendars/model/year.ts';
import type { Calendar, CalendarDay } from '../../../engine/schema/calendar.ts';
import { day } from '../../support/assessing.ts';

const entry = (date: string, kind: CalendarDay['kind'], title: string): CalendarDay => ({
  date: day(date),
  kind,
  title: { en: title },
});
const spring = entry('2026-03-21', 'holiday', 'Spring');
const feast = entry('2026-05-27', 'rest', 'Feast that moves');
const leap = entry('2028-02-29', 'holiday', 'Leap day');
const calendar: Calendar = {
  $schema: '',
  id: 'test',
  title: { en: 'Test' },
  timeZone: 'Etc/UTC',
  weekend: [6, 7],
  years: {
    y2025: {
      status: 'official',
      days: {
        'spring-2025': entry('2025-03-21', 'holiday', 'Spring'),
        feast: entry('2025-06-06', 'rest', 'Feast'),
      },
    },
    y2026: {
      status: 'official',
      days: {
        'spring-2026': spring,
        feast,
        off: entry('2026-03-23', 'substituted', 'Off'),
        worked: entry('2026-01-10', 'worked', 'Worked'),
      },
    },
  },
  utcOffsets: {},
};

describe('a year as months', () => {
  test('begins on its weekday and knows what each day is', () => {
    const months = monthsOfYear(calendar, 2026);
    // 1 January 2026 is a Thursday; 10 January a Saturday that is worked.
    expect(months[0]?.weeks[0]?.map((one) => one?.day)).toEqual([
      undefined,
      undefined,
      undefined,
      1,
      2,
      3,
      4,
    ]);
    const worked = months[0]?.weeks[1]?.[5];
    expect([worked?.date, worked?.weekend, worked?.entry?.kind]).toEqual(['2026-01-10', true, 'worked']);
    expect(months[1]?.weeks.flat().filter((one) => one !== undefined)).toHaveLength(28);
  });

  test('arrows go from day to day and stay in the year', () => {
    expect(movedDay(day('2026-01-31'), 'ArrowRight', 2026)).toBe('2026-02-01');
    expect(movedDay(day('2026-01-01'), 'ArrowUp', 2026)).toBe('2026-01-01');
    expect(movedDay(day('2026-01-31'), 'PageDown', 2026)).toBe('2026-02-28');
    expect(movedDay(day('2026-01-01'), 'End', 2026)).toBe('2026-01-04');
    expect(movedDay(day('2026-12-31'), 'PageDown', 2026)).toBe('2026-12-31');
    expect(movedDay(day('2026-01-01'), 'a', 2026)).toBeUndefined();
  });
});

describe('the next year', () => {
  test('takes over what both last years have, and tells what it leaves', () => {
    expect(nextYear(calendar, (from) => `from ${from}`)).toEqual({
      year: 2027,
      definition: {
        status: 'statutory',
        days: { 'spring-2027': { ...spring, date: '2027-03-21', unverified: 'from 2026' } },
      },
      left: [feast],
    });
  });

  test('of a single year takes all that has such a day', () => {
    const one = { ...calendar, years: { y2028: { status: 'official' as const, days: { leap } } } };
    expect(nextYear(one, String)?.definition.days).toEqual({});
    expect(nextYear({ ...calendar, years: {} }, String)).toBeUndefined();
  });
});

test('only a weekend day is worked, only a working day is off instead of another', () => {
  expect(kindsFor(true)).toEqual(['holiday', 'rest', 'worked']);
  expect(kindsFor(false)).toEqual(['holiday', 'rest', 'substituted', 'transferred']);
  const off = { ...entry('2026-03-23', 'substituted', 'Off'), instead: day('2026-03-21') };
  expect(withKind(off, 'transferred').instead).toBe('2026-03-21');
  expect(withKind(off, 'holiday')).toEqual(entry('2026-03-23', 'holiday', 'Off'));
});

test('a new day has a key of its own; one that was there comes back as it was', () => {
  const made = {
    date: day('2026-05-01'),
    kind: 'holiday' as const,
    title: { en: 'May' },
    citation: undefined,
  };
  expect(newDay(made, [])).toEqual([
    'holiday-2026-05-01',
    { date: '2026-05-01', kind: 'holiday', title: { en: 'May' } },
  ]);
  const days = calendar.years.y2026?.days;
  expect(formerDay(days, day('2026-03-21'), 'holiday')).toEqual(['spring-2026', spring]);
  expect(formerDay(days, day('2026-03-21'), 'rest')).toBeUndefined();
});
