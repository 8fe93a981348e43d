import { compile } from '../conditions/compile.ts';
import type { Evaluation } from '../conditions/types.ts';
import type { Condition } from '../schema/condition.ts';
import type { ValueContext } from './types.ts';

/** A condition inside an expression: of the case's facts and, inside a list, of the row at hand. */
export function holds(condition: Condition, { edition, facts, row }: ValueContext): Evaluation {
  return compile(condition, edition.conditions)(facts, row);
}
