import type { Expression } from '../../schema/expression.ts';
import type { ExpressionOf, Inner, Operation, OperationName } from '../operation.ts';
import type { ValueContext, ValueResult } from '../types.ts';
import { add } from './add.ts';
import { boolean } from './boolean.ts';
import { code } from './code.ts';
import { countOf } from './count-of.ts';
import { date } from './date.ts';
import { datePlus } from './date-plus.ts';
import { daysBetween } from './days-between.ts';
import { daysCovered } from './days-covered.ts';
import { divide } from './divide.ts';
import { earliest } from './earliest.ts';
import { event } from './event.ts';
import { fact } from './fact.ts';
import { field } from './field.ts';
import { conditional } from './if.ts';
import { latest } from './latest.ts';
import { max } from './max.ts';
import { min } from './min.ts';
import { money } from './money.ts';
import { monthsBetween } from './months-between.ts';
import { multiply } from './multiply.ts';
import { number } from './number.ts';
import { parameter } from './parameter.ts';
import { round } from './round.ts';
import { subtract } from './subtract.ts';
import { sumOf } from './sum-of.ts';
import { table } from './table.ts';
import { yearsBetween } from './years-between.ts';

/** What reads a value rather than works one out. */
type Source = { [N in SourceName]: ExpressionOf<N> }[SourceName];
type SourceName =
  | 'fact'
  | 'field'
  | 'parameter'
  | 'table'
  | 'event'
  | 'number'
  | 'money'
  | 'date'
  | 'code'
  | 'boolean';

/** An operation together with one of its expressions. */
export interface Bound {
  readonly name: OperationName;
  readonly evaluate: (context: ValueContext, inner: Inner) => ValueResult;
}

/** The operation of an expression. */
export function operationOf(expression: Expression): Bound {
  if ('fact' in expression) return bound(fact, expression);
  if ('field' in expression) return bound(field, expression);
  if ('parameter' in expression) return bound(parameter, expression);
  if ('table' in expression) return bound(table, expression);
  if ('event' in expression) return bound(event, expression);
  if ('number' in expression) return bound(number, expression);
  if ('money' in expression) return bound(money, expression);
  if ('date' in expression) return bound(date, expression);
  if ('code' in expression) return bound(code, expression);
  if ('boolean' in expression) return bound(boolean, expression);
  return operationOnParts(expression);
}

function operationOnParts(expression: Exclude<Expression, Source>): Bound {
  if ('add' in expression) return bound(add, expression);
  if ('subtract' in expression) return bound(subtract, expression);
  if ('multiply' in expression) return bound(multiply, expression);
  if ('divide' in expression) return bound(divide, expression);
  if ('min' in expression) return bound(min, expression);
  if ('max' in expression) return bound(max, expression);
  if ('round' in expression) return bound(round, expression);
  if ('if' in expression) return bound(conditional, expression);
  if ('date-plus' in expression) return bound(datePlus, expression);
  if ('days-between' in expression) return bound(daysBetween, expression);
  if ('months-between' in expression) return bound(monthsBetween, expression);
  if ('years-between' in expression) return bound(yearsBetween, expression);
  if ('count-of' in expression) return bound(countOf, expression);
  if ('sum-of' in expression) return bound(sumOf, expression);
  if ('earliest' in expression) return bound(earliest, expression);
  if ('latest' in expression) return bound(latest, expression);
  if ('days-covered' in expression) return bound(daysCovered, expression);
  return expression satisfies never;
}

function bound<N extends OperationName>(operation: Operation<N>, expression: ExpressionOf<N>): Bound {
  return {
    name: operation.name,
    evaluate: (context, inner) => operation.evaluate(expression, context, inner),
  };
}
