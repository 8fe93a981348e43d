import type { Facts } from '../../conditions/types.ts';
import { equal } from '../../diff/equal.ts';
import type { FactChange } from './example.ts';

/** The facts that are otherwise than before, each with what it was and is; in the order of the keys. */
export function changesBetween(before: Facts, after: Facts): readonly FactChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((fact) => {
    const [from, to] = [before[fact], after[fact]];
    if (equal(from, to)) return [];
    return [{ fact, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
