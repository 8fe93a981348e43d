import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Text } from '../schema/text.ts';
import { evaluate } from '../values/evaluate.ts';
import { lackUnder, type Unsettling } from '../values/settle.ts';
import type { Value, ValueContext, ValueGap } from '../values/types.ts';
import { evaluateTable } from './evaluate.ts';

/** What a decision table comes to in a case. */
export interface TableOutcome {
  readonly title: Text;
  /** The rows that give the output; none where it is not known which. */
  readonly rows: readonly string[];
  readonly value: Value | null;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
}

/**
 * What every table of an edition comes to in a case.
 * @param unsettled of derived facts that are unknown, what would settle them
 */
export function assessTables(
  edition: Edition,
  context: ValueContext,
  unsettled: Readonly<Record<string, Unsettling>>,
): Readonly<Record<string, TableOutcome>> {
  const settled = lackUnder(unsettled);
  return Object.fromEntries(
    inOrder(edition.tables).map(([key, { title }]) => {
      const { rows, result } = evaluateTable(key, context, (one, at = context) => evaluate(one, at));
      return [key, { title, rows, value: result.value, ...settled([result]) }];
    }),
  );
}
