import type { Value } from '../values/types.ts';
import { type Domain, type DomainScope, domainOf } from './domain.ts';
import { type Column, constantsIn, type Grid, type RowSet, rowsKeeping } from './grid.ts';
import { samples } from './samples.ts';

/** A set of rows that a column's value can keep to, with a value that does. */
export interface Completion {
  readonly rows: RowSet;
  readonly example: Value;
}

/** What a column with an unknown value can come to: one completion for each set of rows, whichever value it is. */
export function completionsOf(grid: Grid, column: Column, scope: DomainScope): readonly Completion[] {
  const constants = constantsIn(grid, column);
  const domain: Domain = domainOf(column.value, constants, scope);
  const found = new Map<RowSet, Completion>();
  for (const example of samples(domain, constants)) {
    const rows = rowsKeeping(grid, column, example);
    if (!found.has(rows)) found.set(rows, { rows, example });
  }
  return [...found.values()];
}
