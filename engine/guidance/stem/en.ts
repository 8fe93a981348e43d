import { longestEnding } from './ending.ts';

const ENDINGS: readonly string[] = ['ing', 'ings', 'ed', 'es', 's', 'ies', 'e', 'y'];
const SHORTEST = 3;

/**
 * A light stem of an English word: plural, -ing, -ed and the vowel that comes and goes before them taken off.
 * @param word in folded letters
 */
export function stemEnglish(word: string): string {
  if (word.endsWith('ss')) return word;
  const ending = longestEnding(word, ENDINGS, (left) => left >= SHORTEST);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "apostilled", "permitting": a doubled letter before the ending.
  const [last, before] = [stem.at(-1), stem.at(-2)];
  return last === before && last !== undefined && last !== 's' && stem.length > SHORTEST && ending !== 's'
    ? stem.slice(0, -1)
    : stem;
}
