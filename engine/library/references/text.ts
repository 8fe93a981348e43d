import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { LANGUAGE_PATTERN } from '../../schema/languages.ts';
import { TEXT_MARKS } from '../../text/wording-in.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { missing } from './reference.ts';
import type { Scope } from './scope.ts';

const isLanguage = new RegExp(LANGUAGE_PATTERN, 'u');

/** The languages that a text (or another thing by language) has or marks: the library must be written in them. */
export function textFindings({ value, pointer }: Mention, { shared }: Scope): readonly Finding[] {
  if (!isObject(value)) return [];
  const { languages } = shared.written;
  const undeclared = (language: string, place: string) =>
    languages.includes(language) ? [] : [missing('unknown-language', language, languages, place)];
  const marked: readonly unknown[] = Array.isArray(value.unofficial) ? value.unofficial : [];
  return [
    // A key that cannot be the code of a language has been reported as unknown.
    ...Object.keys(value)
      .filter((key) => !TEXT_MARKS.includes(key) && isLanguage.test(key))
      .flatMap((key) => undeclared(key, join(pointer, key))),
    ...marked.flatMap((language, index) =>
      typeof language === 'string' ? undeclared(language, join(pointer, 'unofficial', index)) : [],
    ),
  ];
}
