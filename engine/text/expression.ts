import { factsOf } from '../facts/of.ts';
import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import type { Expression } from '../schema/expression.ts';
import { spokenFor } from '../schema/languages.ts';
import type { Language, Text } from '../schema/text.ts';
import { describeCondition } from './condition.ts';
import { formatDate } from './date.ts';
import { formatQuantity } from './duration.ts';
import { EXPRESSION_WORDS, type ExpressionWords } from './expression-words.ts';
import { wording } from './localize.ts';
import { formatDecimal, formatMoney } from './number.ts';
import { quoted } from './value.ts';

/** What expressions are described from. */
export type ExpressionLibrary = Pick<Library, 'codelists' | 'parameters'>;

interface Scope {
  readonly edition: Edition;
  readonly library: ExpressionLibrary;
  readonly language: Language;
  readonly words: ExpressionWords;
  /** The list whose fields are meant. */
  readonly list?: string;
}

/**
 * A value expression in words: "Base sum on «Day of submission» × 20".
 * @param edition names the facts, tables and events
 * @param each the list of whose rows it is asked, of an item with `each`
 */
export function describeExpression(
  expression: Expression,
  edition: Edition,
  library: ExpressionLibrary,
  language: Language,
  each?: string,
): string {
  const words = EXPRESSION_WORDS[spokenFor(language)];
  const scope = { edition, library, language, words, ...(each === undefined ? {} : { list: each }) };
  return describe(expression, scope);
}

function describe(expression: Expression, scope: Scope): string {
  return ofSource(expression, scope) ?? ofArithmetic(expression, scope) ?? ofRest(expression, scope);
}

const titled = (title: Text | undefined, key: string, { language }: Scope): string =>
  quoted(title === undefined ? key : wording(title, language));

function factName(key: string, scope: Scope): string {
  return titled(own(factsOf(scope.edition), key)?.title, key, scope);
}

function fieldName(key: string, list: string | undefined, scope: Scope): string {
  const fact = list === undefined ? undefined : own(scope.edition.facts, list);
  return titled(fact?.kind === 'list' ? own(fact.fields, key)?.title : undefined, key, scope);
}

/** What a value is read from; undefined for what is worked out. */
function ofSource(expression: Expression, scope: Scope): string | undefined {
  const { edition, library, language, words } = scope;
  if ('fact' in expression) return factName(expression.fact, scope);
  if ('field' in expression) return fieldName(expression.field, scope.list, scope);
  if ('parameter' in expression) {
    const definition = own(library.parameters, expression.parameter);
    const title = definition?.short ?? definition?.title;
    const name = title === undefined ? expression.parameter : wording(title, language);
    const part = expression.part === undefined ? '' : `, ${describe(expression.part, scope)}`;
    return words.on(`${name}${part}`, describe(expression.on, scope));
  }
  if ('table' in expression) {
    return words.table(titled(own(edition.tables ?? {}, expression.table)?.title, expression.table, scope));
  }
  if ('event' in expression) {
    return words.event(
      titled(own(edition.workflow.events, expression.event)?.title, expression.event, scope),
    );
  }
  if ('number' in expression) return formatDecimal(expression.number, language);
  if ('money' in expression) return formatMoney(expression.money, expression.currency, language);
  if ('date' in expression) return formatDate(expression.date, language);
  if ('code' in expression) return quoted(expression.code);
  return 'boolean' in expression ? words.yesNo(expression.boolean) : undefined;
}

function ofArithmetic(expression: Expression, scope: Scope): string | undefined {
  const { words } = scope;
  const joined = (parts: readonly Expression[], sign: string) =>
    parts.map((part) => bracketed(part, scope)).join(` ${sign} `);
  if ('add' in expression) return joined(expression.add, '+');
  if ('subtract' in expression) return joined(expression.subtract, '−');
  if ('multiply' in expression) return joined(expression.multiply, '×');
  if ('divide' in expression) return joined(expression.divide, '÷');
  const listed = (parts: readonly Expression[]) => parts.map((part) => describe(part, scope)).join('; ');
  if ('min' in expression) return words.min(listed(expression.min));
  if ('max' in expression) return words.max(listed(expression.max));
  if (!('round' in expression)) return undefined;
  const { value, to, mode } = expression.round;
  return words.round(bracketed(value, scope), formatDecimal(to, scope.language), mode);
}

/** In brackets what would read otherwise without them. */
function bracketed(expression: Expression, scope: Scope): string {
  const said = describe(expression, scope);
  const isPlain = ofSource(expression, scope) !== undefined || 'min' in expression || 'max' in expression;
  return isPlain ? said : `(${said})`;
}

function ofRest(expression: Expression, scope: Scope): string {
  const { words } = scope;
  if ('if' in expression) {
    const { when, then, else: otherwise } = expression.if;
    return words.if(conditionOf(when, scope), describe(then, scope), describe(otherwise, scope));
  }
  if ('date-plus' in expression) return datePlus(expression['date-plus'], scope);
  const days = (pair: readonly [Expression, Expression]) => pair.map((day) => describe(day, scope));
  if ('days-between' in expression) return words.between('days', days(expression['days-between']));
  if ('months-between' in expression) return words.between('months', days(expression['months-between']));
  if ('years-between' in expression) return words.between('years', days(expression['years-between']));
  return ofList(expression, scope);
}

function ofList(expression: Expression, scope: Scope): string {
  const { words } = scope;
  if ('count-of' in expression) {
    const { list, where } = expression['count-of'];
    return words.countOf(factName(list, scope), whereOf(where, list, scope));
  }
  if ('sum-of' in expression) {
    const { list, of, where } = expression['sum-of'];
    return words.sumOf(describe(of, { ...scope, list }), factName(list, scope), whereOf(where, list, scope));
  }
  if ('earliest' in expression) {
    const { list, field } = expression.earliest;
    return words.earliest(fieldName(field, list, scope), factName(list, scope));
  }
  if ('latest' in expression) {
    const { list, field } = expression.latest;
    return words.latest(fieldName(field, list, scope), factName(list, scope));
  }
  if (!('days-covered' in expression)) return '';
  const { list, within } = expression['days-covered'];
  const period = within.map((day) => describe(day, scope));
  return words.daysCovered(factName(list, scope), period);
}

function conditionOf(condition: Condition, { edition, library, language, list }: Scope): string {
  return describeCondition(condition, edition, library, language, 'sentence', list);
}

function whereOf(where: Condition | undefined, list: string, scope: Scope): string | undefined {
  return where === undefined ? undefined : conditionOf(where, { ...scope, list });
}

/** "«Day of submission» + 6 months". */
function datePlus(
  { date, unit, count }: Extract<Expression, { readonly 'date-plus': unknown }>['date-plus'],
  scope: Scope,
): string {
  const { language } = scope;
  const day = bracketed(date, scope);
  const number = 'number' in count ? Number(count.number) : undefined;
  if (number !== undefined && Number.isInteger(number)) {
    return `${day} ${number < 0 ? '−' : '+'} ${formatQuantity(Math.abs(number), unit, language)}`;
  }
  const many = formatQuantity(5, unit, language).replace(/^5 /, '');
  return `${day} + ${bracketed(count, scope)} (${many})`;
}
