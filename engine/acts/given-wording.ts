import type { Text } from '../schema/text.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';
import { wordingOf } from './new-wording.ts';

/** What a provision of an act says, as an item of a definition takes it over. */
export interface GivenWording {
  /** As it is printed: "2)". */
  readonly number?: string;
  /** In the languages that the act has, with the marks of those that are not its own. */
  readonly text: Text;
  /** What was put right in the text that the act is known by. */
  readonly restored?: string;
}

/**
 * The law's own words in a provision: without the instruction that brings them, the marks that quote them, the number before them, and the
 * punctuation that joins the members of a list. Nothing where it has none, as an instruction to delete.
 * @param target the provision of the amended act that it sets out; its own id where it amends none
 */
export function givenWording(
  provision: { readonly number?: string; readonly text?: Text },
  target: string,
): GivenWording | undefined {
  const worded = provision.text && wordingOf(provision.text, target);
  if (worded === undefined) return undefined;
  const { number } = provision;
  const isListed = number?.endsWith(')') ?? false;
  const wordings = languagesIn(worded).flatMap((language) => {
    const words = plain(wordingIn(worded, language) ?? '', isListed);
    return words === '' ? [] : [[language, words] as const];
  });
  if (wordings.length === 0) return undefined;
  const { unofficial, restored } = worded;
  return {
    ...(number !== undefined && isListed ? { number } : {}),
    text: {
      ...Object.fromEntries(wordings),
      ...(unofficial === undefined ? {} : { unofficial }),
    },
    ...(restored === undefined ? {} : { restored }),
  };
}

/** In a list also the full stop behind its last member belongs to the list. */
function plain(words: string, isListed: boolean): string {
  const unquoted = withoutStrayMark(words.trim());
  return unquoted.replace(isListed ? /[\s;,.]+$/u : /[\s;,]+$/u, '');
}

/** A quotation over several provisions is closed behind the last of them, and opened before the first. */
function withoutStrayMark(words: string): string {
  const count = (marks: RegExp) => words.match(marks)?.length ?? 0;
  const opened = count(/[«“„]/gu) - count(/[»”]/gu);
  const isOdd = count(/"/gu) % 2 === 1;
  if ((isOdd && /"[;.,]?$/u.test(words)) || (opened < 0 && /[»”][;.,]?$/u.test(words)))
    return words.replace(/["»”][;.,]?$/u, '').trimEnd();
  if ((isOdd && words.startsWith('"')) || (opened > 0 && /^[«“„]/u.test(words))) return words.slice(1);
  return words;
}
