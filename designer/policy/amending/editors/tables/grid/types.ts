import type { Option } from '../completion/CompletionList.tsx';
import type { CellChange } from './paste.ts';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** What is typed there: "number", "one of the options". */
  readonly note?: string | undefined;
  readonly wide?: boolean;
  /** What could be written in place of the word before the caret. */
  readonly optionsFor: (text: string, caret: number) => CellOptions;
}

/** What could be written, and which part of the text it takes the place of. */
export interface CellOptions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Option[];
}

export const NO_OPTIONS: CellOptions = { from: 0, to: 0, options: [] };

export interface GridCell {
  readonly text: string;
  /** Why what is typed there cannot be taken. */
  readonly problem?: string | undefined;
}

export interface GridRow {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly GridCell[];
  /** The row takes the values that are tried. */
  readonly lit?: boolean;
  /** What is to be said of the row: that it is changed, or that it overlaps another. */
  readonly note?: string | undefined;
  readonly tone?: 'changed' | 'danger' | undefined;
}

/** The rows of a grid. They are made when they are needed: of a long table only those in sight. */
export interface GridRows {
  readonly length: number;
  readonly at: (place: number) => GridRow | undefined;
}

/** What a grid asks of whoever holds the rows. */
export interface GridActions {
  readonly change: (changes: readonly CellChange[]) => void;
  readonly insert: (below: number) => void;
  readonly remove: (top: number, bottom: number) => void;
  /** Whether they could be moved. */
  readonly move: (top: number, bottom: number, by: 1 | -1) => boolean;
}
