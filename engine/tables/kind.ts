import { IMPLIED_PREFIXES, scoreFact } from '../facts/implied.ts';
import { COMPUTED_FACTS } from '../facts/of.ts';
import { own } from '../json/own.ts';
import { get, join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { ConstantKind } from './constant.ts';

const BY_OPERATION: Readonly<Record<string, ConstantKind>> = {
  number: 'number',
  money: 'number',
  parameter: 'number',
  add: 'number',
  subtract: 'number',
  multiply: 'number',
  divide: 'number',
  round: 'number',
  'days-between': 'number',
  'months-between': 'number',
  'years-between': 'number',
  'count-of': 'number',
  'sum-of': 'number',
  'days-covered': 'number',
  date: 'date',
  event: 'date',
  'date-plus': 'date',
  earliest: 'date',
  latest: 'date',
  code: 'code',
  boolean: 'boolean',
};

const BY_FACT: Readonly<Record<string, ConstantKind>> = {
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
  choice: 'code',
  code: 'code',
};

/** Tables may name each other in a circle, which is reported elsewhere. */
const DEEPEST = 24;

/** With what constants an expression is compared; undefined where it is not in order, which is reported elsewhere. Takes it raw. */
export function kindOf(expression: unknown, edition: unknown, depth = 0): ConstantKind | undefined {
  if (!isObject(expression) || depth > DEEPEST) return undefined;
  const { fact, table, min, max } = expression;
  if (typeof fact === 'string') return kindOfFact(fact, edition);
  if (typeof table === 'string') {
    const rows = get(edition, join('/tables', table, 'rows'));
    const [first] = isObject(rows) ? Object.values(rows) : [];
    return isObject(first) ? kindOf(first.output, edition, depth + 1) : undefined;
  }
  const of: unknown = min ?? max;
  if (Array.isArray(of)) return kindOf(of[0], edition, depth + 1);
  if (isObject(expression.if)) return kindOf(expression.if.then, edition, depth + 1);
  const operation = Object.keys(expression).find((key) => Object.hasOwn(BY_OPERATION, key));
  return operation === undefined ? undefined : BY_OPERATION[operation];
}

function kindOfFact(fact: string, edition: unknown): ConstantKind | undefined {
  const kind = get(edition, join('/facts', fact, 'kind'));
  if (typeof kind === 'string') return own(BY_FACT, kind);
  if (COMPUTED_FACTS.some((one) => one === fact)) return 'date';
  if (fact.startsWith(scoreFact(''))) return 'number';
  return IMPLIED_PREFIXES.some((prefix) => fact.startsWith(prefix)) ? 'boolean' : undefined;
}
