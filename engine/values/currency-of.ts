import { factsOf } from '../facts/of.ts';
import { own } from '../json/own.ts';
import type { Expression } from '../schema/expression.ts';
import { listOf } from './read-list.ts';
import type { ValueContext } from './types.ts';

/** The currency of an expression over a row of a list, known before any value is: the sum over no rows is money too. */
export function currencyOf(expression: Expression, context: ValueContext, list: string): string | undefined {
  const inner = (one: Expression): string | undefined => currencyOf(one, context, list);
  const first = (parts: readonly Expression[]) => parts.map(inner).find((currency) => currency !== undefined);
  if ('money' in expression) return expression.currency;
  if ('fact' in expression) return ofFact(own(factsOf(context.edition), expression.fact));
  if ('field' in expression) return ofFact(own(listOf(list, context).fields, expression.field));
  if ('parameter' in expression) return own(context.parameters, expression.parameter)?.unit.currency;
  if ('table' in expression) {
    const rows = own(context.edition.tables ?? {}, expression.table)?.rows ?? {};
    return first(Object.values(rows).map(({ output }) => output));
  }
  if ('add' in expression) return first(expression.add);
  if ('subtract' in expression) return first(expression.subtract);
  if ('multiply' in expression) return first(expression.multiply);
  if ('divide' in expression) return inner(expression.divide[1]) ? undefined : inner(expression.divide[0]);
  if ('min' in expression) return first(expression.min);
  if ('max' in expression) return first(expression.max);
  if ('round' in expression) return inner(expression.round.value);
  if ('if' in expression) return first([expression.if.then, expression.if.else]);
  if ('sum-of' in expression) return currencyOf(expression['sum-of'].of, context, expression['sum-of'].list);
  return undefined;
}

function ofFact(fact: { readonly kind: string; readonly currency?: string } | undefined): string | undefined {
  return fact?.kind === 'money' ? fact.currency : undefined;
}
