import type { ConditionValue, FieldLeaf, Leaf } from '../schema/condition.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { formatDate, formatDateFrom } from './date.ts';
import { formatQuantity } from './duration.ts';
import { wording } from './localize.ts';
import { type Codelists, describeValue, quoted } from './value.ts';

/** What a comparison is described from. */
export interface LeafWords extends Codelists {
  readonly facts: Readonly<Record<string, Fact>>;
}

/** `name` is the fact's title in quotes; `value` is in the case that the phrase takes. */
type Phrase = (name: string, value: string) => string;

/** What an operator says in each language. `from`: its value stands in the case of "less than", "before". */
interface OperatorWords extends Readonly<Record<OwnLanguage, Phrase>> {
  readonly from?: true;
}

const IS: OperatorWords = {
  kk: (name, value) => `${name} — ${value}`,
  ru: (name, value) => `${name} — ${value}`,
  en: (name, value) => `${name} is ${value}`,
};
const IS_NOT: OperatorWords = {
  kk: (name, value) => `${name} — ${value} емес`,
  ru: (name, value) => `${name} — не ${value}`,
  en: (name, value) => `${name} is not ${value}`,
};
const AT_LEAST: OperatorWords = {
  kk: (name, value) => `${name} — ${value} кем емес`,
  ru: (name, value) => `${name} — не менее ${value}`,
  en: (name, value) => `${name} is at least ${value}`,
  from: true,
};
const AT_MOST: OperatorWords = {
  kk: (name, value) => `${name} — ${value} көп емес`,
  ru: (name, value) => `${name} — не более ${value}`,
  en: (name, value) => `${name} is at most ${value}`,
  from: true,
};

const OPERATORS: Readonly<Record<string, OperatorWords>> = {
  is: IS,
  isNot: IS_NOT,
  equal: IS,
  notEqual: IS_NOT,
  in: {
    kk: (name, value) => `${name} — мыналардың бірі: ${value}`,
    ru: (name, value) => `${name} — одно из: ${value}`,
    en: (name, value) => `${name} is one of: ${value}`,
  },
  notIn: {
    kk: (name, value) => `${name} — мыналардың ешқайсысы емес: ${value}`,
    ru: (name, value) => `${name} — ни одно из: ${value}`,
    en: (name, value) => `${name} is none of: ${value}`,
  },
  lessThan: {
    kk: (name, value) => `${name} — ${value} кем`,
    ru: (name, value) => `${name} — менее ${value}`,
    en: (name, value) => `${name} is less than ${value}`,
    from: true,
  },
  greaterThan: {
    kk: (name, value) => `${name} — ${value} көп`,
    ru: (name, value) => `${name} — более ${value}`,
    en: (name, value) => `${name} is more than ${value}`,
    from: true,
  },
  greaterThanInclusive: AT_LEAST,
  lessThanInclusive: AT_MOST,
  before: {
    kk: (name, value) => `${name} — ${value} бұрын`,
    ru: (name, value) => `${name} — раньше ${value}`,
    en: (name, value) => `${name} is before ${value}`,
    from: true,
  },
  notBefore: {
    kk: (name, value) => `${name} — ${value} бұрын емес`,
    ru: (name, value) => `${name} — не раньше ${value}`,
    en: (name, value) => `${name} is on or after ${value}`,
    from: true,
  },
  after: {
    kk: (name, value) => `${name} — ${value} кейін`,
    ru: (name, value) => `${name} — позже ${value}`,
    en: (name, value) => `${name} is after ${value}`,
    from: true,
  },
  notAfter: {
    kk: (name, value) => `${name} — ${value} кейін емес`,
    ru: (name, value) => `${name} — не позже ${value}`,
    en: (name, value) => `${name} is on or before ${value}`,
    from: true,
  },
};

/** Another fact as the thing compared with, in the phrase's case. */
const OTHER_FACT: Readonly<Record<OwnLanguage, (name: string, from: boolean) => string>> = {
  kk: (name, from) => (from ? `${name} мәнінен` : `${name} мәнімен бірдей`),
  ru: (name, from) => (from ? `значения ${name}` : `то же, что ${name}`),
  en: (name, from) => (from ? `the value of ${name}` : `the same as ${name}`),
};

/** One comparison as a clause: "«Documents are genuine» is no". */
export function describeLeaf(
  leaf: Leaf | FieldLeaf,
  words: LeafWords,
  language: Language,
  list?: string,
): string {
  const rows = rowWords(words, list);
  const fact = 'field' in leaf ? rows[leaf.field] : words.facts[leaf.fact];
  const title = quoted(fact ? wording(fact.title, language) : 'field' in leaf ? leaf.field : leaf.fact);
  const name = 'path' in leaf && leaf.path ? `${title} (${leaf.path})` : title;
  return describeComparison(name, fact, leaf, words, language, rows);
}

/** The fields of a list's rows by key; where the list is not said, those of all lists, of which mostly one has the field. */
export function rowWords(words: LeafWords, list: string | undefined): Readonly<Record<string, SimpleFact>> {
  const lists = list === undefined ? Object.values(words.facts) : [words.facts[list]];
  return Object.assign({}, ...lists.map((fact) => (fact?.kind === 'list' ? fact.fields : {})));
}

/** What an operator says of a named thing and a value. */
export function describeComparison(
  name: string,
  fact: Fact | undefined,
  { operator, value }: Pick<Leaf, 'operator' | 'value'>,
  words: LeafWords,
  language: Language,
  rows: Readonly<Record<string, SimpleFact>> = {},
): string {
  const phrase = OPERATORS[operator];
  const said = describeOperand(fact, value, phrase?.from ?? false, words, language, rows);
  return phrase ? phrase[spokenFor(language)](name, said) : `${name} ${operator} ${said}`;
}

function describeOperand(
  fact: Fact | undefined,
  value: ConditionValue,
  from: boolean,
  words: LeafWords,
  language: Language,
  rows: Readonly<Record<string, SimpleFact>>,
): string {
  if (Array.isArray(value)) return value.map((one) => describeValue(fact, one, words, language)).join(', ');
  if (typeof value === 'object' && 'fact' in value) {
    const other = words.facts[value.fact];
    return OTHER_FACT[spokenFor(language)](quoted(other ? wording(other.title, language) : value.fact), from);
  }
  if (typeof value === 'object' && 'field' in value) {
    const other = rows[value.field];
    return OTHER_FACT[spokenFor(language)](
      quoted(other ? wording(other.title, language) : value.field),
      from,
    );
  }
  // A list of constants was described above; the type does not know.
  if (typeof value === 'object') return '';
  if (from && typeof value === 'number') {
    return formatQuantity(value, fact?.kind === 'integer' ? fact.unit : undefined, language, 'from');
  }
  if (from && typeof value === 'string' && fact?.kind === 'date') {
    return (language === 'kk' ? formatDateFrom : formatDate)(value, language);
  }
  return describeValue(fact, value, words, language);
}
