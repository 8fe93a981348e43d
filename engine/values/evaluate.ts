import type { Expression } from '../schema/expression.ts';
import { operationOf } from './operations/index.ts';
import type { ValueContext, ValueResult } from './types.ts';

/**
 * Works out a value, exactly. Where something that it rests on is unknown, so is the value: with the facts that would settle it, and with the gaps that no
 * fact can settle.
 * @param expression a parsed expression; one that `parseExpression` would refuse is a bug
 */
export function evaluate(expression: Expression, context: ValueContext): ValueResult {
  return operationOf(expression).evaluate(context, (inner, at = context) => evaluate(inner, at));
}
