import { compare } from './decimal.ts';
import { quantityOf } from './quantity.ts';
import { known, unknown, valuesOf } from './result.ts';
import type { Value, ValueResult } from './types.ts';

/** The smallest (`sign` -1) or largest (1) of values of one kind; unknown as soon as one of them is. */
export function extreme(operation: 'min' | 'max', parts: readonly ValueResult[]): ValueResult {
  const values = valuesOf(parts);
  const [first, ...rest] = values ?? [];
  if (first === undefined) return unknown({}, { operation }, parts);
  const isBetter = (a: Value, b: Value) => (operation === 'min' ? order(a, b) < 0 : order(a, b) > 0);
  return known(
    rest.reduce((best, one) => (isBetter(one, best) ? one : best), first),
    { operation },
    parts,
  );
}

function order(a: Value, b: Value): number {
  if (a.kind === 'date' && b.kind === 'date') return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  return compare(quantityOf(a).amount, quantityOf(b).amount);
}
