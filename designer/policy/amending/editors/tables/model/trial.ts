import type { Table } from '../../../../../../engine/schema/table.ts';
import { testCell } from '../../../../../../engine/tables/cell.ts';
import { type Grid, gridOfTable } from '../../../../../../engine/tables/grid.ts';
import { winnersOf } from '../../../../../../engine/tables/winners.ts';
import type { Value } from '../../../../../../engine/values/types.ts';

/** Which rows take the values that are tried. */
export interface TrialRows {
  /** The rows that give the output; while an input is open, none. */
  readonly winners: readonly string[];
  /** Rows that match and may not stand together. */
  readonly clashing: readonly string[];
  /** The rows that are still possible. */
  readonly possible: readonly string[];
  /** Whether every input has a value. */
  readonly complete: boolean;
}

/**
 * Which rows of a table take values of its inputs.
 * @param values by input; inputs of the same expression share theirs
 */
export function tryTable(table: Table, values: Readonly<Record<string, Value>>): TrialRows {
  const grid: Grid = gridOfTable('', table);
  const valueAt = new Map(
    grid.columns.flatMap(({ inputs }) => {
      const value = inputs.map((input) => values[input]).find((one) => one !== undefined) ?? null;
      return inputs.map((input) => [input, value] as const);
    }),
  );
  const complete = [...valueAt.values()].every((value) => value !== null);
  const possible = grid.rows.filter(({ when }) =>
    Object.entries(when).every(([input, cell]) => testCell(cell, valueAt.get(input) ?? null) !== false),
  );
  const keys = possible.map(({ key }) => key);
  if (!complete || possible.length === 0) return { winners: [], clashing: [], possible: keys, complete };
  const { winners, clashing } = winnersOf(grid.hit, possible);
  return {
    winners: winners.map(({ key }) => key),
    clashing: [...new Set(clashing.flat())],
    possible: keys,
    complete,
  };
}
