import { givenWording } from '../acts/given-wording.ts';
import { saidChanges } from '../acts/said-changes.ts';
import { walk } from '../check/walk.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Language, Text } from '../schema/text.ts';
import { isText, languagesIn, wordingIn } from '../text/wording-in.ts';
import { likeness } from './likeness.ts';

/** What an item leaves out of a provision that it takes over: a number, a word of the list around it. */
const LEAST = 0.8;
/** Shorter ones are alike by chance. */
const LONG = 40;
/** Fewer letters stand in many texts that have nothing to do with the provision. */
const SHORT = 12;

/**
 * Whether an item says a provision's own words, letter for letter but for spaces, quotation marks and the end of the sentence: in a language that
 * the act itself speaks. Whoever has read the provision has read the item then.
 * @param provision of an act that need not be valid
 * @param id the provision's key
 */
export function isTakenOver(provision: unknown, id: string, item: unknown): boolean {
  const law = lawIn(provision, id);
  return law !== undefined && textsIn(item).some((one) => isSaidBy(law, one));
}

/** The words of a provision, and what an item says instead, in one language. */
export interface NearWords {
  readonly law: string;
  readonly says: string;
  readonly language: Language;
}

/** From this likeness on an item is taken to say what the provision says, in words of its own. */
const NEAR = 0.6;

/**
 * How the words of an item stand to those of a provision: the same (`own`), letter for letter but for spaces, quotation marks and the end of the sentence, in a
 * language that the act itself speaks; or nearly the same, which whoever reviews it compares.
 * @param language in which they are compared, where both have it; else one that the act speaks
 */
export function wordsBeside(
  provision: unknown,
  id: string,
  item: unknown,
  language: Language,
): 'own' | NearWords | undefined {
  const law = lawIn(provision, id);
  if (law === undefined) return undefined;
  const texts = textsIn(item);
  const said = (one: Text, spoken: Language) => plain(wordingIn(one, spoken) ?? '');
  if (texts.some((one) => law.spoken.some((spoken) => isEqual(said(law.text, spoken), said(one, spoken)))))
    return 'own';
  const near = texts.flatMap((one) => {
    const both = [language, ...law.spoken].find((each) =>
      [law.text, one].every((text) => wordingIn(text, each)),
    );
    if (both === undefined) return [];
    const [whole, says] = [said(law.text, both), said(one, both)];
    const like = likeness(whole, says);
    const isNear = isSaidBy(law, one) || (like >= NEAR && whole.length >= LONG);
    return isNear ? [{ law: whole, says, language: both, like }] : [];
  });
  const [best] = near.sort((a, b) => b.like - a.like);
  return best && { law: best.law, says: best.says, language: best.language };
}

/** The words of a provision that an item could say, and the languages in which the act itself speaks. */
interface Law {
  readonly text: Text;
  readonly spoken: readonly Language[];
}

function lawIn(provision: unknown, id: string): Law | undefined {
  const text = get(provision, '/text');
  if (!isText(text)) return undefined;
  const [changed] = saidChanges(provision);
  const number = get(provision, '/number');
  const given = givenWording(
    { text, ...(typeof number === 'string' ? { number } : {}) },
    changed?.provision ?? id,
  )?.text;
  if (given === undefined) return undefined;
  const spoken = languagesIn(given).filter((language) => given.unofficial?.includes(language) !== true);
  return { text: given, spoken };
}

function textsIn(item: unknown): readonly Text[] {
  const texts: Text[] = [];
  walk(item, (value) => {
    if (isObject(value) && isText(value)) texts.push(value);
  });
  return texts;
}

const isSaidBy = ({ text, spoken }: Law, one: Text): boolean =>
  spoken.some((language) => saysSame(wordingIn(text, language) ?? '', wordingIn(one, language) ?? ''));

const isEqual = (law: string, said: string): boolean => law !== '' && law === said;

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
