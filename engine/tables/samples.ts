import { addDays, parseDate } from '../calendar/date.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { add, canonical, compare, divide, roundTo, subtract } from '../values/decimal.ts';
import type { Value } from '../values/types.ts';
import { type CellConstant, readConstant } from './constant.ts';
import type { Domain } from './domain.ts';

/** A code that no definition has: it stands for all that no cell names. */
export const ANY_OTHER = '*';

/**
 * Values of a domain that together lie in every stretch into which the constants cut it: so that whatever holds of them all, holds of the
 * whole domain. None where the domain is empty.
 */
export function samples(domain: Domain, constants: readonly CellConstant[]): readonly Value[] {
  switch (domain.kind) {
    case 'listed':
      return listedSamples(domain.values, domain.others, constants);
    case 'date':
      return dateSamples(domain, read(constants, 'date'));
    case 'number':
      return numberSamples(domain, read(constants, 'number')).map((number) =>
        domain.currency === undefined
          ? { kind: 'number', number }
          : { kind: 'money', money: number, currency: domain.currency },
      );
    default:
      return domain satisfies never;
  }
}

function read(constants: readonly CellConstant[], kind: 'number' | 'date' | 'code'): readonly string[] {
  return constants.map((constant) => readConstant(constant, kind)).filter((text) => text !== undefined);
}

function listedSamples(
  values: readonly Value[],
  others: boolean,
  constants: readonly CellConstant[],
): readonly Value[] {
  if (!others) return values;
  const codes = new Set([
    ...values.flatMap((value) => (value.kind === 'code' ? [value.code] : [])),
    ...read(constants, 'code'),
    ANY_OTHER,
  ]);
  return [...codes].map((code) => ({ kind: 'code', code }));
}

/** Each constant with the days beside it, and the first and last day. */
function dateSamples(
  { notBefore, notAfter }: Extract<Domain, { kind: 'date' }>,
  constants: readonly string[],
): readonly Value[] {
  const cuts = constants.map(parseDate).filter((day) => day !== undefined);
  const days = [notBefore, notAfter, ...cuts.flatMap((day) => [...beside(day, -1), day, ...beside(day, 1)])]
    .filter((day) => day !== undefined)
    .filter((day) => (notBefore ?? day) <= day && day <= (notAfter ?? day));
  return [...new Set(days)].sort().map((date) => ({ kind: 'date', date }));
}

const [EARLIEST, LATEST] = ['0001-01-01', '9999-12-31'];
/** The day beside another, where ISO dates can write it. */
function beside(day: IsoDate, step: -1 | 1): readonly IsoDate[] {
  return (step < 0 ? day > EARLIEST : day < LATEST) ? [addDays(day, step)] : [];
}

function numberSamples(
  { minimum, maximum, scale }: Extract<Domain, { kind: 'number' }>,
  constants: readonly string[],
): readonly string[] {
  const cuts = sorted([...constants, ...[minimum, maximum].filter((bound) => bound !== undefined)]);
  const found = scale === undefined ? betweenCuts(cuts) : onGrid(cuts, scale);
  return sorted(
    found.filter(
      (number) =>
        (minimum === undefined || compare(number, minimum) >= 0) &&
        (maximum === undefined || compare(number, maximum) <= 0),
    ),
  );
}

/** Each cut, a number between each two, one before all and one after all. */
function betweenCuts(cuts: readonly string[]): readonly string[] {
  const [first, last] = [cuts[0] ?? '0', cuts.at(-1) ?? '0'];
  const between = cuts.flatMap((cut, index) => {
    const next = cuts[index + 1];
    return next === undefined ? [cut] : [cut, divide(add(cut, next), '2') ?? cut];
  });
  return [subtract(first, '1'), ...between, add(last, '1')];
}

/** The numbers of a scale at each cut and beside it. */
function onGrid(cuts: readonly string[], scale: number): readonly string[] {
  const step = scale === 0 ? '1' : `0.${'0'.repeat(scale - 1)}1`;
  return (cuts.length === 0 ? ['0'] : cuts).flatMap((cut) => {
    const near = roundTo(cut, step, 'down');
    return [subtract(near, step), near, add(near, step)];
  });
}

function sorted(numbers: readonly string[]): readonly string[] {
  return [...new Set(numbers.map(canonical))].sort(compare);
}
