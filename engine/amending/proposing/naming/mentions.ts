import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';

/** The words by which a thing is told from others in one language. */
export interface Name {
  readonly language: string;
  readonly words: readonly string[];
  /** Of how many words the whole name is. */
  readonly length: number;
}

/** Words shorter than this are compared whole, longer ones without their endings. */
const STEM = 5;
const ENDING = 3;
/** How many words of something else may stand between the words of a name. */
const BETWEEN = 3;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** What stays of a word whatever its ending. */
export const beginningOf = (word: string): string =>
  word.length <= STEM ? word : word.slice(0, Math.max(STEM, word.length - ENDING));

/** Whether a word of the law is a word of a name, whatever its ending. */
const isWord = (said: string, named: string): boolean =>
  named.length < STEM ? said === named : said.startsWith(beginningOf(named));

/** Whether words of one language name a thing: all words of its name stand near each other. */
function mentions(text: string, name: Name): boolean {
  const said = wordsOf(text);
  const span = name.length + BETWEEN;
  return said.some((first, at) => {
    if (!name.words.some((word) => isWord(first, word))) return false;
    const near = said.slice(at, at + span);
    return name.words.every((word) => near.some((one) => isWord(one, word)));
  });
}

/** What is quoted in a name is added to it: what remains is what it is called for short. */
const QUOTED = /[«"“„][^«»"“”„]*[»"”“]/gu;

/** The names in a text: all of its words, and without what is quoted where two words remain. */
export function namesIn(title: Text): readonly Name[] {
  return languagesIn(title).flatMap((language) => {
    const wording = wordingIn(title, language) ?? '';
    const all = [...new Set(wordsOf(wording))];
    const short = [...new Set(wordsOf(wording.replaceAll(QUOTED, ' ')))];
    const isShorter = short.length >= 2 && short.length < all.length;
    const found = isShorter ? [all, short] : [all];
    return found.flatMap((words) => (words.length === 0 ? [] : [{ language, words, length: words.length }]));
  });
}

/** Whether a thing is named in a text: in each of its languages in which the thing has a name. A translation alone may say a word by chance. */
export function isNamedIn(names: readonly Name[], text: Text): boolean {
  const languages = languagesIn(text).filter((language) => names.some((name) => name.language === language));
  return (
    languages.length > 0 &&
    languages.every((language) => {
      const wording = wordingIn(text, language) ?? '';
      return names.some((name) => name.language === language && mentions(wording, name));
    })
  );
}
