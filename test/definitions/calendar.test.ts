import { describe, expect, it } from 'vitest';
import { countDays } from '../../engine/calendar/count.ts';
import { addDays, toEpochDay, weekday } from '../../engine/calendar/date.ts';
import { dayReader } from '../../engine/calendar/days-off.ts';
import type { Calendar } from '../../engine/schema/calendar.ts';
import { shippedLibrary } from '../support/library.ts';
import { date } from './date.ts';

const calendar = kazakhstan();
const read = dayReader(calendar);

function kazakhstan(): Calendar {
  const { kz } = shippedLibrary().calendars;
  if (kz === undefined) throw new Error('the library has no calendar kz');
  return kz;
}

/** The days of a year that differ from their weekday: Monday to Friday off, or a weekend day worked. */
function unusual(year: string): { readonly off: readonly string[]; readonly worked: readonly string[] } {
  const off: string[] = [];
  const worked: string[] = [];
  for (let day = date(`${year}-01-01`); day.startsWith(year); day = addDays(day, 1)) {
    const isOff = read(toEpochDay(day))?.off !== undefined;
    if (isOff && weekday(day) <= 5) off.push(day.slice(5));
    if (!isOff && weekday(day) > 5) worked.push(day.slice(5));
  }
  return { off, worked };
}

describe('the calendar', () => {
  it('has the days off of 2026 that were published at the start of the year', () => {
    // Fact sheet B5: 1, 2, 7 Jan; 9, 23, 24, 25 Mar; 1, 7, 11, 27 May; 6 Jul; 26 Oct; 16 Dec; 31 Aug cancelled.
    const off = [
      '01-01',
      '01-02',
      '01-07',
      '03-09',
      '03-23',
      '03-24',
      '03-25',
      '05-01',
      '05-07',
      '05-11',
      '05-27',
    ];
    expect(unusual('2026')).toEqual({ off: [...off, '07-06', '10-26', '12-16'], worked: [] });
  });

  it('has the transfers of 2024 and 2025', () => {
    expect(unusual('2024').worked).toEqual(['05-04']);
    expect(unusual('2024').off).toContain('05-08');
    expect(unusual('2025').worked).toEqual(['01-05']);
    expect(unusual('2025').off).toContain('01-03');
  });

  it('gives a weekday off for every holiday of a weekend, and none for a rest day', () => {
    for (const [year, { days }] of Object.entries(calendar.years)) {
      const all = Object.values(days);
      const weekendHolidays = all.filter((day) => day.kind === 'holiday' && weekday(day.date) > 5);
      const stoodFor = all.flatMap((day) => (day.kind === 'substituted' ? [day.instead] : []));
      expect(stoodFor.sort(), year).toEqual(weekendHolidays.map((day) => day.date).sort());
    }
  });

  it('marks only the year whose transfers are not known', () => {
    const provisional = ['2024', '2025', '2026', '2027'].filter(
      (year) => read(toEpochDay(date(`${year}-06-03`)))?.provisional,
    );
    expect(provisional).toEqual(['2027']);
  });

  it('counts three working days across Nauryz of 2026', () => {
    const counted = countDays(calendar, date('2026-03-19'), { unit: 'workingDay', count: 3 });
    expect(counted.ok && counted.value.due).toBe('2026-03-27');
    expect(counted.ok && counted.value.skipped.map((day) => day.date.slice(8))).toEqual([
      '21',
      '22',
      '23',
      '24',
      '25',
    ]);
  });
});
