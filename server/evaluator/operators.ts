/**
 * The operators of the second evaluator. They are written a second time on purpose: a mistake in the engine's operators
 * must not be made here too, or the two evaluators would agree on it. Nothing here imports the engine's operators.
 *
 * A test says true or false, or undefined where a value is not of the operator's type; that counts as unknown.
 */
type Test = (actual: unknown, expected: unknown) => boolean | undefined;

const booleans = (test: (a: boolean, b: boolean) => boolean): Test => {
  return (a, b) => (typeof a === 'boolean' && typeof b === 'boolean' ? test(a, b) : undefined);
};

/** Whole numbers as they are, decimals as digits counted in one unit: exact, without fractions. */
const numbers = (test: (a: bigint, b: bigint) => boolean): Test => {
  return (a, b) => {
    const [left, right] = [digitsOf(a), digitsOf(b)];
    if (left === undefined || right === undefined || typeof a !== typeof b) return undefined;
    const scale = Math.max(left.scale, right.scale);
    return test(scaled(left, scale), scaled(right, scale));
  };
};

const dates = (test: (a: number, b: number) => boolean): Test => {
  return (a, b) => {
    const [left, right] = [instantOf(a), instantOf(b)];
    return left === undefined || right === undefined ? undefined : test(left, right);
  };
};

const words = (test: (a: string | number, b: string | number) => boolean): Test => {
  return (a, b) => (isWord(a) && isWord(b) && typeof a === typeof b ? test(a, b) : undefined);
};

const lists = (test: (a: string | number, list: readonly unknown[]) => boolean): Test => {
  return (a, b) => (isWord(a) && Array.isArray(b) ? test(a, b) : undefined);
};

const tests: Readonly<Record<string, Test>> = {
  is: booleans((a, b) => a === b),
  isNot: booleans((a, b) => a !== b),
  equal: words((a, b) => a === b),
  notEqual: words((a, b) => a !== b),
  in: lists((a, list) => list.some((one) => one === a)),
  notIn: lists((a, list) => list.every((one) => one !== a)),
  lessThan: numbers((a, b) => a < b),
  lessThanInclusive: numbers((a, b) => a <= b),
  greaterThan: numbers((a, b) => a > b),
  greaterThanInclusive: numbers((a, b) => a >= b),
  before: dates((a, b) => a < b),
  notBefore: dates((a, b) => a >= b),
  after: dates((a, b) => a > b),
  notAfter: dates((a, b) => a <= b),
};

/** Every operator, ready for json-rules-engine, with the value that an unknown comparison is taken to have. */
export function operatorsTaking(
  unknownAs: boolean,
): readonly (readonly [string, (a: unknown, b: unknown) => boolean])[] {
  return Object.entries(tests).map(([name, test]) => [
    name,
    (actual, expected) => {
      if (actual === undefined || expected === undefined) return unknownAs;
      return test(actual, expected) ?? unknownAs;
    },
  ]);
}

interface Digits {
  readonly digits: bigint;
  /** How many of them stand after the point. */
  readonly scale: number;
}

/** A whole number or a decimal text; undefined for anything else. */
function digitsOf(value: unknown): Digits | undefined {
  if (isInteger(value)) return { digits: BigInt(value), scale: 0 };
  const match = typeof value === 'string' ? /^(-?\d+)(?:\.(\d+))?$/.exec(value) : null;
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return { digits: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

const scaled = ({ digits, scale }: Digits, to: number): bigint => digits * 10n ** BigInt(to - scale);

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || isInteger(value);
}

/** A date as milliseconds at midnight UTC; undefined where the text is no date that exists. */
function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const instant = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== value) return undefined;
  return instant;
}
