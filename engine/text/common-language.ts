import { isObject } from '../json/value.ts';
import type { Language, Text } from '../schema/text.ts';
import { isText, languagesIn, wordingIn } from './wording-in.ts';

/**
 * The language in which values are compared: the one asked for where every text in them has a wording in it, or else the first that all of
 * them have. A translation beside another text's original would seem to differ in every word.
 */
export function commonLanguage(values: readonly unknown[], language: Language): Language {
  const texts = values.flatMap(textsIn);
  const hasAll = (one: Language) => texts.every((text) => wordingIn(text, one) !== undefined);
  if (hasAll(language)) return language;
  const [first] = texts;
  return (first && languagesIn(first).find(hasAll)) ?? language;
}

function textsIn(value: unknown): readonly Text[] {
  if (isText(value)) return [value];
  return Array.isArray(value) || isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
