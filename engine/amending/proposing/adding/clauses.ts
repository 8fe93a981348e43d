import { durationsIn } from '../../../acts/duration-in.ts';
import { equal } from '../../../diff/equal.ts';
import type { Duration } from '../../../schema/duration.ts';
import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { capitalised } from '../said-anew.ts';

/** One of several lengths of time that a provision gives, each for something of its own: "at the counter 30 minutes, at the window 15 minutes". */
export interface Clause {
  readonly title: Text;
  readonly length: Duration;
}

interface Said {
  readonly words: string;
  readonly length: Duration;
}

/**
 * The lengths that a provision gives, each with what it says of it. What all are said of stands before a colon; without one, the first says it, around what
 * a text beside it says behind a colon. Nothing where the languages that name lengths do not say the same ones in the same order.
 */
export function clausesIn(text: Text, beside: readonly Text[] = []): readonly Clause[] {
  const languages = languagesIn(text);
  const read = languages
    .map((language) => saidIn(wordingIn(text, language) ?? ''))
    .filter((said) => said.length > 0);
  const [first = []] = read;
  const lengths = first.map(({ length }) => length);
  const agree = read.every((said) =>
    equal(
      said.map(({ length }) => length),
      lengths,
    ),
  );
  if (!agree) return [];
  const titles = languages.flatMap((language) => {
    const words = wordingIn(text, language) ?? '';
    const known = beside.flatMap((one) => behindColon(wordingIn(one, language) ?? ''));
    const found = titlesOf(words, lengths, known);
    return found === undefined ? [] : [[language, found] as const];
  });
  const unofficial =
    text.unofficial?.filter((language) => titles.some(([known]) => known === language)) ?? [];
  return lengths.map((length, index) => ({
    length,
    title: capitalised({
      ...Object.fromEntries(titles.map(([language, found]) => [language, found[index] ?? ''])),
      ...(unofficial.length === 0 ? {} : { unofficial }),
    }),
  }));
}

/** The parts of a sentence that name one length each, in languages whose lengths can be read. */
const saidIn = (words: string): readonly Said[] =>
  partsOf(words).flatMap((part) => {
    const [length, ...others] = durationsIn(part);
    return length === undefined || others.length > 0 ? [] : [{ words: part, length }];
  });

/** What each length is said of: the words of its part without the number and its unit, behind what all are said of. */
function titlesOf(
  words: string,
  lengths: readonly Duration[],
  known: readonly string[],
): readonly string[] | undefined {
  const [head, said] = atColon(words);
  const parts = partsOf(said);
  const found = lengths.flatMap(({ count }) => parts.find((part) => numbered(count).test(part)) ?? []);
  if (new Set(found).size !== lengths.length) return undefined;
  const own = found.map((part, index) => withoutNumber(part, lengths[index]?.count ?? 0));
  const [first = '', ...others] = own;
  const whose = others.length === 0 ? undefined : known.find((one) => holds(first, one));
  const [all, each] = whose === undefined ? [head, own] : [without(first, whose), [whose, ...others]];
  // What each is said of tells them apart, and comes first.
  return each.map((one) => (one === '' || all === '' ? `${one}${all}` : `${one}: ${uncapitalised(all)}`));
}

/** What stands before the only colon of a sentence, and behind it. */
function atColon(words: string): readonly [before: string, behind: string] {
  const [head = '', behind, ...others] = words.split(/:\s+/u);
  return behind === undefined || others.length > 0 || durationsIn(head).length > 0
    ? ['', words]
    : [head, behind];
}

/** What a sentence with a colon says of each of its lengths behind it. */
function behindColon(words: string): readonly string[] {
  const [head, said] = atColon(words);
  if (head === '') return [];
  return partsOf(said).flatMap((part) => {
    const [count] = part.match(/\d+/u) ?? [];
    return count === undefined ? [] : [withoutNumber(part, Number(count))];
  });
}

/** In a sentence; an abbreviation stays. */
const uncapitalised = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words;

const holds = (words: string, other: string): boolean =>
  other !== '' && words.toLowerCase().includes(other.toLowerCase());

function without(words: string, other: string): string {
  const at = words.toLowerCase().indexOf(other.toLowerCase());
  return plain(`${words.slice(0, at)} ${words.slice(at + other.length)}`);
}

const withoutNumber = (part: string, count: number): string => plain(part.replace(numbered(count), ' '));

const plain = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[\s:]+$/u, '')
    .trim();

const partsOf = (words: string): readonly string[] => words.replace(/[;.]\s*$/u, '').split(/[,;]\s+/u);

/** "– 30 (thirty) minutes" */
const numbered = (count: number): RegExp =>
  new RegExp(`(?:\\s*[-–—])?\\s*(?<!\\d)${count}(?:\\s*\\([^)]*\\))?\\s+\\p{L}+`, 'u');
