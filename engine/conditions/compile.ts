import type { Condition, Leaf } from '../schema/condition.ts';
import { combine } from './combine.ts';
import { referredTo, type SharedConditions } from './nnf.ts';
import { operatorOf } from './operators/index.ts';
import { readFact } from './read.ts';
import type { Evaluation, Facts } from './types.ts';

/** Evaluates a condition on a case's facts. */
export type Evaluator = (facts: Facts) => Evaluation;

/**
 * A condition as a function of the facts: true, false or unknown, with the comparisons that made it so and the unknown facts
 * that would settle it. Negations are pushed into the leaf operators on the way, so the comparisons read as they came out.
 * @param condition a parsed condition
 * @param shared the edition's shared conditions; each is compiled once, however often it is named
 */
export function compile(condition: Condition, shared: SharedConditions = {}): Evaluator {
  return build(condition, false, { shared, compiled: new Map() });
}

interface Context {
  readonly shared: SharedConditions;
  readonly compiled: Map<string, Evaluator>;
}

function build(condition: Condition, negated: boolean, context: Context): Evaluator {
  if ('all' in condition) return several(condition.all, negated, negated, context);
  if ('any' in condition) return several(condition.any, !negated, negated, context);
  if ('not' in condition) return build(condition.not, !negated, context);
  if ('condition' in condition) return reference(condition.condition, negated, context);
  return leaf(negated ? { ...condition, operator: operatorOf(condition.operator).negation } : condition);
}

function several(
  parts: readonly Condition[],
  dominant: boolean,
  negated: boolean,
  context: Context,
): Evaluator {
  const evaluators = parts.map((part) => build(part, negated, context));
  return (facts) =>
    combine(
      evaluators.map((evaluate) => evaluate(facts)),
      dominant,
    );
}

function reference(name: string, negated: boolean, context: Context): Evaluator {
  const key = negated ? `not ${name}` : name;
  const known = context.compiled.get(key);
  if (known !== undefined) return known;
  const evaluate = build(referredTo(name, context.shared), negated, context);
  context.compiled.set(key, evaluate);
  return evaluate;
}

function leaf({ fact, path, operator, value }: Leaf): Evaluator {
  const { test } = operatorOf(operator);
  const other = typeof value === 'object' && 'fact' in value ? value.fact : undefined;
  const where = path === undefined ? { fact } : { fact, path };
  return (facts) => {
    const actual = readFact(facts, fact, path);
    const expected = other === undefined ? value : readFact(facts, other);
    const result = actual === undefined || expected === undefined ? null : test(actual, expected);
    const missing = [
      ...(actual === undefined ? [fact] : []),
      ...(other !== undefined && expected === undefined && other !== fact ? [other] : []),
    ];
    const seen = actual === undefined ? {} : { actual };
    return { result, because: [{ ...where, operator, expected: value, ...seen, result }], missing };
  };
}
