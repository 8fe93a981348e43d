import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';

/** Shorter words join others and name nothing. */
const NAMES = 3;
/** Endings and what stands before a stem say how a word stands in its sentence. */
const STEM = 5;

/** How much of a name a text says: the share of its words, from 0 to 1, and how many. */
export interface Worded {
  readonly share: number;
  readonly count: number;
}

/** How much of a name a text says, in the language in which it says most: "registration of the application" says all of "application registered". */
export function worded(name: Text, text: Text): Worded {
  const said = languagesIn(name).map((language) => {
    const wanted = wordsOf(wordingIn(name, language) ?? '');
    const stems = wordsOf(wordingIn(text, language) ?? '').map((word) => word.slice(0, STEM));
    const isSaid = (word: string) =>
      stems.some((stem) => (stem.length < STEM ? word === stem : word.includes(stem)));
    const count = wanted.filter(isSaid).length;
    return { share: wanted.length === 0 ? 0 : count / wanted.length, count };
  });
  return said.sort((a, b) => b.share - a.share || b.count - a.count)[0] ?? { share: 0, count: 0 };
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= NAMES);
