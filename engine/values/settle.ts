import type { IsoDate } from '../schema/primitives.ts';
import { distinctGaps } from './result.ts';
import type { ValueGap, ValueResult } from './types.ts';

/** What would settle something: facts to ask for, and gaps that no fact can settle. */
export interface Unsettling {
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
}

/** What the values lack on which something rests; those it does not have are left out. */
export type Settled = (results: readonly (Partial<Unsettling> | undefined)[]) => Unsettling;

/** What the values themselves say that they lack, each once. */
export const lackOf: Settled = (results) => ({
  missing: [...new Set(results.flatMap((result) => result?.missing ?? []))],
  gaps: distinctGaps(results.flatMap((result) => result?.gaps ?? [])),
});

/**
 * As `lackOf`, but a derived fact gives way to what it lacks itself.
 * @param unsettled of derived facts that are unknown, what would settle them
 */
export const lackUnder =
  (unsettled: Readonly<Record<string, Unsettling>>): Settled =>
  (results) => {
    const { missing, gaps } = lackOf(results);
    const under = missing.map((key) => unsettled[key] ?? { missing: [key], gaps: [] });
    return lackOf([...under, { gaps }]);
  };

/** The day that a value is; undefined where it is unknown. Another kind there is a bug: `parseExpression` refuses it. */
export function dayIn(result: ValueResult | undefined): IsoDate | undefined {
  const value = result?.value;
  if (value === undefined || value === null) return undefined;
  if (value.kind === 'date') return value.date;
  throw new Error(`the expression was not parsed: a ${value.kind} is no date`);
}

/** The number that a value is; undefined where it is unknown. */
export function numberIn(result: ValueResult | undefined): string | undefined {
  const value = result?.value;
  if (value === undefined || value === null) return undefined;
  if (value.kind === 'number') return value.number;
  throw new Error(`the expression was not parsed: a ${value.kind} is no number`);
}
