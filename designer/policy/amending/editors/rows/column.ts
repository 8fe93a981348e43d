import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../engine/schema/text.ts';

/** What every item of a list has that stands in a table, a row each. */
export interface RowItem {
  readonly order: number;
  readonly title: Text;
  readonly citation?: Citation;
  readonly unverified?: string;
}

/** The item in whose row a cell stands. */
export interface ItemAtHand<T> {
  readonly item: T;
  /** The same without what is being edited. */
  readonly before: T | undefined;
}

/** Why what was typed cannot be taken. */
export type CellProblem =
  | 'no-such-word'
  | 'no-length'
  | 'no-count'
  | 'no-unit'
  | 'no-number'
  | 'no-provision'
  | 'key-stays'
  | 'key-taken'
  | 'no-key';

export type Typed<T> =
  | { readonly ok: true; readonly item: T }
  | { readonly ok: false; readonly problem: CellProblem };

export const taken = <T>(item: T): Typed<T> => ({ ok: true, item });
export const refused = (problem: CellProblem): { readonly ok: false; readonly problem: CellProblem } => ({
  ok: false,
  problem,
});

/** A column of a table of items: what its cells say of an item, and the item with another text there. */
export interface RowColumn<T, W> {
  readonly textOf: (item: T, writing: W) => string;
  readonly withText: (at: ItemAtHand<T>, text: string, writing: W) => Typed<T>;
}
