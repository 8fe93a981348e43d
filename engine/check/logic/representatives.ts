import { addDays, parseDate } from '../../calendar/date.ts';
import type { Library } from '../../library/types.ts';
import type { Leaf } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import type { FactValue } from '../../schema/scenario.ts';
import { add, canonical, compare, subtract } from '../../values/decimal.ts';

/** A text that no definition would compare with: it stands for all others. */
const ANY_OTHER_TEXT = '\u0000';

/**
 * Values of a fact that together take every combination of results that its comparisons can have: for yes and no both, for options and codes
 * each, for numbers and dates the constants with their neighbours within the fact's bounds.
 * @returns undefined where there are none: see `isRepresentable`
 */
export function representatives(
  fact: Fact,
  leaves: readonly Leaf[],
  codelists: Library['codelists'],
): readonly FactValue[] | undefined {
  switch (fact.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return Object.keys(fact.options);
    case 'code':
      return Object.keys(codelists[fact.codelist]?.entries ?? {});
    case 'integer':
      return integers(fact.minimum, fact.maximum, constants(leaves));
    case 'date':
      return dates(fact, constants(leaves));
    case 'text':
      return [...constants(leaves), ANY_OTHER_TEXT];
    case 'decimal':
    case 'money':
      return decimals(fact, constants(leaves));
    case 'list':
      return undefined;
  }
}

/** Whether a fact has representatives: lists are not compared. */
export const isRepresentable = ({ kind }: Fact): boolean => kind !== 'list';

function constants(leaves: readonly Leaf[]): (string | number)[] {
  return leaves.flatMap(({ value }) => {
    if (typeof value === 'string' || typeof value === 'number') return [value];
    return Array.isArray(value) ? value : [];
  });
}

function integers(minimum: number, maximum: number, compared: readonly (string | number)[]): number[] {
  const near = compared.flatMap((value) => (typeof value === 'number' ? [value - 1, value, value + 1] : []));
  return [minimum, maximum, ...near].filter((value) => minimum <= value && value <= maximum);
}

/** The neighbours of a decimal are one unit of its scale away. What a computation gives may have more digits: it lies between them. */
function decimals(
  { minimum, maximum, scale }: Extract<Fact, { kind: 'decimal' | 'money' }>,
  compared: readonly (string | number)[],
): string[] {
  const unit = scale === 0 ? '1' : `0.${'0'.repeat(scale - 1)}1`;
  const near = compared.flatMap((value) => {
    const constant = canonical(String(value));
    return [subtract(constant, unit), constant, add(constant, unit)];
  });
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [canonical(bound)]));
  const within = [...bounds, ...near].filter(
    (value) =>
      (minimum === undefined || compare(minimum, value) <= 0) &&
      (maximum === undefined || compare(value, maximum) <= 0),
  );
  return within.length === 0 ? ['0'] : within;
}

function dates(
  { notBefore, notAfter }: { readonly notBefore?: string; readonly notAfter?: string },
  compared: readonly (string | number)[],
): string[] {
  const days = compared.flatMap((value) => {
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    return date ? [addDays(date, -1), date, addDays(date, 1)] : [];
  });
  const bounds = [notBefore, notAfter].filter((bound) => bound !== undefined);
  return [...bounds, ...days].filter(
    (day) => (notBefore === undefined || notBefore <= day) && (notAfter === undefined || day <= notAfter),
  );
}
