import type { Expression } from '../schema/expression.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Criterion } from '../schema/scoring.ts';
import type { Cell, HitPolicy, Table } from '../schema/table.ts';
import type { Value } from '../values/types.ts';
import { testCell } from './cell.ts';
import { type CellConstant, constantsOf } from './constant.ts';

/** What is compared in one column. Inputs with the same expression are one column: they can only have the same value. */
export interface Column {
  readonly inputs: readonly string[];
  readonly value: Expression;
}

export interface GridRow {
  readonly key: string;
  readonly when: Readonly<Record<string, Cell>>;
  readonly output: Expression;
  readonly priority: number;
}

/** A table ready to be evaluated or analysed: columns and rows in order. The bands of a criterion are one too. */
export interface Grid {
  /** What gaps and conflicts name. */
  readonly name: string;
  readonly hit: HitPolicy;
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
}

/** A decision table as a grid. */
export function gridOfTable(name: string, { hit, inputs, rows }: Table): Grid {
  const columns = new Map<string, { readonly inputs: string[]; readonly value: Expression }>();
  for (const [key, { value }] of inOrder(inputs)) {
    const same = columns.get(JSON.stringify(value));
    if (same === undefined) columns.set(JSON.stringify(value), { inputs: [key], value });
    else same.inputs.push(key);
  }
  return {
    name,
    hit,
    columns: [...columns.values()],
    rows: inOrder(rows).map(([key, { when, output, priority = 0 }]) => ({ key, when, output, priority })),
  };
}

/** The cells of a row in a column. */
export function cellsIn(column: Column, row: GridRow): readonly Cell[] {
  return column.inputs.map((input) => row.when[input]).filter((cell) => cell !== undefined);
}

/** All constants of a column. */
export function constantsIn(grid: Grid, column: Column): readonly CellConstant[] {
  return grid.rows.flatMap((row) => cellsIn(column, row).flatMap(constantsOf));
}

/** A set of rows: the bit of each row's place. */
export type RowSet = bigint;

export const allRows = ({ rows }: Grid): RowSet => (1n << BigInt(rows.length)) - 1n;

/** The rows in a set, in order. */
export const rowsIn = (grid: Grid, set: RowSet): readonly GridRow[] =>
  grid.rows.filter((_, place) => (set >> BigInt(place)) & 1n);

/** The rows whose cells in a column a value keeps to. A value of another kind than the cells is a bug: opening a library refuses it. */
export function rowsKeeping(grid: Grid, column: Column, value: Value): RowSet {
  return grid.rows.reduce((set, row, place) => {
    const tests = cellsIn(column, row).map((cell) => testCell(cell, value));
    if (tests.includes(null)) {
      throw new Error(`the table "${grid.name}" was not checked: a ${value.kind} in "${column.inputs[0]}"`);
    }
    return tests.includes(false) ? set : set | (1n << BigInt(place));
  }, 0n);
}

/** The bands of a value as a grid: one of them at most takes it. */
export function gridOfBands(name: string, value: Expression, bands: NonNullable<Criterion['bands']>): Grid {
  return {
    name,
    hit: 'unique',
    columns: [{ inputs: ['of'], value }],
    rows: inOrder(bands).map(([key, { is, points }]) => ({
      key,
      when: { of: is },
      output: { number: points },
      priority: 0,
    })),
  };
}
