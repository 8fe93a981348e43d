import type { Library } from '../library/types.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Language, Text } from '../schema/text.ts';
import { formatDate } from './date.ts';
import { formatQuantity } from './duration.ts';
import { wording } from './localize.ts';
import { formatDecimal, formatMoney } from './number.ts';

/** What values are described from: the code lists of a library. */
export type Codelists = Pick<Library, 'codelists'>;

const YES: Readonly<Record<OwnLanguage, string>> = { kk: 'иә', ru: 'да', en: 'yes' };
const NO: Readonly<Record<OwnLanguage, string>> = { kk: 'жоқ', ru: 'нет', en: 'no' };

/** A name in the quotes that all three languages share; quotes inside it are those of the second level. */
export const quoted = (name: string): string => `«${name.replaceAll('«', '„').replaceAll('»', '“')}»`;

/**
 * A fact's value as a person reads it: an option's or a code's title, a number with its unit, a date in words.
 * A value that does not fit the fact is shown as it is.
 */
export function describeValue(
  fact: Fact | undefined,
  value: FactValue,
  library: Codelists,
  language: Language,
): string {
  if (typeof value === 'object') return describeRows(fact, value, library, language);
  return describeSimple(fact, value, library, language);
}

function describeSimple(
  fact: Fact | undefined,
  value: boolean | number | string,
  library: Codelists,
  language: Language,
): string {
  if (typeof value === 'boolean') return describeBoolean(fact, value, language);
  if (typeof value === 'number') {
    return formatQuantity(value, fact?.kind === 'integer' ? fact.unit : undefined, language);
  }
  switch (fact?.kind) {
    case 'date':
      return formatDate(value, language);
    case 'decimal':
      return formatDecimal(value, language);
    case 'money':
      return formatMoney(value, fact.currency, language);
    case 'choice':
      return quotedTitle(fact.options[value]?.title, value, language);
    case 'code':
      return quotedTitle(library.codelists[fact.codelist]?.entries[value]?.title, value, language);
    default:
      return quoted(value);
  }
}

function describeBoolean(fact: Fact | undefined, value: boolean, language: Language): string {
  const text = fact?.kind === 'boolean' ? (value ? fact.trueText : fact.falseText) : undefined;
  if (text) return quoted(wording(text, language));
  return value ? YES[spokenFor(language)] : NO[spokenFor(language)];
}

const quotedTitle = (title: Text | undefined, value: string, language: Language) =>
  quoted(title ? wording(title, language) : value);

function describeRows(
  fact: Fact | undefined,
  rows: readonly { readonly [field: string]: boolean | string | number }[],
  library: Codelists,
  language: Language,
): string {
  const fields: Readonly<Record<string, SimpleFact>> = fact?.kind === 'list' ? fact.fields : {};
  return rows
    .map((row) =>
      Object.keys(row)
        .sort((a, b) => (fields[a]?.order ?? 0) - (fields[b]?.order ?? 0) || (a < b ? -1 : 1))
        .map((key) => {
          const field = fields[key];
          const value = describeSimple(field, row[key] ?? '', library, language);
          return `${field ? wording(field.title, language) : key}: ${value}`;
        })
        .join(', '),
    )
    .join('; ');
}
