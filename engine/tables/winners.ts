import { equal } from '../diff/equal.ts';
import type { Expression } from '../schema/expression.ts';
import type { HitPolicy } from '../schema/table.ts';
import { canonical } from '../values/decimal.ts';
import type { GridRow } from './grid.ts';

/** Of rows that match together: which have a part in the output, and which pairs may not stand together. */
export interface Winners {
  readonly winners: readonly GridRow[];
  readonly clashing: readonly (readonly [string, string])[];
}

/** Who wins among rows that match together, as far as the table itself tells. */
export function winnersOf(hit: HitPolicy, matching: readonly GridRow[]): Winners {
  switch (hit) {
    case 'unique':
      return { winners: matching, clashing: pairs(matching) };
    case 'any':
      return { winners: matching, clashing: differing(matching) };
    case 'first':
      return { winners: matching.slice(0, 1), clashing: [] };
    case 'priority': {
      const highest = Math.max(...matching.map(({ priority }) => priority));
      const winners = matching.filter(({ priority }) => priority === highest);
      return { winners, clashing: differing(winners) };
    }
    case 'collect-sum':
    case 'collect-min':
    case 'collect-max':
    case 'collect-count':
      return { winners: matching, clashing: [] };
    default:
      return hit satisfies never;
  }
}

function pairs(rows: readonly GridRow[]): readonly (readonly [string, string])[] {
  return rows.flatMap(({ key }, index) =>
    rows.slice(index + 1).map((other): readonly [string, string] => [key, other.key]),
  );
}

function differing(rows: readonly GridRow[]): readonly (readonly [string, string])[] {
  return rows.flatMap(({ key, output }, index) =>
    rows
      .slice(index + 1)
      .filter((other) => !sameOutput(output, other.output))
      .map((other): readonly [string, string] => [key, other.key]),
  );
}

/** Whether two expressions certainly give the same: constants that are equal, or the same expression. */
export function sameOutput(a: Expression, b: Expression): boolean {
  if ('number' in a && 'number' in b) return canonical(a.number) === canonical(b.number);
  if ('money' in a && 'money' in b) {
    return canonical(a.money) === canonical(b.money) && a.currency === b.currency;
  }
  return equal(a, b);
}

const CONSTANTS = ['number', 'money', 'date', 'code', 'boolean'];

/** Whether two outputs are constants, so that what differs in writing differs in value. */
export const areConstants = (...outputs: readonly Expression[]): boolean =>
  outputs.every((output) => CONSTANTS.some((constant) => constant in output));
