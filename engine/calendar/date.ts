import type { IsoDate } from '../schema/primitives.ts';
import { type CivilDay, civilFromDays, daysFromCivil, daysInMonth } from './civil.ts';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** Reads `YYYY-MM-DD`; `undefined` unless it is a day that exists. */
export function parseDate(text: string): IsoDate | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  // The one place where text becomes an IsoDate: it has just been checked.
  return exists ? (text as IsoDate) : undefined;
}

/** The parts of a date. */
export function civilOf(date: IsoDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Days since 1970-01-01. */
export function toEpochDay(date: IsoDate): number {
  return daysFromCivil(civilOf(date));
}

/** The date of an epoch day. Throws a RangeError outside the years 1-9999, which ISO dates cannot write. */
export function fromEpochDay(epochDay: number): IsoDate {
  const { year, month, day } = civilFromDays(epochDay);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = year <= LAST_YEAR ? parseDate(text) : undefined;
  if (date === undefined) throw new RangeError(`epoch day ${epochDay} is outside the years 1-9999`);
  return date;
}

/** The date `days` calendar days later (earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The epoch day `months` months after a date: the same day of the month, or the month's last day if it is shorter. */
export function epochDayAfterMonths(date: IsoDate, months: number): number {
  const from = civilOf(date);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return daysFromCivil({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** The date `months` months later; it clamps: 31 January + 1 month is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromEpochDay(epochDayAfterMonths(date, months));
}

/** ISO weekday of an epoch day: Monday 1 … Sunday 7. */
export function weekdayOfEpochDay(epochDay: number): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** ISO weekday of a date: Monday 1 … Sunday 7. */
export function weekday(date: IsoDate): number {
  return weekdayOfEpochDay(toEpochDay(date));
}
