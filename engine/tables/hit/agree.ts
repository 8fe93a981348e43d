import { unknown } from '../../values/result.ts';
import type { ValueResult } from '../../values/types.ts';
import type { GridRow } from '../grid.ts';
import { isSame } from '../same.ts';
import type { Decision } from './policy.ts';

export const keysOf = (rows: readonly GridRow[]): readonly string[] => rows.map(({ key }) => key);

/** The output that rows have in common: a conflict where two of them differ, unknown while one of them is. */
export function agreeing(rows: readonly GridRow[], outputOf: (row: GridRow) => ValueResult): Decision {
  const outputs = rows.map(outputOf);
  const [first, ...others] = outputs;
  if (first === undefined) return { kind: 'gap' };
  const values = outputs.flatMap(({ value }) => (value === null ? [] : [value]));
  const [one, ...more] = values;
  if (one !== undefined && more.some((value) => !isSame(value, one))) {
    return { kind: 'conflict', rows: keysOf(rows) };
  }
  const isKnown = values.length === outputs.length;
  const output = isKnown || others.length === 0 ? first : unknown({}, { operation: 'any' }, outputs);
  return { kind: 'output', rows: keysOf(rows), output };
}
