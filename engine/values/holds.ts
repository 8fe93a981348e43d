import { compile } from '../conditions/compile.ts';
import type { Evaluation } from '../conditions/types.ts';
import type { Condition, ConditionValue } from '../schema/condition.ts';
import type { ValueContext } from './types.ts';

/** A condition inside an expression: of the case's facts and, inside a list, of the row at hand. */
export function holds(condition: Condition, context: ValueContext): Evaluation {
  const { edition, facts, list, row } = context;
  if (row === undefined || list === undefined) return compile(condition, edition.conditions)(facts);
  // The fields of the row stand as facts under names that no key can have.
  const fields = Object.entries(row).map(([field, value]) => [named(field), value]);
  const bound = compile(bind(condition), edition.conditions)({ ...facts, ...Object.fromEntries(fields) });
  const missing = bound.missing.map((key) => (key.startsWith(PREFIX) ? list : key));
  const because = bound.because.map((leaf) =>
    leaf.fact.startsWith(PREFIX) ? { ...leaf, fact: leaf.fact.slice(PREFIX.length) } : leaf,
  );
  return { ...bound, because, missing: [...new Set(missing)] };
}

const PREFIX = 'row:';
const named = (field: string): string => `${PREFIX}${field}`;

/** The condition with the fields of the row as facts. Inside another list the fields are those of its rows. */
function bind(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(bind) };
  if ('any' in condition) return { any: condition.any.map(bind) };
  if ('not' in condition) return { not: bind(condition.not) };
  if ('field' in condition) {
    const { field, operator, value } = condition;
    return { fact: named(field), operator, value: boundValue(value) };
  }
  if ('fact' in condition) return { ...condition, value: boundValue(condition.value) };
  return condition;
}

const boundValue = (value: ConditionValue): ConditionValue =>
  typeof value === 'object' && 'field' in value ? { fact: named(value.field) } : value;
