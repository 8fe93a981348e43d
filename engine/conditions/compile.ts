import { oncePer } from '../json/once-per.ts';
import type { Condition } from '../schema/condition.ts';
import { combine } from './combine.ts';
import { compared } from './compare.ts';
import { referredTo, type SharedConditions } from './nnf.ts';
import { operatorOf } from './operators/index.ts';
import { counted, quantified } from './over-list.ts';
import type { Evaluator } from './types.ts';

export type { Evaluator } from './types.ts';

/**
 * A condition as a function of the facts: true, false or unknown, with the comparisons that made it so and the unknown facts
 * that would settle it. Negations are pushed into the leaf operators on the way, so the comparisons read as they came out.
 * A condition that names fields itself (of a ground with `each`) is asked of a row, which its function takes as well.
 * @param condition a parsed condition
 * @param shared the edition's shared conditions; each is compiled once, however often it is named
 */
export function compile(condition: Condition, shared: SharedConditions = NONE): Evaluator {
  return compiledWith(shared)(condition);
}

const NONE: SharedConditions = {};

/** Compiles each condition once, for the shared conditions that it may name. */
const compiledWith = oncePer((shared: SharedConditions) => {
  const context: Context = { shared, compiled: new Map() };
  return oncePer((condition: Condition) => build(condition, false, context));
});

interface Context {
  readonly shared: SharedConditions;
  readonly compiled: Map<string, Evaluator>;
}

function build(condition: Condition, negated: boolean, context: Context): Evaluator {
  if ('all' in condition) return several(condition.all, negated, negated, context);
  if ('any' in condition) return several(condition.any, !negated, negated, context);
  if ('not' in condition) return build(condition.not, !negated, context);
  if ('condition' in condition) return reference(condition.condition, negated, context);
  if ('some' in condition) {
    const { list, where } = condition.some;
    return quantified(negated ? 'every' : 'some', list, build(where, negated, context));
  }
  if ('every' in condition) {
    const { list, where } = condition.every;
    return quantified(negated ? 'some' : 'every', list, build(where, negated, context));
  }
  if ('count' in condition) {
    const { list, where, operator, value } = condition.count;
    const rows = where === undefined ? undefined : build(where, false, context);
    return counted({ list, operator: inSense(operator, negated), value }, rows);
  }
  return compared({ ...condition, operator: inSense(condition.operator, negated) });
}

const inSense = (operator: string, negated: boolean): string =>
  negated ? operatorOf(operator).negation : operator;

function several(
  parts: readonly Condition[],
  dominant: boolean,
  negated: boolean,
  context: Context,
): Evaluator {
  const evaluators = parts.map((part) => build(part, negated, context));
  return (facts, row) =>
    combine(
      evaluators.map((evaluate) => evaluate(facts, row)),
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
