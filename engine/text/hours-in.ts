import type { Hours } from '../schema/service.ts';
import { ALWAYS, BREAK } from './hours.ts';
import { formatWeekday } from './weekday.ts';

/** The days and the times of opening hours, without what they are called. */
export type Opening = Pick<Hours, 'roundTheClock' | 'days' | 'from' | 'to' | 'break'>;

const TIMES = /(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})/g;
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** The shortest beginning of a weekday's name that is taken for it. */
const SHORTEST = 3;
/** How calendars in Kazakh and Russian shorten weekdays. */
const SHORT = ['дс', 'сс', 'ср', 'бс', 'жм', 'сн', 'жк', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];

/**
 * Opening hours as somebody writes them, in any of the languages: "09:00-17:30, break 13:00-14:30, Mon-Fri", "round the clock".
 * @returns undefined where not all of it is understood
 */
export function hoursIn(written: string): Opening | undefined {
  const text = written.toLowerCase().trim();
  const always = ['24/7', ...Object.values(ALWAYS)].find((words) => text.includes(words));
  const times = [...text.matchAll(TIMES)].map(([, ...parts]) => timesOf(parts));
  const [hours, pause, ...more] = times;
  if (more.length > 0 || times.includes(undefined)) return undefined;
  const days = daysIn(without(text, [...(always === undefined ? [] : [always]), ...Object.values(BREAK)]));
  if (days === undefined || (hours === undefined) === (always === undefined)) return undefined;
  return {
    ...(always === undefined ? {} : { roundTheClock: true }),
    ...(days.length === 0 ? {} : { days }),
    ...hours,
    ...(pause === undefined ? {} : { break: pause }),
  };
}

interface Times {
  readonly from: string;
  readonly to: string;
}

function timesOf([h1 = '', m1 = '', h2 = '', m2 = '']: readonly string[]): Times | undefined {
  const [from, to] = [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
  const isTime = (time: string) => time <= '24:00' && time.slice(3) <= '59';
  return isTime(from) && isTime(to) && from < to ? { from, to } : undefined;
}

const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ' '), text.replaceAll(TIMES, ' '));

/** The weekdays in a text of nothing else, single or from one to another; undefined where something else is in it. */
function daysIn(text: string): number[] | undefined {
  const found = text
    .replace(/\s*[-–—]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => part.split('-').map(weekdayOf))
    .map(daysBetween);
  const days: number[] = [];
  for (const part of found) {
    if (part === undefined) return undefined;
    days.push(...part);
  }
  return WEEK.filter((day) => days.includes(day));
}

/** The days of one weekday, or from one to another. */
function daysBetween(named: readonly (number | undefined)[]): readonly number[] | undefined {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length > 2 || last < first) return undefined;
  return WEEK.filter((day) => day >= first && day <= last);
}

function weekdayOf(word: string): number | undefined {
  const shortened = SHORT.indexOf(word.replace('.', ''));
  if (shortened >= 0) return (shortened % WEEK.length) + 1;
  if (word.length < SHORTEST) return undefined;
  return WEEK.find((day) =>
    (['kk', 'ru', 'en'] as const).some((language) =>
      formatWeekday(day, language).toLowerCase().startsWith(word.replace('.', '')),
    ),
  );
}
