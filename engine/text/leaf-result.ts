import type { LeafResult } from '../conditions/types.ts';
import type { FieldLeaf, Leaf } from '../schema/condition.ts';
import type { Fact } from '../schema/fact.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { describeComparison, describeLeaf, type LeafWords, rowWords } from './leaf.ts';
import { wording } from './localize.ts';
import { describeValue, quoted } from './value.ts';

/**
 * A comparison as it came out, as a clause; of a row, with the row, counted from 1 as people do: "«Family», 2: «Age» is less than 18".
 * The value that made it so is `describeActual`.
 */
export function describeLeafResult(leaf: LeafResult, words: LeafWords, language: Language): string {
  const { fact, operator, expected, list, row, counted } = leaf;
  const listed = list === undefined ? '' : `${nameOf(list, words, language)}, ${(row ?? 0) + 1}: `;
  if (isQuantifier(operator)) return nameOf(fact, words, language);
  if (counted !== undefined || isCount(leaf, words)) {
    const name = NUMBER[spokenFor(language)](nameOf(fact, words, language));
    return describeComparison(name, undefined, { operator, value: expected }, words, language);
  }
  return `${listed}${describeLeaf(asLeaf(leaf), words, language, list)}`;
}

/** The value that made a comparison what it is; undefined where it is unknown. */
export function describeActual(leaf: LeafResult, words: LeafWords, language: Language): string | undefined {
  const { actual, counted, operator } = leaf;
  if (counted !== undefined && counted.least !== counted.most) return `${counted.least}–${counted.most}`;
  if (actual === undefined) return undefined;
  if (isQuantifier(operator)) return EMPTY[spokenFor(language)];
  return describeValue(
    counted === undefined ? comparedFact(leaf, words) : undefined,
    actual,
    words,
    language,
  );
}

/** The definition of what a comparison compares: the fact, or the field of the row. */
function comparedFact({ fact, field, list }: LeafResult, words: LeafWords): Fact | undefined {
  return field === undefined ? words.facts[fact] : rowWords(words, list)[field];
}

/** Of a list that is unknown or empty, the quantifier itself stands as the operator. */
const isQuantifier = (operator: string): boolean => operator === 'some' || operator === 'every';

/** The number of rows of a list that is unknown was not counted. */
const isCount = ({ fact, field }: LeafResult, words: LeafWords): boolean =>
  field === undefined && words.facts[fact]?.kind === 'list';

function asLeaf({ fact, field, path, operator, expected: value }: LeafResult): Leaf | FieldLeaf {
  if (field !== undefined) return { field, operator, value };
  return { fact, operator, value, ...(path === undefined ? {} : { path }) };
}

function nameOf(fact: string, words: LeafWords, language: Language): string {
  const definition = words.facts[fact];
  return quoted(definition ? wording(definition.title, language) : fact);
}

const EMPTY: Readonly<Record<OwnLanguage, string>> = {
  kk: 'жолдар жоқ',
  ru: 'строк нет',
  en: 'no entries',
};
const NUMBER: Readonly<Record<OwnLanguage, (list: string) => string>> = {
  kk: (list) => `${list} тізіміндегі саналған жолдар`,
  ru: (list) => `число учтённых строк списка ${list}`,
  en: (list) => `the number of counted entries of ${list}`,
};
