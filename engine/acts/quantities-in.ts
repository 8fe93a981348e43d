import type { Duration } from '../schema/duration.ts';
import { durationsIn } from './duration-in.ts';
import { numberOf } from './number-words.ts';

/** A number that a provision sets: a length of time, or a number of anything else. */
export interface Quantity {
  readonly count: number;
  readonly unit?: Duration['unit'];
}

/** "2 (екі) өтініш": a number that is spelled out. */
const SPELLED = /(?<![\p{L}\d.,-]|№\s*)(\d{1,6})\s*\((\p{L}+)(?:\s[\p{L}\s-]{1,40})?\)/giu;
/** "5 %", "10 XYZ": a share, or so many times a value that is known by an abbreviation. */
const MEASURED = /(?<![\p{L}\d.,-]|№\s*)(\d{1,6})\s*(?:%|[Пп]айыз|[Пп]роцент|\p{Lu}{2,5}(?!\p{L}))/gu;
/** "(вводится в действие по истечении десяти дней …)": from when it holds is said by the part. */
const EFFECT = /\([^)]*(?:вводит\p{L}+ в действие|қолданысқа енгізіл)[^)]*\)/giu;

/** The numbers that the words of a provision set, each once. Those of provisions, acts, days and hours of the clock are not among them. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const words = text.replace(EFFECT, ' ');
  const durations = durationsIn(words);
  const spelled = [...words.matchAll(SPELLED)].filter(([, , word = '']) => numberOf(word) !== undefined);
  const counted = [...spelled, ...words.matchAll(MEASURED)].map(([, digits]) => Number(digits));
  const others = counted.filter((count) => !durations.some((one) => one.count === count));
  return [...durations, ...[...new Set(others)].map((count) => ({ count }))];
}
