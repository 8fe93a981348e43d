import { oncePer } from '../../../json/once-per.ts';
import { segments } from '../../../json/pointer.ts';
import type { Text } from '../../../schema/text.ts';
import { localize } from '../../../text/localize.ts';
import { wordingIn } from '../../../text/wording-in.ts';
import type { Precedents } from '../precedents.ts';

/** The language that keys are in, where the law is known in it. */
const OF_KEYS = 'en';
const MOST_WORDS = 4;
/** Of a name before a colon and what it is said of behind it, as many words each. */
const OF_EACH = 2;
/** In so many of a hundred texts a word stands that only joins others, unless keys are made of it. */
const JOINS = 0.025;
/** And in so many at least: a few texts tell nothing of words. */
const FEWEST = 8;
/** How many times as common a word must be in keys as in texts, at least, to be one that keys are made of. */
const IN_KEYS = 0.06;

/** Shortens the words of the law to what a key is made of: the first words that are not in many texts and hardly ever in a published key. */
export function shortNames(precedents: Precedents): (words: Text) => string {
  return (words) => {
    const { text: all, language } = localize(words, OF_KEYS);
    const isCommon = commonIn(precedents, language);
    const [head = '', behind = ''] = all.split(/:\s+/u);
    const telling = (part: string) => [...new Set(wordsIn(part).filter((word) => !isCommon(word)))];
    const [first, second] = [telling(head), telling(behind)];
    const kept =
      second.length === 0
        ? first.slice(0, MOST_WORDS)
        : [...first.slice(0, OF_EACH), ...second.slice(0, OF_EACH)];
    return kept.length === 0 ? all : kept.join(' ');
  };
}

/** Whether a word of a language only joins others. */
const commonIn = oncePer((precedents: Precedents, language): ((word: string) => boolean) => {
  const inTexts = counted(precedents.map(({ given }) => wordsIn(wordingIn(given, language) ?? '')));
  const keys = precedents.flatMap(({ items }) => items.map(({ pointer }) => segments(pointer).at(-1) ?? ''));
  const inKeys = counted([...new Set(keys)].map((key) => key.split('-')));
  return (word) => {
    const share = inTexts(word);
    return share >= JOINS && share * precedents.length >= FEWEST && inKeys(word) < share * IN_KEYS;
  };
});

/** In which share of some lists of words a word stands. */
function counted(lists: readonly (readonly string[])[]): (word: string) => number {
  const times = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) times.set(word, (times.get(word) ?? 0) + 1);
  return (word) => (times.get(word) ?? 0) / Math.max(1, lists.length);
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]\p{L}*/gu, '')
    .match(/\p{L}{3,}/gu) ?? [];
