import { factsOf } from '../facts/of.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import type { Language } from '../schema/text.ts';
import { describeLeaf, type LeafWords } from './leaf.ts';
import { wording } from './localize.ts';
import { type Codelists, quoted } from './value.ts';

/** `sentence`: in one line, nested parts in brackets. `list`: nested parts as an indented list. */
export type ConditionLayout = 'sentence' | 'list';

type Words = Readonly<Record<Language, string>>;

const AND: Words = { kk: ' және ', ru: ' и ', en: ' and ' };
const OR: Words = { kk: ' немесе ', ru: ' или ', en: ' or ' };
const ALL: Words = { kk: 'мыналардың барлығы:', ru: 'всё из перечисленного:', en: 'all of these:' };
const ANY: Words = {
  kk: 'мыналардың кемінде бірі:',
  ru: 'хотя бы одно из перечисленного:',
  en: 'at least one of these:',
};
const NOT: Readonly<Record<Language, (inner: string) => string>> = {
  kk: (inner) => `мынау дұрыс емес: (${inner})`,
  ru: (inner) => `неверно, что (${inner})`,
  en: (inner) => `it is not so that (${inner})`,
};
const ALWAYS: Words = { kk: 'әрқашан', ru: 'всегда', en: 'always' };
const NEVER: Words = { kk: 'ешқашан', ru: 'никогда', en: 'never' };

interface Scope extends LeafWords {
  readonly edition: Edition;
  readonly language: Language;
}

/**
 * A condition in words, as a lawyer would read it out: "«Documents are genuine» is no or «Data are true» is no".
 * A reference to a shared condition is its title in quotes.
 * @param edition names the facts, documents and shared conditions
 * @param library names the codes of code lists
 * @param layout in one line (the default), or with nested groups as an indented list
 */
export function describeCondition(
  condition: Condition,
  edition: Edition,
  library: Codelists,
  language: Language,
  layout: ConditionLayout = 'sentence',
): string {
  const scope: Scope = { facts: factsOf(edition), codelists: library.codelists, edition, language };
  return layout === 'sentence' ? sentence(condition, scope, false) : list(condition, scope, 0).join('\n');
}

function sentence(condition: Condition, scope: Scope, nested: boolean): string {
  const { language } = scope;
  const group = groupOf(condition);
  if (group) {
    const { parts, all } = group;
    const [only] = parts;
    if (!only) return all ? ALWAYS[language] : NEVER[language];
    if (parts.length === 1) return sentence(only, scope, nested);
    const joined = parts.map((part) => sentence(part, scope, true)).join((all ? AND : OR)[language]);
    return nested ? `(${joined})` : joined;
  }
  if ('not' in condition) return NOT[language](sentence(condition.not, scope, false));
  if ('condition' in condition) return named(condition.condition, scope);
  return 'fact' in condition ? describeLeaf(condition, scope, language) : '';
}

function list(condition: Condition, scope: Scope, depth: number): string[] {
  const group = groupOf(condition);
  const indent = depth ? `${'  '.repeat(depth - 1)}- ` : '';
  if (!group || group.parts.length < 2) return [indent + sentence(condition, scope, false)];
  const head = indent + (group.all ? ALL : ANY)[scope.language];
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
