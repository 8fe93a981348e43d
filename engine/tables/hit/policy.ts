import type { HitPolicy } from '../../schema/table.ts';
import type { ValueResult } from '../../values/types.ts';
import type { GridRow } from '../grid.ts';

/** What the rows that match come to. */
export type Decision =
  /** These rows give this output; it may itself be unknown. */
  | { readonly kind: 'output'; readonly rows: readonly string[]; readonly output: ValueResult }
  /** No row matches. */
  | { readonly kind: 'gap' }
  /** Several rows match where one may, or disagree where they must agree. */
  | { readonly kind: 'conflict'; readonly rows: readonly string[] };

/** How the rows that match give one output. */
export interface Hit {
  readonly name: HitPolicy;
  /** How grave it is that no row may match: not at all where that is an answer. */
  readonly gap: 'error' | 'hint' | 'none';
  /**
   * @param matching exactly the rows that match, in the table's order
   * @param outputOf works out a row's output
   */
  decide(matching: readonly GridRow[], outputOf: (row: GridRow) => ValueResult): Decision;
}
