import { describe, expect, it } from 'vitest';
import { dayOfEffect } from '../../../engine/acts/entry-into-force.ts';
import { parseDate } from '../../../engine/calendar/date.ts';

const day = (text: string) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

describe('the day of effect', () => {
  it('is the day after the last of the days that must have elapsed after publication', () => {
    const rule = { calendarDaysElapsedAfterPublication: 10 };
    expect(dayOfEffect(rule, day('2025-10-15'))).toBe('2025-10-26');
    expect(dayOfEffect(rule, day('2024-02-20'))).toBe('2024-03-02');
    expect(dayOfEffect({ calendarDaysElapsedAfterPublication: 0 }, day('2025-12-31'))).toBe('2026-01-01');
  });

  it('is the day of publication, or the day that the act gives', () => {
    expect(dayOfEffect({ onPublication: true }, day('2025-10-15'))).toBe('2025-10-15');
    expect(dayOfEffect({ date: day('2026-01-01'), calendarDaysElapsedAfterPublication: 10 })).toBe(
      '2026-01-01',
    );
  });

  it('is not known without a publication or a rule', () => {
    expect(dayOfEffect({ calendarDaysElapsedAfterPublication: 10 })).toBeUndefined();
    expect(dayOfEffect({}, day('2025-10-15'))).toBeUndefined();
    expect(dayOfEffect(undefined, day('2025-10-15'))).toBeUndefined();
  });
});
