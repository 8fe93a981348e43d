import type { Language, Text } from '../schema/text.ts';
import { languagesIn, wordingIn } from './wording-in.ts';

/** A text in one language, and what the reader should be told about its wording. */
export interface LocalizedText {
  readonly text: string;
  /** The language that the wording is in. */
  readonly language: Language;
  /** The wording is not in the language asked for. */
  readonly fallback: boolean;
  /** The wording is this project's own translation. */
  readonly unofficial: boolean;
}

/**
 * A text in the language asked for; without that wording, in the authoritative language, or else in the next of the library's languages
 * that it has. A missing translation never fails: the result says that it fell back.
 */
export function localize(text: Text, language: Language): LocalizedText {
  const [first = language] = languagesIn(text);
  const used = wordingIn(text, language) === undefined ? first : language;
  return {
    text: wordingIn(text, used) ?? '',
    language: used,
    fallback: used !== language,
    unofficial: text.unofficial?.includes(used) ?? false,
  };
}

/** A text in the authoritative wording, or else in the first that it has. */
export const original = (text: Text): LocalizedText => localize(text, languagesIn(text)[0] ?? '');

/** The wording alone, where its language does not matter. */
export const wording = (text: Text, language: Language): string => localize(text, language).text;
