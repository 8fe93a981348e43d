/** A cell of a grid by its place, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell that has the focus, and the one from which a range was begun. */
export interface Selection {
  readonly anchor: CellPlace;
  readonly focus: CellPlace;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a selection: from and up to, both included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const at = (row: number, column: number): Selection => ({
  anchor: { row, column },
  focus: { row, column },
});

export const rangeOf = ({ anchor, focus }: Selection): Range => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const holds = ({ top, bottom, left, right }: Range, { row, column }: CellPlace): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** How the focus is moved. `next` and `previous` go on in the row after, as the tab key does. */
export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'top'
  | 'bottom'
  | 'page-up'
  | 'page-down'
  | 'next'
  | 'previous';

const PAGE = 10;

/**
 * The selection after a step; it stays within the grid.
 * @param extend the range grows from where it was begun, as with the shift key
 * @returns undefined where `next` or `previous` leaves the grid
 */
export function moved(selection: Selection, step: Step, shape: Shape, extend = false): Selection | undefined {
  const focus =
    step === 'next' || step === 'previous'
      ? along(selection.focus, step, shape)
      : to(selection.focus, step, shape);
  if (focus === undefined) return undefined;
  return { anchor: extend ? selection.anchor : focus, focus };
}

function along(
  { row, column }: CellPlace,
  step: 'next' | 'previous',
  { rows, columns }: Shape,
): CellPlace | undefined {
  const place = row * columns + column + (step === 'next' ? 1 : -1);
  if (place < 0 || place >= rows * columns) return undefined;
  return { row: Math.floor(place / columns), column: place % columns };
}

function to(
  { row, column }: CellPlace,
  step: Exclude<Step, 'next' | 'previous'>,
  { rows, columns }: Shape,
): CellPlace {
  const rowAt = (place: number) => Math.max(0, Math.min(rows - 1, place));
  const columnAt = (place: number) => Math.max(0, Math.min(columns - 1, place));
  switch (step) {
    case 'up':
      return { row: rowAt(row - 1), column };
    case 'down':
      return { row: rowAt(row + 1), column };
    case 'left':
      return { row, column: columnAt(column - 1) };
    case 'right':
      return { row, column: columnAt(column + 1) };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: columnAt(columns - 1) };
    case 'top':
      return { row: 0, column: 0 };
    case 'bottom':
      return { row: rowAt(rows - 1), column: columnAt(columns - 1) };
    case 'page-up':
      return { row: rowAt(row - PAGE), column };
    case 'page-down':
      return { row: rowAt(row + PAGE), column };
  }
}

/** A selection within a grid that has become smaller. */
export function within(selection: Selection, { rows, columns }: Shape): Selection {
  const clamp = ({ row, column }: CellPlace): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const isInside = ({ row, column }: CellPlace) => row < rows && column < columns;
  if (isInside(selection.anchor) && isInside(selection.focus)) return selection;
  return { anchor: clamp(selection.anchor), focus: clamp(selection.focus) };
}
