import { addDays, parseDate, toEpochDay } from '../../../calendar/date.ts';
import { representatives } from '../../../check/logic/representatives.ts';
import { outOfBounds } from '../../../facts/bounds.ts';
import type { Library } from '../../../library/types.ts';
import type { Leaf } from '../../../schema/condition.ts';
import type { Fact } from '../../../schema/fact.ts';
import type { FactValue } from '../../../schema/scenario.ts';

/** What helps to choose values of a fact. */
export interface ValueHints {
  readonly codelists: Library['codelists'];
  /** The comparisons with constants that speak of it. */
  readonly leaves: readonly Leaf[];
  /** Values that something else has with which it is compared. */
  readonly near: readonly FactValue[];
  /** What it is now; absent where it is not known. */
  readonly current: FactValue | undefined;
  /** The day of the case. */
  readonly day: string;
}

/** Of a code list a few codes are enough: what is compared with stands first. */
const MOST = 12;

/** Days before and after the day of a case that rules about time tell apart: from a day to a lifetime. */
const APART = [0, -1, 1, -30, -100, -200, 30, 200, -400, -800, -2000, -4000, -7000, -12_000, -24_000];

/** Numbers that tell apart what is worked out from a number of which nothing is compared itself. */
const SIZES = [0, 1, 2, 3, 5, 6, 10, 12, 18, 21, 50, 63, 100, 1000, 10_000, 100_000];

/**
 * Values of a fact that are worth trying, within its declared bounds, nearest to what it is now: those at which its comparisons turn, and those beside
 * what it is compared with.
 * @returns none for lists, and for texts that nothing is compared with
 */
export function valuesWorthTrying(key: string, fact: Fact, hints: ValueHints): readonly FactValue[] {
  if (fact.kind === 'list') return [];
  const { codelists, current, day, near } = hints;
  const constants = near.filter((value) => typeof value === 'string' || typeof value === 'number');
  const beside = constants.map((value): Leaf => ({ fact: key, operator: '', value }));
  const spread = spreadOf(fact, day);
  const turning = representatives(fact, [...hints.leaves, ...beside], codelists) ?? [];
  const named = [...hints.leaves.flatMap(({ value }) => value), ...near].filter((value) =>
    turning.some((one) => one === value),
  );
  const all = [...new Set([...named.flatMap(simple), ...turning, ...spread])]
    .filter((value) => value !== current && value !== NO_TEXT && outOfBounds(key, fact, value) === undefined)
    .slice(0, fact.kind === 'code' ? MOST : undefined);
  return current === undefined ? all : nearestFirst(all, current);
}

const simple = (value: unknown): readonly FactValue[] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : [];

/** Stands for any other text among representatives: nothing that could be written. */
const NO_TEXT = '\u0000';

function spreadOf({ kind }: Fact, day: string): readonly FactValue[] {
  if (kind === 'date') return daysAround(day);
  if (kind === 'integer') return SIZES;
  return kind === 'decimal' || kind === 'money' ? SIZES.map(String) : [];
}

function daysAround(day: string): readonly string[] {
  const date = parseDate(day);
  return date === undefined ? [] : APART.map((days) => addDays(date, days));
}

/** Numbers and days by how far they are, everything else as it stands. */
function nearestFirst(values: readonly FactValue[], current: FactValue): readonly FactValue[] {
  const from = sizeOf(current);
  if (from === undefined) return values;
  const far = (value: FactValue) => Math.abs((sizeOf(value) ?? from) - from);
  return [...values].sort((a, b) => far(a) - far(b));
}

function sizeOf(value: FactValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const date = parseDate(value);
  if (date !== undefined) return toEpochDay(date);
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
