import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import { evaluate } from '../../../engine/values/evaluate.ts';
import type { Value } from '../../../engine/values/types.ts';
import { repeated } from '../../support/long.ts';
import { date } from '../assess/support.ts';
import { fraction, isSame, type Plain, refer } from './reference.ts';
import { choice, contextOf } from './support.ts';

const RUNS = repeated(400, 20_000);

const days = fc
  .integer({ min: 10_957, max: 25_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const decimals = fc
  .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, scale]) => {
    const text = String(Math.abs(digits)).padStart(scale + 1, '0');
    const cut = text.length - scale;
    return `${digits < 0 ? '-' : ''}${text.slice(0, cut)}${scale === 0 ? '' : `.${text.slice(cut)}`}`;
  });
const stays = fc.array(
  fc
    .tuple(days, fc.option(days, { nil: undefined }))
    .map(([from, to]) => ({ from, ...(to === undefined ? {} : { to }) })),
  { maxLength: 4 },
);
const known = fc.record(
  { months: fc.integer({ min: 0, max: 500 }), share: decimals, born: days, rural: fc.boolean(), stays },
  { requiredKeys: [] },
);
const rural = { fact: 'rural', operator: 'is', value: true } as const;

const { number, day } = fc.letrec<{ readonly number: Expression; readonly day: Expression }>((tie) => {
  const [numbers, dates] = [tie('number'), tie('day')];
  const several = fc.array(numbers, { minLength: 2, maxLength: 3 });
  return {
    number: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      decimals.map((text) => ({ number: text })),
      fc.constantFrom<Expression>({ fact: 'months' }, { fact: 'share' }),
      several.map((parts) => ({ add: parts })),
      several.map((parts) => ({ min: parts })),
      several.map((parts) => ({ max: parts })),
      fc.tuple(numbers, numbers).map((parts) => ({ subtract: parts })),
      fc
        .tuple(
          numbers,
          decimals.map((text) => ({ number: text })),
        )
        .map((parts) => ({ multiply: parts })),
      fc
        .tuple(numbers, fc.constantFrom('2', '-4', '0.5', '8'))
        .map(([what, by]) => ({ divide: [what, { number: by }] as const })),
      fc.tuple(numbers, numbers).map(([yes, no]) => choice(rural, yes, no)),
      fc.tuple(dates, dates).map((pair) => ({ 'days-between': pair })),
      fc.tuple(dates, dates).map((pair) => ({ 'months-between': pair })),
      fc
        .tuple(dates, dates)
        .map((within) => ({ 'days-covered': { list: 'stays', from: 'from', to: 'to', within } })),
    ),
    day: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      days.map((text) => ({ date: date(text) })),
      fc.constant<Expression>({ fact: 'born' }),
      fc
        .tuple(dates, fc.constantFrom('calendarDay', 'month'), fc.integer({ min: -40, max: 40 }))
        .map(([from, unit, count]) => ({
          'date-plus': { date: from, unit, count: { number: String(count) } },
        })),
      fc.tuple(dates, dates).map(([yes, no]) => choice(rural, yes, no)),
    ),
  };
});

const plain = (value: Value | null): Plain => {
  if (value?.kind === 'number') return { number: fraction(value.number) };
  return value?.kind === 'date' ? { date: Date.parse(value.date) / 86_400_000 } : null;
};
const worked = (expression: Expression, facts: Facts) => evaluate(expression, contextOf(facts)).value;

describe('evaluate, on anything', () => {
  it.each([
    ['numbers', number],
    ['days', day],
  ])('comes to the same %s as a plain reference', (_, expressions) => {
    fc.assert(
      fc.property(expressions, known, (expression, facts) => {
        const [actual, expected] = [plain(worked(expression, facts)), refer(expression, facts)];
        if (expected === null || actual === null) expect(actual).toEqual(expected);
        else expect(isSame(actual, expected), JSON.stringify([expression, facts])).toBe(true);
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
  it('never takes back a value when more becomes known, and says what is missing where there is none', () => {
    fc.assert(
      fc.property(
        number,
        known,
        fc.subarray(['months', 'share', 'born', 'rural', 'stays']),
        (expression, facts, some) => {
          const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => some.includes(key)));
          const { value, missing } = evaluate(expression, contextOf(fewer));
          if (value !== null) expect(worked(expression, facts)).toEqual(value);
          else expect(missing.length).toBeGreaterThan(0);
          expect(missing.filter((key) => Object.hasOwn(fewer, key) && key !== 'stays')).toEqual([]);
        },
      ),
      { numRuns: RUNS, seed: 8 },
    );
  });
  it('writes every number in one way', () => {
    fc.assert(
      fc.property(number, known, (expression, facts) => {
        const value = worked(expression, facts);
        if (value?.kind !== 'number') return;
        expect(value.number).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/);
      }),
      { numRuns: RUNS, seed: 9 },
    );
  });
});
