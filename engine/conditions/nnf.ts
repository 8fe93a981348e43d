import type { Condition } from '../schema/condition.ts';
import { operatorOf } from './operators/index.ts';

/** Conditions with a name, as an edition holds them. */
export type SharedConditions = Readonly<Record<string, { readonly when: Condition }>>;

/**
 * The negation normal form: the same value for all facts, with `not` pushed into the leaf operators and
 * references to shared conditions inlined. Only `all`, `any` and leaves remain.
 * @param shared the edition's shared conditions; parsed, hence free of cycles
 */
export function toNnf(condition: Condition, shared: SharedConditions = {}): Condition {
  return normalise(condition, shared, false);
}

function normalise(condition: Condition, shared: SharedConditions, negated: boolean): Condition {
  const inner = (one: Condition) => normalise(one, shared, negated);
  if ('all' in condition)
    return negated ? { any: condition.all.map(inner) } : { all: condition.all.map(inner) };
  if ('any' in condition)
    return negated ? { all: condition.any.map(inner) } : { any: condition.any.map(inner) };
  if ('not' in condition) return normalise(condition.not, shared, !negated);
  if ('condition' in condition) return inner(referredTo(condition.condition, shared));
  return negated ? { ...condition, operator: operatorOf(condition.operator).negation } : condition;
}

/** The shared condition of a name. One that is not there is a bug: `parseCondition` refuses it. */
export function referredTo(name: string, shared: SharedConditions): Condition {
  const found = Object.hasOwn(shared, name) ? shared[name] : undefined;
  if (found === undefined) throw new Error(`the condition was not parsed: "${name}" is no shared condition`);
  return found.when;
}
