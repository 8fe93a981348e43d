import type { Value } from './types.ts';

/** A number or a sum of money: an amount with, of money, its currency. */
export interface Quantity {
  readonly amount: string;
  readonly currency?: string;
}

/** A value as a quantity. Another kind there is a bug: `parseExpression` refuses it. */
export function quantityOf(value: Value): Quantity {
  if (value.kind === 'number') return { amount: value.number };
  if (value.kind === 'money') return { amount: value.money, currency: value.currency };
  throw new Error(`the expression was not parsed: a ${value.kind} is no number`);
}

/** Quantities of one currency, or numbers. Two currencies together are a bug: `parseExpression` refuses them. */
export function quantitiesOf(values: readonly Value[]): readonly Quantity[] {
  const quantities = values.map(quantityOf);
  if (new Set(quantities.map(({ currency }) => currency)).size > 1) {
    throw new Error('the expression was not parsed: its parts are of several currencies');
  }
  return quantities;
}

/** A number, or money where there is a currency. */
export function valueOfQuantity(amount: string, currency: string | undefined): Value {
  return currency === undefined
    ? { kind: 'number', number: amount }
    : { kind: 'money', money: amount, currency };
}

/** A day. Another kind there is a bug: `parseExpression` refuses it. */
export function dayOf(value: Value) {
  if (value.kind === 'date') return value.date;
  throw new Error(`the expression was not parsed: a ${value.kind} is no date`);
}
