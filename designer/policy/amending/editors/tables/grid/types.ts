import type { ReactNode } from 'react';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import type { Option } from '../completion/CompletionList.tsx';
import type { CellChange } from './paste.ts';
import type { Selection } from './selection.ts';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** What is typed there: "number", "one of the options". */
  readonly note?: string | undefined;
  readonly wide?: boolean;
  /** Its cells hold texts of several lines, in this language. */
  readonly language?: Language;
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
  /** What could stand there where nothing does; it is shown as that, and not copied. */
  readonly proposed?: string | undefined;
  /** What is to be said of the text. */
  readonly mark?: string | undefined;
}

export interface GridRow {
  readonly key: string;
  readonly title: string;
  /** What stands at its head in place of its title. */
  readonly head?: ReactNode;
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

/** What a grid asks of whoever holds the rows. Where rows cannot be added, removed or moved, the keys for it do nothing. */
export interface GridActions {
  readonly change: (changes: readonly CellChange[]) => void;
  readonly insert?: (below: number) => void;
  readonly remove?: (top: number, bottom: number) => void;
  /** Whether they could be moved. */
  readonly move?: (top: number, bottom: number, by: 1 | -1) => boolean;
  /** Takes what is proposed for the selected cells. */
  readonly accept?: (selection: Selection) => void;
  /** Whether a pasted text was taken as something other than cells. */
  readonly paste?: (data: DataTransfer) => boolean;
}
