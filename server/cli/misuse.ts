import { parseDate } from '../../engine/calendar/date.ts';
import type { Moment } from '../../engine/deadlines/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

/** The command was not called as it is meant to be: exit code 2. */
export class MisuseError extends Error {}

/** An option's text, or undefined where it was not given. */
export function textOption(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A date as an option's or an argument's value. */
export function dateOption(text: string, option: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined)
    throw new MisuseError(`${option}: "${text}" is no date; a day that exists is needed, YYYY-MM-DD`);
  return date;
}

/** A day, or a day with a local time: `YYYY-MM-DDTHH:MM`. */
export function momentOption(text: string, option: string): Moment {
  const [day = '', time, ...rest] = text.split('T');
  const on = dateOption(day, option);
  if (time === undefined) return { on };
  if (rest.length > 0 || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new MisuseError(`${option}: "${text}" has no time of day; write YYYY-MM-DDTHH:MM`);
  }
  return { on, time };
}

/** A whole number that is not negative. */
export function countOption(text: string, option: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new MisuseError(`${option}: "${text}" is no whole number`);
  }
  return number;
}
