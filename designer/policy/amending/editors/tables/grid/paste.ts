import { type Range, rangeOf, type Selection, type Shape } from './selection.ts';

/** A text for a cell; a row beyond the last one is a new row. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Pasted {
  readonly changes: readonly CellChange[];
  /** What is selected afterwards. */
  readonly selection: Selection;
  /** Whether columns did not fit and were left out. */
  readonly cut: boolean;
}

/**
 * What pasting comes to: one text fills the whole selection; a block that fits into the selection several times is repeated; otherwise it goes
 * from the selection's first cell, over new rows where there are not enough.
 */
export function pasted(
  cells: readonly (readonly string[])[],
  selection: Selection,
  { columns }: Shape,
): Pasted {
  const range = rangeOf(selection);
  const height = cells.length;
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (height === 0 || width === 0) return { changes: [], selection, cut: false };
  const selected = { height: range.bottom - range.top + 1, width: range.right - range.left + 1 };
  const repeats = selected.height % height === 0 && selected.width % width === 0;
  const area: Range = repeats
    ? range
    : { top: range.top, left: range.left, bottom: range.top + height - 1, right: range.left + width - 1 };
  const right = Math.min(area.right, columns - 1);
  const changes: CellChange[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      const text = cells[(row - area.top) % height]?.[(column - area.left) % width] ?? '';
      changes.push({ row, column, text });
    }
  }
  return {
    changes,
    selection: { anchor: { row: area.top, column: area.left }, focus: { row: area.bottom, column: right } },
    cut: area.right > right,
  };
}

/** The same text, none by default, for every cell of a selection. */
export function filled(selection: Selection, text = ''): readonly CellChange[] {
  const { top, bottom, left, right } = rangeOf(selection);
  const changes: CellChange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) changes.push({ row, column, text });
  }
  return changes;
}
