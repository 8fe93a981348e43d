import type { Language, LibraryLanguages } from '../schema/languages.ts';
import type { Text } from '../schema/text.ts';
import { withMark, withWording } from './edited.ts';
import { wordingIn } from './wording-in.ts';

/** Whose words a text of an amendment holds. */
export interface Speaking {
  /** The languages in which the act is given itself: a wording in another one is not the law's own. */
  readonly spoken: readonly Language[];
  /** The library names it, not the law: whatever is written is unofficial until somebody says otherwise. */
  readonly ours: boolean;
}

/**
 * A text with the wording of one language written by an author. What the act does not say in a language is not the law's own wording there: its
 * first words, or the first that depart from those that were there, are marked unofficial. Later ones keep the mark that they have.
 * @param before the text as it is without what is being edited
 * @param speaking absent where an act itself is registered
 * @returns undefined where no wording is left
 */
export function reworded(
  text: Text | undefined,
  language: Language,
  wording: string,
  before: Text | undefined,
  written: LibraryLanguages,
  speaking: Speaking | undefined,
): Text | undefined {
  const next = withWording(text, language, wording, before, written);
  const isOwn =
    speaking !== undefined && (speaking.ours || !isSpoken(language, speaking.spoken, written.authoritative));
  return next && isOwn && isFirst(language, wording, text, before)
    ? withMark(next, language, true, written)
    : next;
}

/**
 * A changed wording in a language in which the act says nothing itself: it cannot be the law's own.
 * @param spoken the languages in which the act is given; of an act that says nothing yet none is known
 */
export function isUnspoken(
  language: Language,
  text: Text | undefined,
  before: Text | undefined,
  { authoritative }: Pick<LibraryLanguages, 'authoritative'>,
  spoken: readonly Language[] = [],
): boolean {
  if (spoken.length === 0 || text === undefined) return false;
  const isAsBefore = before !== undefined && wordingIn(text, language) === wordingIn(before, language);
  return !isAsBefore && !isSpoken(language, spoken, authoritative);
}

const isSpoken = (language: Language, spoken: readonly Language[], authoritative: Language): boolean =>
  language === authoritative || spoken.includes(language);

function isFirst(
  language: Language,
  wording: string,
  text: Text | undefined,
  before: Text | undefined,
): boolean {
  const now = text && wordingIn(text, language);
  return (
    now === undefined || (before !== undefined && now === wordingIn(before, language) && now !== wording)
  );
}
