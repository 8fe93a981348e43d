import { isObject } from '../json/value.ts';
import type { Language, LibraryLanguages } from '../schema/languages.ts';
import type { Text } from '../schema/text.ts';
import { TEXT_MARKS } from './wording-in.ts';

/** Whether a value is a text in a library's languages. */
export function isTextIn(value: unknown, { languages }: LibraryLanguages): value is Text {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.every((key) => TEXT_MARKS.includes(key) || languages.includes(key)) &&
    keys.some((key) => languages.includes(key) && typeof value[key] === 'string')
  );
}

/** The languages of a library in the order in which a missing wording falls back. */
export const fallbackOrder = ({ languages, authoritative }: LibraryLanguages): readonly Language[] => [
  authoritative,
  ...languages.filter((language) => language !== authoritative),
];

/**
 * A document in which every text names its languages in the order in which they fall back. The order of keys means nothing in a file; so
 * arranged, a text carries its own fallback wherever it goes, and its hash stays. What is in order already is shared.
 */
export function arrangeTexts(value: unknown, library: LibraryLanguages): unknown {
  if (Array.isArray(value))
    return mapped(
      value,
      value.map((item) => arrangeTexts(item, library)),
    );
  if (!isObject(value)) return value;
  if (isTextIn(value, library)) return arrangeText(value, library);
  const entries = Object.entries(value);
  const arranged = entries.map(([key, item]) => [key, arrangeTexts(item, library)] as const);
  return arranged.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(arranged);
}

/** A text with its languages in the order in which they fall back. */
export function arrangeText(text: Text, library: LibraryLanguages): Text {
  const keys = [...fallbackOrder(library), ...TEXT_MARKS].filter((key) => Object.hasOwn(text, key));
  const others = Object.keys(text).filter((key) => !keys.includes(key));
  const order = [...keys, ...others];
  if (Object.keys(text).every((key, index) => key === order[index])) return text;
  return Object.fromEntries(order.map((key) => [key, text[key]]));
}

const mapped = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((item, index) => item === before[index]) ? before : after;
