import type { HitPolicy } from '../../schema/table.ts';
import { known, unknown, valuesOf } from '../../values/result.ts';
import type { Value } from '../../values/types.ts';
import { keysOf } from './agree.ts';
import type { Hit } from './policy.ts';

/**
 * The outputs of all matching rows put together. Where no row matches there is a gap: that nothing is due is for a row to say.
 * @param fold two values as one; undefined where they are not of a kind
 */
export function collecting(name: HitPolicy, fold: (a: Value, b: Value) => Value | undefined): Hit {
  return {
    name,
    gap: 'hint',
    decide(matching, outputOf) {
      const rows = keysOf(matching);
      const outputs = matching.map(outputOf);
      if (outputs.length === 0) return { kind: 'gap' };
      const about = { operation: name };
      const values = valuesOf(outputs);
      if (values === undefined) return { kind: 'output', rows, output: unknown({}, about, outputs) };
      const [start, ...others] = values;
      const together = others.reduce<Value | undefined>((sum, value) => sum && fold(sum, value), start);
      if (together === undefined) return { kind: 'conflict', rows };
      return { kind: 'output', rows, output: known(together, about, outputs) };
    },
  };
}
