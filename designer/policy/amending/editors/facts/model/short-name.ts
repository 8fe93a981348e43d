import type { Text } from '../../../../../../engine/schema/text.ts';
import { languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';

/** How long a name may be that is read in a list. */
const MOST = 60;

/** Shorter than this, what stands before a comma is no clause yet: "if, on the day of ...". */
const LEAST = 12;

/** A name made of what the law says: in each language up to its first clause, cut at a word. What was cut is nobody's official wording. */
export function shortName(text: Text): Text {
  const names = languagesIn(text).map((language) => {
    const words = (wordingIn(text, language) ?? '').trim();
    return { language, words, name: shortened(words) };
  });
  const isOurs = ({ language, words, name }: (typeof names)[number]) =>
    name !== words || (text.unofficial?.includes(language) ?? false);
  const unofficial = names.filter(isOurs).map(({ language }) => language);
  return {
    ...Object.fromEntries(names.map(({ language, name }) => [language, name])),
    ...(unofficial.length === 0 ? {} : { unofficial }),
  };
}

function shortened(words: string): string {
  if (words.length <= MOST) return words.replace(/[;.,:]+$/u, '');
  const clause = [...words.matchAll(/[,;:.(–—](?=\s|$)|\s[(–—]/gu)].find(({ index }) => index >= LEAST);
  const first = clause === undefined ? words : words.slice(0, clause.index);
  if (first.length <= MOST) return first.trimEnd();
  const cut = first.lastIndexOf(' ', MOST);
  return `${first.slice(0, cut < LEAST ? MOST : cut).trimEnd()}…`;
}
