import { Decimal as Library } from 'decimal.js';
import type { RoundingMode } from '../schema/expression.ts';

/** 40 significant digits: sums, differences and products of what the law writes are exact; only a division can need more. */
const Decimal = Library.clone({
  precision: 40,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** The one way to write a decimal: no exponent, no needless zeros, no minus zero. */
function written(value: Library): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** A decimal text in its canonical form: `"1234.50"` is `"1234.5"`. */
export const canonical = (text: string): string => written(new Decimal(text));

export const add = (a: string, b: string): string => written(new Decimal(a).plus(b));
export const subtract = (a: string, b: string): string => written(new Decimal(a).minus(b));
export const multiply = (a: string, b: string): string => written(new Decimal(a).times(b));

/** The quotient, to 40 significant digits where it has no end; undefined where the divisor is zero. */
export function divide(a: string, b: string): string | undefined {
  const divisor = new Decimal(b);
  return divisor.isZero() ? undefined : written(new Decimal(a).dividedBy(divisor));
}

/** Negative where the first is smaller, positive where it is larger, zero where they are equal. */
export const compare = (a: string, b: string): number => new Decimal(a).comparedTo(b);

/** The integer that a decimal is, within what a JavaScript number holds exactly; undefined where it is none. */
export function wholeNumber(text: string): number | undefined {
  const value = Number(canonical(text));
  return Number.isSafeInteger(value) && compare(String(value), text) === 0 ? value : undefined;
}

const MODES = {
  'half-up': Library.ROUND_HALF_UP,
  up: Library.ROUND_UP,
  down: Library.ROUND_DOWN,
} as const satisfies Record<RoundingMode, number>;

/** The nearest multiple of `to` (which is positive); `up` is away from zero, `down` towards it, `half-up` away from zero on the half. */
export function roundTo(text: string, to: string, mode: RoundingMode): string {
  return written(new Decimal(text).toNearest(to, MODES[mode]));
}
