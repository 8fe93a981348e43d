import type { Expression } from '../schema/expression.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Inner } from './operation.ts';
import { dayOf } from './quantity.ts';
import { known, unknown } from './result.ts';
import type { ValueResult } from './types.ts';

/** A count between two days. */
export function between(
  operation: string,
  [first, second]: readonly [Expression, Expression],
  inner: Inner,
  count: (from: IsoDate, to: IsoDate) => number,
): ValueResult {
  const [from, to] = [inner(first), inner(second)];
  if (from.value === null || to.value === null) return unknown({}, { operation }, [from, to]);
  const number = String(count(dayOf(from.value), dayOf(to.value)));
  return known({ kind: 'number', number }, { operation }, [from, to]);
}
