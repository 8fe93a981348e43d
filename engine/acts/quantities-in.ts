import type { Duration } from '../schema/duration.ts';
import { durationsIn } from './duration-in.ts';
import { countOf, numberOf } from './number-words.ts';

/** A number that a provision sets: a length of time, or a number of anything else. */
export interface Quantity {
  readonly count: number;
  readonly unit?: Duration['unit'];
  /** How often something may be, or must be done. */
  readonly times?: true;
}

/** "2 (екі) өтініш": a number that is spelled out. */
const SPELLED = /(?<![\p{L}\d.,-]|№\s*)(\d{1,6})\s*\((\p{L}+)(?:\s[\p{L}\s-]{1,40})?\)/giu;
/** "5 %", "10 XYZ": a share, or so many times a value that is known by an abbreviation. */
const MEASURED = /(?<![\p{L}\d.,-]|№\s*)(\d{1,6})\s*(?:%|[Пп]айыз|[Пп]роцент|\p{Lu}{2,5}(?!\p{L}))/gu;
/** A number of times, in words or digits: "бір рет", "двух раз". */
const TIMES = 'рет(?:тен|ке|пен|ті)?|раз(?:а|у|ами?)?';
/** What an act counts: copies, applications, attempts, persons, papers, stages, and how many times a value is taken. */
const COUNTED =
  '(?:дана|өтініш|әрекет|талпыныс|адам|құжат|кезең|еселен|балл|жұмыс\\s+беруші)\\p{L}*|(?:экземпляр|заявлени|попыт|документ|этап|балл|месячн|кратн|работодател)\\p{L}*|человек\\p{L}*';
const inWords = (nouns: string) =>
  new RegExp(
    `(?<!\\p{L})((?:\\p{L}{2,12}\\s+)?\\p{L}{2,14}|(?<![\\d.,-])\\d{1,4})\\s+(?:${nouns})(?!\\p{L})`,
    'giu',
  );
const OF_TIMES = inWords(TIMES);
const OF_THINGS = inWords(COUNTED);
/** "однократно", "дважды": a number of times in one word. */
const ADVERBS: readonly (readonly [number, RegExp])[] = [
  [1, /(?<!\p{L})(?:однократн|единожды|бірреттік)/iu],
  [2, /(?<!\p{L})(?:дважды|двукратн|двухкратн|екіреттік)/iu],
  [3, /(?<!\p{L})(?:трижды|трехкратн|трёхкратн|үшреттік)/iu],
];
/** "(вводится в действие по истечении десяти дней …)": from when it holds is said by the part. */
const EFFECT = /\([^)]*(?:вводит\p{L}+ в действие|қолданысқа енгізіл)[^)]*\)/giu;

/** The numbers that the words of a provision set, each once. Those of provisions, acts, days and hours of the clock are not among them. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const words = text.replace(EFFECT, ' ');
  const durations = durationsIn(words);
  const spelled = [...words.matchAll(SPELLED)].filter(([, , word = '']) => numberOf(word) !== undefined);
  const times = [
    ...countedIn(words, OF_TIMES, 1),
    ...ADVERBS.filter(([, pattern]) => pattern.test(words)).map(([count]) => count),
  ];
  const counted = [
    ...[...spelled, ...words.matchAll(MEASURED)].map(([, digits]) => Number(digits)),
    // "One" of anything is mostly no number: "a copy".
    ...countedIn(words, OF_THINGS, 2),
  ];
  const others = counted.filter(
    (count) => !durations.some((one) => one.count === count) && !times.includes(count),
  );
  return [
    ...durations,
    ...[...new Set(others)].map((count) => ({ count })),
    ...[...new Set(times)].map((count) => ({ count, times: true as const })),
  ];
}

/** The numbers before nouns of a kind, from one on. */
const countedIn = (words: string, pattern: RegExp, least: number): readonly number[] =>
  [...words.matchAll(pattern)].flatMap(([, named = '']) => {
    const last = named.split(/\s+/).at(-1) ?? '';
    const count = /^\d+$/.test(named) ? Number(named) : (countOf(named) ?? countOf(last));
    return count === undefined || count < least ? [] : [count];
  });
