import { numberOf } from '../acts/number-words.ts';
import type { Duration } from '../schema/duration.ts';

/** Why what was typed is no length of time. */
export type DurationProblem = 'no-length' | 'no-count' | 'no-unit';

export type TypedDuration =
  | { readonly ok: true; readonly duration: Duration }
  | { readonly ok: false; readonly problem: DurationProblem };

const DAY = '(?:күн\\p{L}*|д(?:ень|ня|ней|ни|н\\.?)|days?)';
/** What a unit may be called in a cell: in every case, and as people shorten it. A bare day is one of the calendar. */
const UNITS: readonly (readonly [Duration['unit'], string])[] = [
  [
    'workingDay',
    `(?:жұмыс|жұм\\.?|рабоч\\p{L}+|раб\\.?|working|business)\\s*${DAY}|ж\\.?\\s*к\\.?|р\\.?\\s*д\\.?`,
  ],
  ['calendarDay', `(?:(?:күнтізбелік|күнт\\.?|календарн\\p{L}+|кал\\.?|calendar)\\s*)?${DAY}|к\\.?\\s*д\\.?`],
  ['month', 'ай(?:дан|дың|ға|лық|да)?|мес(?:яц\\p{L}*|\\.)?|months?'],
  ['year', 'жыл(?:дан|дың|ға|дық|да)?|год(?:а|у|ов|ом)?|лет|years?'],
  ['hour', 'сағат\\p{L}*|час(?:а|ов|у)?|hours?'],
  ['minute', 'мин(?:ут\\p{L}*|\\.)?|minutes?'],
];
const NAMED = UNITS.map(([unit, names]) => [unit, new RegExp(`^(?:${names})$`, 'u')] as const);

/** "В течение 3 рабочих дней", "5 жұмыс күні ішінде": words of the law around a length. */
const AROUND = /^(?:в течение|не позднее|within|in)\s+|\s+(?:ішінде|бойы)$/gu;

/**
 * A length of time as a person types it, in whatever language: "3 рабочих дня", "5 (бес) жұмыс күні", "30 days".
 * @returns `no-count` of what names a unit alone, `no-unit` of what begins with a number and names no unit
 */
export function typedDuration(text: string): TypedDuration {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(AROUND, '');
  const plain = words.replace(/\s*\([^)]*\)/gu, '');
  if (unitNamed(plain) !== undefined) return { ok: false, problem: 'no-count' };
  const [, digits, rest = ''] = /^(\d{1,4})\s*(.*)$/u.exec(plain) ?? [];
  if (digits !== undefined) return lengthOf(Number(digits), rest);
  // Numbers in words are one word, or two: "двадцати одного".
  const [first = '', second = '', ...others] = plain.split(' ');
  const count = numberOf(`${first} ${second}`) ?? numberOf(first);
  if (count === undefined) return { ok: false, problem: 'no-length' };
  const isTwo = numberOf(`${first} ${second}`) !== undefined;
  return lengthOf(count, (isTwo ? others : [second, ...others]).join(' '));
}

function lengthOf(count: number, name: string): TypedDuration {
  const unit = unitNamed(name);
  return unit === undefined ? { ok: false, problem: 'no-unit' } : { ok: true, duration: { unit, count } };
}

const unitNamed = (name: string): Duration['unit'] | undefined =>
  NAMED.find(([, pattern]) => pattern.test(name))?.[0];
