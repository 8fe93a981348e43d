import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Table, TableRow } from '../../../../../../engine/schema/table.ts';
import type { CellChange } from '../grid/paste.ts';
import { type RowColumn, textIn, withText } from './row-column.ts';

export type Rows = Table['rows'];

/** A typed text that is nothing its column holds: it is shown and not kept in the table. */
export interface WrongText {
  readonly row: string;
  readonly column: number;
  readonly text: string;
}

export interface ChangedRows {
  readonly rows: Rows;
  readonly wrong: readonly WrongText[];
  /** The cells in which something right stands now. */
  readonly mended: readonly Pick<WrongText, 'row' | 'column'>[];
}

/** What new and changed rows are made with. */
export interface Making {
  /** What keys of new rows begin with. */
  readonly name: string;
  /** The provision that new and changed rows are cited by. */
  readonly citation?: Citation | undefined;
  /** What a new row gives where there is no other row to take it from. */
  readonly output: TableRow['output'];
  /** What a new row asks for, where it cannot take any value: the same as its neighbour, or else this. */
  readonly when?: TableRow['when'];
}

/** Rows with texts set in their cells, by place; beyond the last row new ones are made. */
export function withChanges(
  rows: Rows,
  columns: readonly RowColumn[],
  changes: readonly CellChange[],
  making: Making,
): ChangedRows {
  const made: { [key: string]: TableRow } = { ...rows };
  const keys = inOrder(rows).map(([key]) => key);
  const wrong: WrongText[] = [];
  const mended: Pick<WrongText, 'row' | 'column'>[] = [];
  for (const { row: place, column: index, text } of changes) {
    const column = columns[index];
    while (keys.length <= place) keys.push(addRow(made, keys.at(-1), making));
    const key = keys[place];
    const row = key === undefined ? undefined : made[key];
    if (key === undefined || row === undefined || column === undefined) continue;
    const typed = withText(row, column, text);
    if (!typed.ok) {
      wrong.push({ row: key, column: index, text });
      continue;
    }
    mended.push({ row: key, column: index });
    if (textIn(typed.row, column) !== textIn(row, column)) made[key] = cited(typed.row, making);
  }
  return { rows: made, wrong, mended };
}

const cited = (row: TableRow, { citation }: Making): TableRow =>
  citation === undefined ? row : { ...row, citation };

/** Adds a row after the last one. */
function addRow(rows: { [key: string]: TableRow }, last: string | undefined, making: Making): string {
  const key = newKey(making.name, Object.keys(rows));
  const order = last === undefined ? 1 : Math.floor(rows[last]?.order ?? 0) + 1;
  rows[key] = newRow(order, last === undefined ? undefined : rows[last], making);
  return key;
}

/** A row that takes any values, where it can; it gives what its neighbour gives, until somebody says otherwise. */
function newRow(order: number, neighbour: TableRow | undefined, making: Making): TableRow {
  const when = making.when === undefined ? {} : (neighbour?.when ?? making.when);
  return cited({ order, when, output: neighbour?.output ?? making.output }, making);
}

/** Rows with a new one below a place, or at the beginning below -1. */
export function inserted(
  rows: Rows,
  below: number,
  making: Making,
): { readonly rows: Rows; readonly key: string } {
  const list = inOrder(rows);
  const key = newKey(making.name, Object.keys(rows));
  const [, above] = list[below] ?? [];
  const [, next] = list[below + 1] ?? [];
  const row = newRow(between(above?.order, next?.order), above ?? next, making);
  return { rows: { ...rows, [key]: row }, key };
}

/** An order between two neighbours; a whole one where there is room. */
function between(above: number | undefined, next: number | undefined): number {
  if (next === undefined) return Math.floor(above ?? 0) + 1;
  const before = above ?? Math.floor(next) - 2;
  const whole = Math.floor(before) + 1;
  return whole < next ? whole : (before + next) / 2;
}

/** Rows without those from a place up to another. */
export function withoutRows(rows: Rows, top: number, bottom: number): Rows {
  const gone = new Set(
    inOrder(rows)
      .slice(top, bottom + 1)
      .map(([key]) => key),
  );
  return Object.fromEntries(Object.entries(rows).filter(([key]) => !gone.has(key)));
}

/** Rows with those from a place up to another moved by one; only the row over which they go gets a new order. */
export function shifted(rows: Rows, top: number, bottom: number, by: 1 | -1): Rows | undefined {
  const list = inOrder(rows);
  const crossed = by < 0 ? list[top - 1] : list[bottom + 1];
  if (crossed === undefined) return undefined;
  const [key, row] = crossed;
  const rest = list.filter(([one]) => one !== key);
  const place = by < 0 ? bottom : top;
  const order = between(rest[place - 1]?.[1].order, rest[place]?.[1].order);
  return { ...rows, [key]: { ...row, order } };
}
