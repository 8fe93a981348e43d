import { compare } from '../values/decimal.ts';
import type { Value } from '../values/types.ts';

/** Whether two values are the same: of one kind and currency, and equal. */
export function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'code') return b.kind === 'code' && a.code === b.code;
  if (a.kind === 'boolean') return b.kind === 'boolean' && a.boolean === b.boolean;
  return compareValues(a, b) === 0;
}

/** Negative where the first value is smaller or earlier, positive where it is larger or later; undefined where they cannot be compared. */
export function compareValues(a: Value, b: Value): number | undefined {
  if (a.kind === 'number' && b.kind === 'number') return compare(a.number, b.number);
  if (a.kind === 'money' && b.kind === 'money' && a.currency === b.currency) return compare(a.money, b.money);
  if (a.kind === 'date' && b.kind === 'date') return a.date < b.date ? -1 : Number(a.date > b.date);
  return undefined;
}
