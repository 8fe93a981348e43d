/**
 * Letters that readers type one for the other. Kazakh letters have no key on many keyboards: қ is typed as к, and і as и or as the Latin i;
 * old texts have the Latin i in print. A soft or hard sign is easily left out.
 */
const FOLDED: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ұ: 'у',
  ү: 'у',
  ө: 'о',
  ә: 'а',
  і: 'и',
  ң: 'н',
  һ: 'х',
  ё: 'е',
  ь: '',
  ъ: '',
};

/** Latin letters that look like Cyrillic ones, for words that mix the two. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a word is written in Cyrillic letters, at least in part. */
export const isCyrillic = (word: string): boolean => CYRILLIC.test(word);

/** A word in the letters in which words are compared: lower case, and one letter for those that are typed one for the other. */
export function fold(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  const letters = isCyrillic(lower) && LATIN.test(lower) ? [...lower].map(lookalike) : [...lower];
  return letters.map((letter) => FOLDED[letter] ?? letter).join('');
}

const lookalike = (letter: string): string => LOOKALIKE[letter] ?? letter;
