import type { IsoDate } from '../schema/primitives.ts';

const LOWEST = '0000-00-00';
const HIGHEST = '9999-99-99';

/**
 * A regular expression for the ISO dates from `first` to `last`, both included. JSON Schema compares numbers but not
 * dates; ISO dates sort as text, so a pattern can say it in the plain vocabulary, without lookahead.
 */
export function datePattern(first: IsoDate | undefined, last: IsoDate | undefined): string {
  return `^${between(first ?? LOWEST, last ?? HIGHEST)}$`;
}

function between(low: string, high: string): string {
  const at = [...low].findIndex((char, index) => char !== high[index]);
  if (at < 0) return low;
  const [x, y] = [Number(low[at]), Number(high[at])];
  return (
    low.slice(0, at) +
    either([
      x + from(low.slice(at + 1)),
      ...(y - x > 1 ? [digits(x + 1, y - 1) + anything(low.slice(at + 1))] : []),
      y + upTo(high.slice(at + 1)),
    ])
  );
}

/** Everything of this shape that sorts at or after `low`. */
function from(low: string): string {
  return edge(low, (digit) => (digit < 9 ? digits(digit + 1, 9) : undefined), from);
}

/** Everything of this shape that sorts at or before `high`. */
function upTo(high: string): string {
  return edge(high, (digit) => (digit > 0 ? digits(0, digit - 1) : undefined), upTo);
}

function edge(
  bound: string,
  beyond: (digit: number) => string | undefined,
  rest: (bound: string) => string,
): string {
  const [char = '', tail] = [bound[0], bound.slice(1)];
  if (char === '' || char === '-') return char === '' ? '' : `-${rest(tail)}`;
  const free = beyond(Number(char));
  return free === undefined ? char + rest(tail) : either([char + rest(tail), free + anything(tail)]);
}

const either = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
const digits = (low: number, high: number): string => (low === high ? String(low) : `[${low}-${high}]`);
const anything = (shape: string): string => shape.replaceAll(/\d/g, '[0-9]');
