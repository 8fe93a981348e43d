import type { Value } from '../values/types.ts';
import { type Domain, type DomainScope, domainOf } from './domain.ts';
import { type Column, constantsIn, type Grid, type RowSet, rowsKeeping } from './grid.ts';
import { samples } from './samples.ts';

/** A set of rows that a column's value can keep to, with the first value that does, and one of every stretch of such values. */
export interface Completion {
  readonly rows: RowSet;
  readonly example: Value;
  readonly stretches: readonly Value[];
}

/** What a column with an unknown value can come to: one completion for each set of rows, whichever value it is. */
export function completionsOf(grid: Grid, column: Column, scope: DomainScope): readonly Completion[] {
  const constants = constantsIn(grid, column);
  const domain: Domain = domainOf(column.value, constants, scope);
  const found = new Map<RowSet, Completion & { readonly stretches: Value[] }>();
  let last: RowSet | undefined;
  for (const example of samples(domain, constants)) {
    const rows = rowsKeeping(grid, column, example);
    const known = found.get(rows);
    if (known === undefined) found.set(rows, { rows, example, stretches: [example] });
    // Codes lie in no order: each is a stretch of its own.
    else if (rows !== last || domain.kind === 'listed') known.stretches.push(example);
    last = rows;
  }
  return [...found.values()];
}
