import type { Condition, OverList } from '../schema/condition.ts';
import { operatorOf } from './operators/index.ts';

/** Conditions with a name, as an edition holds them. */
export type SharedConditions = Readonly<Record<string, { readonly when: Condition }>>;

/**
 * The negation normal form: the same value for all facts, with `not` pushed into the leaf operators and
 * references to shared conditions inlined. Only `all`, `any`, leaves, and over lists `some`, `every` and `count` remain, the conditions of whose rows
 * are in the same form.
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
  if ('some' in condition) {
    const over = overRows(condition.some, inner);
    return negated ? { every: over } : { some: over };
  }
  if ('every' in condition) {
    const over = overRows(condition.every, inner);
    return negated ? { some: over } : { every: over };
  }
  if ('count' in condition) {
    const { where, ...rest } = condition.count;
    const rows = where === undefined ? {} : { where: normalise(where, shared, false) };
    return { count: { ...rest, ...rows, operator: negated ? negationOf(rest.operator) : rest.operator } };
  }
  return negated ? { ...condition, operator: negationOf(condition.operator) } : condition;
}

const overRows = ({ list, where }: OverList, inner: (where: Condition) => Condition): OverList => ({
  list,
  where: inner(where),
});

const negationOf = (operator: string): string => operatorOf(operator).negation;

/** The shared condition of a name. One that is not there is a bug: `parseCondition` refuses it. */
export function referredTo(name: string, shared: SharedConditions): Condition {
  const found = Object.hasOwn(shared, name) ? shared[name] : undefined;
  if (found === undefined) throw new Error(`the condition was not parsed: "${name}" is no shared condition`);
  return found.when;
}
