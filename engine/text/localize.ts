import { LANGUAGES, type Language } from '../schema/languages.ts';
import type { Text } from '../schema/text.ts';

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
 * A text in the language asked for; without that wording, the first that exists of kk, ru, en.
 * A missing translation never fails: the result says that it fell back.
 */
export function localize(text: Text, language: Language): LocalizedText {
  const found = text[language] === undefined ? LANGUAGES.find((l) => text[l] !== undefined) : language;
  const used = found ?? language;
  return {
    text: text[used] ?? '',
    language: used,
    fallback: used !== language,
    unofficial: text.unofficial?.includes(used) ?? false,
  };
}

/** The wording alone, where its language does not matter. */
export const wording = (text: Text, language: Language): string => localize(text, language).text;
