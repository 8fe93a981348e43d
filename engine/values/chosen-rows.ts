import type { LeafResult, RowAtHand } from '../conditions/types.ts';
import type { Condition } from '../schema/condition.ts';
import { holds } from './holds.ts';
import { rowsAtHand } from './read-list.ts';
import type { ValueContext } from './types.ts';

/** The rows of a list for which a condition holds, or why they are not known. */
export interface ChosenRows {
  /** Undefined where the list is unknown, or for a row it is unknown whether the condition holds. */
  readonly rows: readonly RowAtHand[] | undefined;
  readonly missing: readonly string[];
  readonly because: readonly LeafResult[];
}

/** Chooses the rows of a list; without a condition, all. */
export function chosenRows(list: string, where: Condition | undefined, context: ValueContext): ChosenRows {
  const rows = rowsAtHand(list, context);
  if (rows === undefined) return { rows: undefined, missing: [list], because: [] };
  if (where === undefined) return { rows, missing: [], because: [] };
  const asked = rows.map((row) => ({ row, ...holds(where, { ...context, row }) }));
  const because = asked.flatMap((one) => one.because);
  const open = asked.filter(({ result }) => result === null);
  if (open.length > 0) {
    return { rows: undefined, missing: [...new Set(open.flatMap(({ missing }) => missing))], because };
  }
  return { rows: asked.filter(({ result }) => result === true).map(({ row }) => row), missing: [], because };
}
