import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language, Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { FUNCTIONS } from '../../../../../../engine/values/formula/syntax.ts';
import { typeOfFact } from '../../../../../../engine/values/value-type.ts';
import type { RuleWords } from '../../../../../look/rules/words.ts';

/** Something that a formula can name. */
export interface FormulaName {
  readonly kind:
    | 'fact'
    | 'field'
    | 'parameter'
    | 'table'
    | 'event'
    | 'condition'
    | 'function'
    | 'unit'
    | 'code'
    | 'list';
  /** What is written for it. */
  readonly insert: string;
  /** What it is called. */
  readonly title: string;
}

/** Everything that a formula of an edition can name, in the reader's language. */
export function formulaNames(words: RuleWords, language: Language, each?: string): readonly FormulaName[] {
  const { edition, parameters } = words;
  const of = (kind: FormulaName['kind'], insert: string, title: Text | undefined): FormulaName => ({
    kind,
    insert,
    title: title === undefined ? '' : wording(title, language),
  });
  const facts = inOrder(words.facts);
  const lists = facts.flatMap(([key, fact]) => (fact.kind === 'list' ? [[key, fact] as const] : []));
  const fields = lists
    .filter(([key]) => each === undefined || key === each)
    .flatMap(([, { fields: own }]) =>
      inOrder(own).map(([key, { title }]) => of('field', `field(${key})`, title)),
    );
  return [
    ...facts
      .filter(([, fact]) => typeOfFact(fact) !== undefined)
      .map(([key, { title }]) => of('fact', key, title)),
    ...Object.values(parameters).map(({ id, short, title }) => of('parameter', `${id}(`, short ?? title)),
    ...inOrder(edition.tables).map(([key, { title }]) => of('table', `table(${key})`, title)),
    ...fields,
    ...lists.map(([key, { title }]) => of('list', key, title)),
    ...Object.entries(edition.workflow.events).map(([key, { title }]) => of('event', `event(${key})`, title)),
    ...Object.keys(edition.conditions ?? {}).map((key) => of('condition', `condition(${key})`, undefined)),
    ...FORMS.map((name) => of('function', `${name}(`, undefined)),
    of('function', 'if ', undefined),
    ...unitsOf(words).map((unit) => of('unit', unit, undefined)),
  ];
}

/** What is written as a sign, or by what it names, is not offered as a function. */
const HIDDEN = ['fact', 'field', 'parameter', 'table', 'event', 'add', 'subtract', 'multiply', 'divide'];
const FORMS = Object.keys(FUNCTIONS).filter((name) => !HIDDEN.includes(name));

/** The currencies that facts and official values are in. */
function unitsOf({ facts, parameters }: RuleWords): readonly string[] {
  const ofFacts = Object.values(facts).flatMap((fact) => (fact.kind === 'money' ? [fact.currency] : []));
  const ofParameters = Object.values(parameters).flatMap(({ unit }) => unit.currency ?? []);
  return [...new Set([...ofFacts, ...ofParameters])];
}

/** The options and codes that a formula can name in quotation marks. */
export function codeNames({ facts, codelists }: RuleWords, language: Language): readonly FormulaName[] {
  const options = Object.values(facts).flatMap((fact) =>
    fact.kind === 'choice' ? inOrder(fact.options) : [],
  );
  const entries = Object.values(facts).flatMap((fact) =>
    fact.kind === 'code' ? Object.entries(codelists[fact.codelist]?.entries ?? {}) : [],
  );
  const titles = new Map(
    [...options, ...entries].map(([code, { title }]) => [code, wording(title, language)]),
  );
  return [...titles].map(([code, title]) => ({ kind: 'code', insert: code, title }));
}
