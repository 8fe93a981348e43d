import type { Trilean } from '../conditions/types.ts';
import type { Amount } from '../schema/amount.ts';
import { add } from '../values/decimal.ts';
import { lackOf } from '../values/settle.ts';
import type { Value } from '../values/types.ts';
import type { AmountPart, AmountRow } from './types.ts';

/**
 * The amounts of all rows together: due where one of them is; the sum of those that are due, once every row is known. Limits have no sum: each bounds its own
 * row.
 */
export function totalOf(rows: readonly AmountRow[], kind: Amount['kind']): AmountPart {
  const due = rows.filter((row) => row.due !== false);
  const values = due.flatMap((row) => (row.due === true && row.value !== null ? [row.value] : []));
  const isKnown = values.length === due.length && kind !== 'limit';
  return {
    due: anyDue(rows),
    value: isKnown ? sumOf(values) : null,
    ...lackOf(due),
    because: rows.flatMap(({ because }) => because),
    trace: null,
  };
}

function anyDue(rows: readonly AmountRow[]): Trilean {
  if (rows.some(({ due }) => due === true)) return true;
  return rows.some(({ due }) => due === null) ? null : false;
}

/** Null where there is nothing to add, or the values are not of one kind. */
function sumOf(values: readonly Value[]): Value | null {
  const [first, ...others] = values;
  if (first === undefined) return null;
  return others.reduce<Value | null>((sum, value) => (sum === null ? null : plus(sum, value)), first);
}

function plus(a: Value, b: Value): Value | null {
  if (a.kind === 'number' && b.kind === 'number') return { kind: 'number', number: add(a.number, b.number) };
  if (a.kind === 'money' && b.kind === 'money' && a.currency === b.currency) {
    return { ...a, money: add(a.money, b.money) };
  }
  return null;
}
