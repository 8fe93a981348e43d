import { describe, expect, test } from 'vitest';
import { assessAmounts, keepsUndetermined } from '../../../engine/amounts/assess.ts';
import { itemsBehind } from '../../../engine/amounts/rests-on.ts';
import type { AmountResult } from '../../../engine/amounts/types.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import { derive } from '../../../engine/derived/derive.ts';
import type { Amount } from '../../../engine/schema/amount.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import { choice, contextOf, tableOf, whole, yesNo } from '../tables/support.ts';

const title = { en: 'Title' };
const common = { order: 1, title, establishedBy: 'applicant' } as const;
const facts: Readonly<Record<string, Fact>> = {
  poor: yesNo,
  place: choice('city', 'village'),
  family: {
    ...common,
    kind: 'list',
    maxItems: 9,
    itemTitle: title,
    fields: { age: whole(0, 120), lives: choice('city', 'village') },
  },
  double: {
    ...common,
    establishedBy: 'computation',
    kind: 'decimal',
    scale: 0,
    value: { multiply: [{ table: 'rate' }, { number: '2' }] },
  },
};
const rate = tableOf(
  'unique',
  ['place'],
  [
    ['city', { place: { equal: 'city' } }, { number: '3' }],
    ['village', { place: { equal: 'village' } }, { number: '5' }],
  ],
);
const ald = (money: string) => ({ kind: 'money', money, currency: 'ALD' }) as const;

const amount = (more: Partial<Amount>): Amount => ({
  order: 1,
  title,
  kind: 'payment',
  appliesTo: ['only'],
  value: { multiply: [{ table: 'rate' }, { money: '1000.50', currency: 'ALD' }] },
  ...more,
});

function assessed(
  one: Amount,
  known: Facts,
  heldBy: (pointer: string) => readonly string[] = () => [],
): AmountResult {
  const aspects: Partial<Edition> = { facts, tables: { rate }, amounts: { it: one } };
  const context = contextOf(aspects, known);
  const derived = derive(context.edition, 'only', context);
  const all = { ...context, facts: { ...known, ...derived.facts } };
  const scope = { heldBy, doubtedBy: () => [], unsettled: derived.unsettled };
  const [found] = assessAmounts(context.edition, 'only', all, scope);
  if (found === undefined) throw new Error('no amount');
  return found.result;
}

const poor = { fact: 'poor', operator: 'is', value: true } as const;

describe('an amount', () => {
  test('is worked out exactly, with what it came from', () => {
    const result = assessed(amount({}), { place: 'village' });
    expect(result).toMatchObject({ due: true, value: ald('5002.5'), missing: [], gaps: [], heldBy: [] });
    expect(result.trace).toMatchObject({
      operation: 'multiply',
      parts: [{ operation: 'table', rows: ['village'] }, {}],
    });
    expect(keepsUndetermined(result)).toBe(false);
  });
  test('that is unknown names what is missing and keeps a grant undetermined if it is a payment', () => {
    const payment = assessed(amount({}), {});
    expect(payment).toMatchObject({ due: true, value: null, missing: ['place'] });
    expect(keepsUndetermined(payment)).toBe(true);
    for (const kind of ['fee', 'limit'] as const) {
      expect(keepsUndetermined(assessed(amount({ kind }), {}))).toBe(false);
    }
  });
  test('names the facts to ask behind a computed one', () => {
    expect(assessed(amount({ value: { fact: 'double' } }), {}).missing).toEqual(['place']);
    expect(assessed(amount({ value: { fact: 'double' } }), { place: 'city' }).value).toEqual({
      kind: 'number',
      number: '6',
    });
  });
  test('is not due where its condition is false, and keeps nothing undetermined then', () => {
    const result = assessed(amount({ when: poor }), { poor: false });
    expect(result).toMatchObject({ due: false, value: null, missing: [], trace: null });
    expect(result.because).toMatchObject([{ fact: 'poor', result: false }]);
    expect(keepsUndetermined(result)).toBe(false);
  });
  test('that may be due shows what it would be, but it does not stand', () => {
    const result = assessed(amount({ when: poor }), { place: 'city' });
    expect(result).toMatchObject({ due: null, value: null, computed: ald('3001.5'), missing: ['poor'] });
    expect(keepsUndetermined(result)).toBe(true);
  });
  test('of another variant is left out', () => {
    const context = contextOf({ amounts: { it: amount({ appliesTo: ['other'] }) } });
    const scope = { heldBy: () => [], doubtedBy: () => [], unsettled: {} };
    expect(assessAmounts(context.edition, 'only', context, scope)).toEqual([]);
  });
});

describe('an amount that an open entry holds', () => {
  const touchingTable = (pointer: string) => (pointer === '/tables/rate' ? ['doubt'] : []);
  test('is worked out, but does not stand: of every kind', () => {
    for (const kind of ['payment', 'fee', 'limit'] as const) {
      const result = assessed(amount({ kind }), { place: 'city' }, touchingTable);
      expect(result).toMatchObject({ value: null, computed: ald('3001.5'), heldBy: ['doubt'] });
      expect(keepsUndetermined(result)).toBe(true);
    }
  });
  test('is held through a computed fact too', () => {
    expect(assessed(amount({ value: { fact: 'double' } }), {}, touchingTable).heldBy).toEqual(['doubt']);
    expect(assessed(amount({ value: { number: '1' } }), {}, touchingTable).heldBy).toEqual([]);
  });
  test('is held by nothing where it is not due', () => {
    expect(assessed(amount({ when: poor }), { poor: false }, touchingTable).heldBy).toEqual([]);
  });
});

describe('an amount for each row', () => {
  const child = { field: 'age', operator: 'lessThan', value: 18 } as const;
  const each = amount({
    each: 'family',
    when: child,
    value: {
      if: {
        when: { field: 'lives', operator: 'equal', value: 'city' },
        // biome-ignore lint/suspicious/noThenProperty: the word of an expression
        then: { money: '10', currency: 'ALD' },
        else: { money: '20', currency: 'ALD' },
      },
    },
  });
  test('is worked out row by row, and summed up', () => {
    const result = assessed(each, {
      family: [
        { age: 3, lives: 'city' },
        { age: 40, lives: 'city' },
        { age: 17, lives: 'village' },
      ],
    });
    expect(result).toMatchObject({ due: true, value: ald('30') });
    expect(result.perRow?.map(({ row, due, value }) => [row, due, value])).toEqual([
      [0, true, ald('10')],
      [1, false, null],
      [2, true, ald('20')],
    ]);
  });
  test('is held row by row', () => {
    const result = assessed(each, { family: [{ age: 3, lives: 'city' }] }, () => ['doubt']);
    expect(result).toMatchObject({ value: null, computed: ald('10'), heldBy: ['doubt'] });
    expect(result.perRow).toMatchObject([{ value: null, computed: ald('10') }]);
  });
  test('is unknown in all while one row is', () => {
    const result = assessed(each, { family: [{ age: 3, lives: 'city' }, { age: 4 }] });
    expect(result).toMatchObject({ due: true, value: null });
    expect(result.perRow?.map(({ value }) => value)).toEqual([ald('10'), null]);
    expect(keepsUndetermined(result)).toBe(true);
  });
  test('is due for nobody in an empty list, and unknown in an unknown one', () => {
    expect(assessed(each, { family: [] })).toMatchObject({ due: false, value: null, perRow: [] });
    expect(assessed(each, {})).toMatchObject({ due: null, value: null, missing: ['family'] });
  });
  test('limits are not summed up', () => {
    const limits = assessed({ ...each, kind: 'limit' }, { family: [{ age: 3, lives: 'city' }] });
    expect(limits.value).toBeNull();
    expect(limits.perRow?.[0]?.value).toEqual(ald('10'));
  });
});

test('the items behind an expression are found through each other', () => {
  const { edition } = contextOf({
    facts,
    tables: { rate },
    scoring: {
      s: {
        order: 1,
        title,
        appliesTo: ['only'],
        criteria: { a: { order: 1, title, points: { fact: 'double' } } },
      },
    },
    conditions: { passes: { title, when: { fact: 'passed-s', operator: 'is', value: true } } },
  });
  expect(itemsBehind({ condition: 'passes' }, edition)).toEqual([
    '/conditions/passes',
    '/facts/double',
    '/facts/place',
    '/scoring/s',
    '/tables/rate',
  ]);
  expect(itemsBehind({ fact: 'place' }, edition)).toEqual(['/facts/place']);
  expect(itemsBehind({ fact: 'unheard-of' }, edition)).toEqual([]);
});
