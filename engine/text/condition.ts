import { factsOf } from '../facts/of.ts';
import type { Condition, CountOverList, OverList } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { describeComparison, describeLeaf, type LeafWords } from './leaf.ts';
import { wording } from './localize.ts';
import { type Codelists, quoted } from './value.ts';

/** `sentence`: in one line, nested parts in brackets. `list`: nested parts as an indented list. */
export type ConditionLayout = 'sentence' | 'list';

type Words = Readonly<Record<OwnLanguage, string>>;

const AND: Words = { kk: ' және ', ru: ' и ', en: ' and ' };
const OR: Words = { kk: ' немесе ', ru: ' или ', en: ' or ' };
const ALL: Words = { kk: 'мыналардың барлығы:', ru: 'всё из перечисленного:', en: 'all of these:' };
const ANY: Words = {
  kk: 'мыналардың кемінде бірі:',
  ru: 'хотя бы одно из перечисленного:',
  en: 'at least one of these:',
};
const NOT: Readonly<Record<OwnLanguage, (inner: string) => string>> = {
  kk: (inner) => `мынау дұрыс емес: (${inner})`,
  ru: (inner) => `неверно, что (${inner})`,
  en: (inner) => `it is not so that (${inner})`,
};
const QUANTIFIED: Readonly<
  Record<'some' | 'every', Readonly<Record<OwnLanguage, (list: string, inner: string) => string>>>
> = {
  some: {
    kk: (list, inner) => `${list} тізімінің кемінде бір жолында: ${inner}`,
    ru: (list, inner) => `хотя бы в одной строке списка ${list}: ${inner}`,
    en: (list, inner) => `in at least one entry of ${list}: ${inner}`,
  },
  every: {
    kk: (list, inner) => `${list} тізімінің әр жолында: ${inner}`,
    ru: (list, inner) => `в каждой строке списка ${list}: ${inner}`,
    en: (list, inner) => `in every entry of ${list}: ${inner}`,
  },
};
const NUMBER: Readonly<Record<OwnLanguage, (list: string, inner: string | undefined) => string>> = {
  kk: (list, inner) =>
    inner === undefined
      ? `${list} тізіміндегі жол саны`
      : `${list} тізіміндегі мынадай жолдар саны (${inner})`,
  ru: (list, inner) =>
    inner === undefined ? `число строк списка ${list}` : `число строк списка ${list}, где (${inner}),`,
  en: (list, inner) =>
    inner === undefined
      ? `the number of entries of ${list}`
      : `the number of entries of ${list} where (${inner})`,
};
const ALWAYS: Words = { kk: 'әрқашан', ru: 'всегда', en: 'always' };
const NEVER: Words = { kk: 'ешқашан', ru: 'никогда', en: 'never' };

interface Scope extends LeafWords {
  readonly edition: Edition;
  readonly language: Language;
  /** The list of whose rows the condition speaks. */
  readonly list?: string;
}

/**
 * A condition in words, as a lawyer would read it out: "«Documents are genuine» is no or «Data are true» is no".
 * A reference to a shared condition is its title in quotes.
 * @param edition names the facts, documents and shared conditions
 * @param library names the codes of code lists
 * @param layout in one line (the default), or with nested groups as an indented list
 * @param each the list of whose rows the condition is asked, of a ground with `each`
 */
export function describeCondition(
  condition: Condition,
  edition: Edition,
  library: Codelists,
  language: Language,
  layout: ConditionLayout = 'sentence',
  each?: string,
): string {
  const scope: Scope = {
    facts: factsOf(edition),
    codelists: library.codelists,
    edition,
    language,
    ...(each === undefined ? {} : { list: each }),
  };
  return layout === 'sentence' ? sentence(condition, scope, false) : list(condition, scope, 0).join('\n');
}

function sentence(condition: Condition, scope: Scope, nested: boolean): string {
  const { language } = scope;
  const group = groupOf(condition);
  if (group) {
    const { parts, all } = group;
    const [only] = parts;
    if (!only) return all ? ALWAYS[spokenFor(language)] : NEVER[spokenFor(language)];
    if (parts.length === 1) return sentence(only, scope, nested);
    const joined = parts
      .map((part) => sentence(part, scope, true))
      .join((all ? AND : OR)[spokenFor(language)]);
    return nested ? `(${joined})` : joined;
  }
  if ('not' in condition) return NOT[spokenFor(language)](sentence(condition.not, scope, false));
  if ('condition' in condition) return named(condition.condition, scope);
  if ('some' in condition) return overList('some', condition.some, scope, nested);
  if ('every' in condition) return overList('every', condition.every, scope, nested);
  if ('count' in condition) return overCount(condition.count, scope);
  if ('all' in condition || 'any' in condition) return '';
  return describeLeaf(condition, scope, language, scope.list);
}

/** "in some row of «Family»: (…)". */
function overList(
  quantifier: 'some' | 'every',
  { list, where }: OverList,
  scope: Scope,
  nested: boolean,
): string {
  const inner = sentence(where, { ...scope, list }, true);
  const said = QUANTIFIED[quantifier][spokenFor(scope.language)](listName(list, scope), inner);
  return nested ? `(${said})` : said;
}

/** "the number of rows of «Family» with (…) is more than 5". */
function overCount({ list, where, operator, value }: CountOverList, scope: Scope): string {
  const { language } = scope;
  const of = listName(list, scope);
  const inner = where === undefined ? undefined : sentence(where, { ...scope, list }, false);
  return describeComparison(
    NUMBER[spokenFor(language)](of, inner),
    COUNT,
    { operator, value },
    scope,
    language,
  );
}

/** A number of rows is compared like a whole number. */
const COUNT: SimpleFact = {
  kind: 'integer',
  order: 0,
  title: {},
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  establishedBy: 'computation',
};

function listName(list: string, scope: Scope): string {
  const fact = scope.facts[list];
  return quoted(fact ? wording(fact.title, scope.language) : list);
}

function list(condition: Condition, scope: Scope, depth: number): string[] {
  const group = groupOf(condition);
  const indent = depth ? `${'  '.repeat(depth - 1)}- ` : '';
  if (!group || group.parts.length < 2) return [indent + sentence(condition, scope, false)];
  const head = indent + (group.all ? ALL : ANY)[spokenFor(scope.language)];
  return [head, ...group.parts.flatMap((part) => list(part, scope, depth + 1))];
}

function groupOf(condition: Condition): { parts: readonly Condition[]; all: boolean } | undefined {
  if ('all' in condition) return { parts: condition.all, all: true };
  return 'any' in condition ? { parts: condition.any, all: false } : undefined;
}

function named(key: string, scope: Scope): string {
  const shared = scope.edition.conditions?.[key];
  return quoted(shared ? wording(shared.title, scope.language) : key);
}
