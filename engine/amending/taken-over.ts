import { givenWording } from '../acts/given-wording.ts';
import { saidChanges } from '../acts/said-changes.ts';
import { walk } from '../check/walk.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Text } from '../schema/text.ts';
import { isText, languagesIn, wordingIn } from '../text/wording-in.ts';

/** What an item leaves out of a provision that it takes over: a number, a word of the list around it. */
const LEAST = 0.8;
/** Fewer letters stand in many texts that have nothing to do with the provision. */
const SHORT = 12;

/**
 * Whether an item says a provision's own words, letter for letter but for spaces, quotation marks and the end of the sentence: in a language that
 * the act itself speaks. Whoever has read the provision has read the item then.
 * @param provision of an act that need not be valid
 * @param id the provision's key
 */
export function isTakenOver(provision: unknown, id: string, item: unknown): boolean {
  const text = get(provision, '/text');
  if (!isText(text)) return false;
  const [changed] = saidChanges(provision);
  const number = get(provision, '/number');
  const given = givenWording(
    { text, ...(typeof number === 'string' ? { number } : {}) },
    changed?.provision ?? id,
  )?.text;
  if (given === undefined) return false;
  const spoken = languagesIn(given).filter((language) => given.unofficial?.includes(language) !== true);
  const texts: Text[] = [];
  walk(item, (value) => {
    if (isObject(value) && isText(value)) texts.push(value);
  });
  return texts.some((one) =>
    spoken.some((language) => saysSame(wordingIn(given, language) ?? '', wordingIn(one, language) ?? '')),
  );
}

function saysSame(law: string, item: string): boolean {
  const [whole, said] = [plain(law), plain(item)];
  if (whole === '' || said === '') return false;
  if (said === whole) return true;
  if (whole.length < SHORT) return false;
  return said.includes(whole) || (whole.includes(said) && said.length >= whole.length * LEAST);
}

const plain = (words: string): string =>
  words
    .replace(/[«»“”„"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s;,.:]+$/u, '');
