import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Table } from '../../../engine/schema/table.ts';
import { evaluateTable } from '../../../engine/tables/evaluate.ts';
import { evaluate } from '../../../engine/values/evaluate.ts';
import type { ValueResult } from '../../../engine/values/types.ts';
import { choice, contextOf, tableOf, whole, yesNo } from './support.ts';

const FACTS: Readonly<Record<string, Fact>> = {
  age: whole(0, 100),
  place: choice('city', 'village'),
  member: yesNo,
  other: whole(0, 9),
};

interface Came {
  readonly rows: readonly string[];
  readonly value: string | null;
  readonly missing: readonly string[];
  readonly gaps: ValueResult['gaps'];
}

function output(table: Table, facts: Facts): Came {
  const context = contextOf({ facts: FACTS, tables: { t: table } }, facts);
  const { rows, result } = evaluateTable('t', context, (expression, at = context) =>
    evaluate(expression, at),
  );
  const { value, missing, gaps } = result;
  return { rows, value: value?.kind === 'number' ? value.number : null, missing, gaps };
}

const known = (value: string, ...rows: readonly string[]): Came => ({ rows, value, missing: [], gaps: [] });
const unknown = (...missing: readonly string[]): Came => ({ rows: [], value: null, missing, gaps: [] });
const gap: Came = { rows: [], value: null, missing: [], gaps: [{ kind: 'table-gap', table: 't' }] };
const conflict = (...rows: readonly string[]): Came => ({
  rows: [],
  value: null,
  missing: [],
  gaps: [{ kind: 'table-conflict', table: 't', rows }],
});

const ages = tableOf(
  'unique',
  ['age', 'place'],
  [
    ['child', { age: { lessThan: 18 } }, { number: '10' }],
    ['city', { age: { atLeast: 18, lessThan: 60 }, place: { equal: 'city' } }, { number: '20' }],
    ['village', { age: { atLeast: 18, lessThan: 60 }, place: { equal: 'village' } }, { number: '20.0' }],
    ['old', { age: { moreThan: 60 } }, { number: '40' }],
  ],
);

describe('unique', () => {
  test('the one row that matches gives the output, at its bounds too', () => {
    expect(output(ages, { age: 17, place: 'city' })).toEqual(known('10', 'child'));
    expect(output(ages, { age: 18, place: 'city' })).toEqual(known('20', 'city'));
    expect(output(ages, { age: 61, place: 'city' })).toEqual(known('40', 'old'));
  });
  test('no row: a gap', () => {
    expect(output(ages, { age: 60, place: 'city' })).toEqual(gap);
  });
  test('a gap is certain where no value of what is unknown would give a row', () => {
    expect(output(ages, { age: 60 })).toEqual(gap);
  });
  test('an input on which nothing depends any more need not be known', () => {
    expect(output(ages, { age: 5 })).toEqual(known('10', 'child'));
  });
  test('the same output whatever the unknown input is: known, without a row', () => {
    expect(output(ages, { age: 30 })).toEqual(known('20'));
  });
  test('otherwise unknown, with the inputs that would settle it', () => {
    expect(output(ages, { place: 'city' })).toEqual(unknown('age'));
    expect(output(ages, {})).toEqual(unknown('age', 'place'));
  });
  test('two rows: a conflict, even where they agree', () => {
    const twice = tableOf(
      'unique',
      ['age'],
      [
        ['a', { age: { atMost: 20 } }, { number: '1' }],
        ['b', { age: { atLeast: 20 } }, { number: '1' }],
      ],
    );
    expect(output(twice, { age: 20 })).toEqual(conflict('a', 'b'));
    // Whether the age is 20 is not known: nor is the output, although both rows give 1.
    expect(output(twice, {})).toEqual(unknown('age'));
    expect(output(twice, { age: 19 })).toEqual(known('1', 'a'));
  });
  test('the output itself may be unknown', () => {
    const other = tableOf('unique', ['member'], [['a', { member: { equal: true } }, { fact: 'other' }]]);
    expect(output(other, { member: true })).toEqual({ ...unknown('other'), rows: ['a'] });
    expect(output(other, {})).toEqual(unknown('member', 'other'));
    expect(output(other, { member: true, other: 7 })).toEqual(known('7', 'a'));
  });
});

describe('any', () => {
  const table = tableOf(
    'any',
    ['age', 'member'],
    [
      ['a', { age: { atMost: 20 } }, { number: '1' }],
      ['b', { member: { equal: true } }, { number: '1.0' }],
      ['c', { age: { atLeast: 20 } }, { number: '2' }],
    ],
  );
  test('rows that agree give their output', () => {
    expect(output(table, { age: 3, member: true })).toEqual(known('1', 'a', 'b'));
    // Whether b matches too makes no difference.
    expect(output(table, { age: 3 })).toEqual(known('1'));
  });
  test('rows that disagree are a conflict', () => {
    expect(output(table, { age: 21, member: true })).toEqual(conflict('b', 'c'));
    expect(output(table, { age: 20 }).value).toBeNull();
    expect(output(table, { age: 20, member: false })).toEqual(conflict('a', 'c'));
  });
});

describe('first', () => {
  const table = tableOf(
    'first',
    ['age', 'member'],
    [
      ['members', { member: { equal: true } }, { number: '0' }],
      ['young', { age: { lessThan: 18 } }, { number: '5' }],
      ['rest', {}, { number: '9' }],
    ],
  );
  test('the first row that matches wins', () => {
    expect(output(table, { member: true, age: 3 })).toEqual(known('0', 'members'));
    expect(output(table, { member: false, age: 3 })).toEqual(known('5', 'young'));
    expect(output(table, { member: false, age: 18 })).toEqual(known('9', 'rest'));
  });
  test('a true first row needs nothing else; an unknown one keeps a later one from winning', () => {
    expect(output(table, { member: true })).toEqual(known('0', 'members'));
    expect(output(table, { age: 3 })).toEqual(unknown('member'));
  });
});

describe('priority', () => {
  const table = tableOf(
    'priority',
    ['age', 'member'],
    [
      ['low', {}, { number: '1' }, 1],
      ['high', { member: { equal: true } }, { number: '2' }, 2],
      ['same', { age: { equal: 50 } }, { number: '3' }, 2],
    ],
  );
  test('the highest priority wins; two of it must agree', () => {
    expect(output(table, { member: false, age: 1 })).toEqual(known('1', 'low'));
    expect(output(table, { member: true, age: 1 })).toEqual(known('2', 'high'));
    expect(output(table, { member: true, age: 50 })).toEqual(conflict('high', 'same'));
    expect(output(table, { age: 50 })).toEqual(unknown('member'));
  });
});

describe('collect', () => {
  const rows = [
    ['a', { age: { atLeast: 10 } }, { number: '1.5' }],
    ['b', { member: { equal: true } }, { number: '2' }],
  ] as const;
  const collected = (hit: 'collect-sum' | 'collect-min' | 'collect-max' | 'collect-count', facts: Facts) =>
    output(tableOf(hit, ['age', 'member'], rows), facts);

  test.each([
    ['collect-sum', '3.5', '1.5'],
    ['collect-min', '1.5', '1.5'],
    ['collect-max', '2', '1.5'],
    ['collect-count', '2', '1'],
  ] as const)('%s of both rows is %s, of the first alone %s', (hit, both, one) => {
    expect(collected(hit, { age: 10, member: true })).toEqual(known(both, 'a', 'b'));
    expect(collected(hit, { age: 10, member: false })).toEqual(known(one, 'a'));
  });
  test('an unknown row keeps a sum unknown, but not a smallest that it cannot lower', () => {
    expect(collected('collect-sum', { age: 10 })).toEqual(unknown('member'));
    expect(collected('collect-min', { age: 10 })).toEqual(known('1.5'));
  });
  test('no row is a gap, but a count of 0', () => {
    expect(collected('collect-sum', { age: 1, member: false })).toEqual(gap);
    expect(collected('collect-count', { age: 1, member: false })).toEqual(known('0'));
  });
});

test('inputs with the same expression have one value', () => {
  const table: Table = {
    ...tableOf(
      'unique',
      [],
      [
        ['low', { from: { atLeast: 0 }, to: { atMost: 5 } }, { number: '1' }],
        ['high', { from: { moreThan: 5 } }, { number: '1' }],
      ],
    ),
    inputs: { from: { order: 1, value: { fact: 'age' } }, to: { order: 2, value: { fact: 'age' } } },
  };
  expect(output(table, {})).toEqual(known('1'));
});

test('the bounds of a computed fact are not relied upon', () => {
  const table = tableOf('unique', ['age'], [['all', { age: { atLeast: 0 } }, { number: '1' }]]);
  const age: Fact = { ...whole(0, 100), establishedBy: 'computation' };
  const context = contextOf({ facts: { age }, tables: { t: table } });
  const inner = (expression: Parameters<typeof evaluate>[0], at = context) => evaluate(expression, at);
  expect(evaluateTable('t', context, inner).result.value).toBeNull();
  expect(output(table, {})).toEqual(known('1', 'all'));
});
