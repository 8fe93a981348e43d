import type { Expression } from '../schema/expression.ts';
import type { ValueContext, ValueResult } from './types.ts';

type KeyOf<T> = T extends unknown ? keyof T : never;

/** The names of the operations: the keys of expressions that stand for one. */
export type OperationName = Exclude<KeyOf<Expression>, 'currency' | 'on' | 'part'>;

/** The expressions of an operation. */
export type ExpressionOf<N extends OperationName> = Extract<Expression, Readonly<Record<N, unknown>>>;

/** Works out an inner expression, in the same context or another one. */
export type Inner = (expression: Expression, context?: ValueContext) => ValueResult;

/** One operation of value expressions. */
export interface Operation<N extends OperationName> {
  readonly name: N;
  readonly evaluate: (expression: ExpressionOf<N>, context: ValueContext, inner: Inner) => ValueResult;
}
