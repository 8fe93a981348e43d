import type { Duration } from '../schema/duration.ts';
import { numberOf } from './number-words.ts';

const UNITS: readonly (readonly [Duration['unit'], string])[] = [
  ['workingDay', 'жұмыс\\s+күн\\p{L}*|рабоч\\p{L}+\\s+д(?:ень|ня|ней|н\\p{L}+)'],
  ['calendarDay', 'күнтізбелік\\s+күн\\p{L}*|календарн\\p{L}+\\s+д(?:ень|ня|ней|н\\p{L}+)'],
  ['month', 'ай(?:дан|дың|ға|лық|да)?(?!\\p{L})|месяц\\p{L}*'],
  ['year', 'жыл(?:дан|дың|ға|дық|да)?(?!\\p{L})|год(?:а|у|ов|ом)?(?!\\p{L})|лет(?!\\p{L})'],
  ['hour', 'сағат(?!\\p{L})|час(?:а|ов|у)?(?!\\p{L})'],
  ['minute', 'минут\\p{L}*'],
];
/** "3 (үш) жұмыс күні", "трех рабочих дней". */
const DURATIONS = UNITS.map(
  ([unit, noun]) =>
    [
      unit,
      new RegExp(
        `((?<![\\d.,:])\\d{1,4}|(?<!\\p{L})\\p{L}{2,20})(?:\\s*\\([^)]{1,40}\\))?\\s+(?:${noun})`,
        'giu',
      ),
    ] as const,
);

/** The first length of time that the words of a provision name; `undefined` where they name none. */
export const durationIn = (words: string): Duration | undefined => durationsIn(words)[0];

/** The lengths of time that the words of a provision name, each once, in their order. A year of the calendar is none. */
export function durationsIn(words: string): readonly Duration[] {
  const found = DURATIONS.flatMap(([unit, pattern]) =>
    [...words.matchAll(pattern)].flatMap(({ index, 1: named = '' }) => {
      const count = /^\d+$/.test(named) ? Number(named) : numberOf(named);
      return count === undefined || count < 1 || (unit === 'year' && count > 999)
        ? []
        : [{ at: index, unit, count }];
    }),
  ).sort((a, b) => a.at - b.at);
  return [...new Map(found.map(({ unit, count }) => [`${count} ${unit}`, { unit, count }])).values()];
}
