import { DECIMAL_PATTERN } from '../../../../../../engine/schema/primitives.ts';
import { add, canonical, compare } from '../../../../../../engine/values/decimal.ts';

export type Parts = Readonly<Record<string, string>>;

const DECIMAL = new RegExp(DECIMAL_PATTERN);
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** The sum of the parts; those that are not numbers yet do not count. */
export const sumOf = (parts: Parts): string =>
  Object.values(parts)
    .filter(isDecimal)
    .reduce((sum, part) => add(sum, part), '0');

/** Whether the parts sum up to the value. */
export const isWhole = (value: string, parts: Parts): boolean =>
  isDecimal(value) && compare(sumOf(parts), canonical(value)) === 0;

/** The parts with one set, in the order of the list by whose entries the value is divided; an empty one goes. */
export function withPart(parts: Parts, key: string, text: string, order: readonly string[]): Parts {
  const next: Record<string, string> = { ...parts, [key]: text };
  if (text === '') delete next[key];
  const place = (one: string) => (order.includes(one) ? order.indexOf(one) : order.length);
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => place(a) - place(b)));
}
