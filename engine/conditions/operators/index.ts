import { after, notAfter } from './after.ts';
import { before, notBefore } from './before.ts';
import { equal, notEqual } from './equal.ts';
import { isIn, isNotIn } from './in.ts';
import { is, isNot } from './is.ts';
import { greaterThanInclusive, lessThan } from './less-than.ts';
import { greaterThan, lessThanInclusive } from './less-than-inclusive.ts';
import type { Operator } from './operator.ts';

export type { Operator } from './operator.ts';

const all: readonly Operator[] = [
  is,
  isNot,
  equal,
  notEqual,
  isIn,
  isNotIn,
  lessThan,
  greaterThanInclusive,
  lessThanInclusive,
  greaterThan,
  before,
  notBefore,
  after,
  notAfter,
];

const byName: ReadonlyMap<string, Operator> = new Map(all.map((operator) => [operator.name, operator]));

/** The names of all operators. */
export const operatorNames: readonly string[] = [...byName.keys()];

/** The operator of a name, or undefined. */
export const findOperator = (name: string): Operator | undefined => byName.get(name);

/** The operator of a parsed condition. An unknown name there is a bug: `parseCondition` refuses it. */
export function operatorOf(name: string): Operator {
  const operator = byName.get(name);
  if (operator === undefined) throw new Error(`the condition was not parsed: operator "${name}" is unknown`);
  return operator;
}

/** The names of the operators that compare facts of a kind. */
export const operatorsFor = (kind: string): readonly string[] =>
  all.filter((operator) => operator.kinds.some((known) => known === kind)).map((operator) => operator.name);
