import { isObject } from '../json/value.ts';
import { LANGUAGE_PATTERN } from '../schema/languages.ts';
import type { Language, Text } from '../schema/text.ts';

/** What a text says of itself besides its wordings. */
export const TEXT_MARKS: readonly string[] = ['unofficial', 'restored'];

/** The wording of a text in one language, where it has it. */
export function wordingIn(text: Text, language: Language): string | undefined {
  const found = TEXT_MARKS.includes(language) ? undefined : text[language];
  return typeof found === 'string' ? found : undefined;
}

/** The languages that a text has a wording in, in its own order: opening a library puts the authoritative one first. */
export const languagesIn = (text: Text): readonly Language[] =>
  Object.keys(text).filter((key) => wordingIn(text, key) !== undefined);

const isCode = new RegExp(LANGUAGE_PATTERN, 'u');

/** Whether a value looks like a text in languages, whichever those are. */
export const isText = (value: unknown): value is Text =>
  isObject(value) &&
  Object.keys(value).every((key) => TEXT_MARKS.includes(key) || isCode.test(key)) &&
  Object.entries(value).some(([key, member]) => isCode.test(key) && typeof member === 'string');
