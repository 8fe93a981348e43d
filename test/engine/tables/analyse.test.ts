import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Table } from '../../../engine/schema/table.ts';
import { analyse } from '../../../engine/tables/analyse.ts';
import { gridOfTable } from '../../../engine/tables/grid.ts';
import { choice, day, type RowInput, tableOf, whole } from './support.ts';

const common = { order: 1, title: { en: 'Title' }, establishedBy: 'applicant' } as const;
const FACTS: Readonly<Record<string, Fact>> = {
  age: whole(0, 100),
  place: choice('city', 'village'),
  area: { ...common, kind: 'decimal', scale: 1, minimum: '0', maximum: '10' },
  income: { ...common, kind: 'money', currency: 'ALD', scale: 2, minimum: '0' },
  born: { ...common, kind: 'date', notBefore: day('2000-01-01'), notAfter: day('2000-12-31') },
  town: { ...common, kind: 'code', codelist: 'towns' },
  total: { ...whole(0, 9), establishedBy: 'computation', value: { number: '1' } },
};
const codelists = { towns: { entries: { north: {}, south: {} } } };

function analysis(table: Table) {
  const found = analyse(gridOfTable('t', table), { facts: FACTS, codelists, trustComputed: true });
  if (found === 'too-large') throw new Error('too large');
  return found;
}
const gapsOf = (input: string, rows: readonly RowInput[]) =>
  analysis(tableOf('unique', [input], rows)).gaps.map((gap) => gap[input]);
const one = { number: '1' };

describe('gaps', () => {
  test('between two ranges of whole numbers: none where they touch', () => {
    const touching: readonly RowInput[] = [
      ['low', { age: { atMost: 17 } }, one],
      ['high', { age: { atLeast: 18 } }, one],
    ];
    expect(gapsOf('age', touching)).toEqual([]);
    expect(
      gapsOf('age', [
        ['low', { age: { atMost: 16 } }, one],
        ['high', { age: { atLeast: 18 } }, one],
      ]),
    ).toEqual([{ kind: 'number', number: '17' }]);
  });
  test('between two ranges of decimals: the numbers that the scale can write', () => {
    expect(
      gapsOf('area', [
        ['low', { area: { atMost: '4.9' } }, one],
        ['high', { area: { atLeast: 5 } }, one],
      ]),
    ).toEqual([]);
    expect(
      gapsOf('area', [
        ['low', { area: { lessThan: '5' } }, one],
        ['high', { area: { moreThan: '5' } }, one],
      ]),
    ).toEqual([{ kind: 'number', number: '5' }]);
  });
  test('of money without an upper bound', () => {
    expect(gapsOf('income', [['low', { income: { atMost: '100.5' } }, one]])).toEqual([
      { kind: 'money', money: '100.51', currency: 'ALD' },
    ]);
  });
  test('of dates within their bounds', () => {
    const rows: readonly RowInput[] = [
      ['spring', { born: { lessThan: '2000-06-01' } }, one],
      ['autumn', { born: { moreThan: '2000-06-01', atMost: '2000-12-31' } }, one],
    ];
    expect(gapsOf('born', rows)).toEqual([{ kind: 'date', date: '2000-06-01' }]);
  });
  test('of options and codes', () => {
    expect(gapsOf('place', [['city', { place: { equal: 'city' } }, one]])).toEqual([
      { kind: 'code', code: 'village' },
    ]);
    expect(gapsOf('town', [['all', { town: { in: ['north', 'south'] } }, one]])).toEqual([]);
  });
  test('of a computed fact within its declared bounds', () => {
    expect(gapsOf('total', [['all', { total: { atLeast: 0, atMost: 9 } }, one]])).toEqual([]);
  });
  test('of any other expression on the whole line', () => {
    const table = tableOf(
      'unique',
      ['age'],
      [
        ['low', { age: { moreThan: 0, atMost: 5 } }, one],
        ['high', { age: { moreThan: 6 } }, one],
      ],
    );
    const double: Table = {
      ...table,
      inputs: { age: { order: 1, value: { multiply: [{ fact: 'age' }, { number: '2' }] } } },
    };
    // Up to 0, and beyond 5 up to 6.
    expect(analysis(double).gaps.map(({ age }) => age)).toEqual(
      ['-1', '5.5'].map((number) => ({ kind: 'number', number })),
    );
  });
});

test('overlaps under `any` only where the outputs differ', () => {
  const rows = (output: string): readonly RowInput[] => [
    ['a', { age: { atMost: 5 } }, { number: '1.0' }],
    ['b', { age: { atLeast: 5 } }, { number: output }],
  ];
  expect(analysis(tableOf('any', ['age'], rows('1'))).overlaps).toEqual([]);
  expect(analysis(tableOf('any', ['age'], rows('2'))).overlaps).toEqual([
    { rows: ['a', 'b'], example: { age: { kind: 'number', number: '5' } } },
  ]);
});

test('a row outside the domain is unreachable, one behind another is masked', () => {
  const table = tableOf(
    'first',
    ['age'],
    [
      ['all', { age: { atLeast: 0 } }, one],
      ['some', { age: { equal: 7 } }, one],
      ['none', { age: { moreThan: 100 } }, one],
    ],
  );
  expect(analysis(table)).toEqual({
    gaps: [],
    overlaps: [],
    masked: [{ row: 'some', example: { age: { kind: 'number', number: '7' } } }],
    unreachable: ['none'],
  });
});

test('too many cells are said to be too many', () => {
  const names = ['a', 'b', 'c', 'd'];
  const facts = Object.fromEntries(names.map((name) => [name, whole(0, 1000)]));
  const rows = Array.from({ length: 40 }, (_, index): RowInput => {
    return [`r${index}`, Object.fromEntries(names.map((name) => [name, { equal: index * 3 }])), one];
  });
  const grid = gridOfTable('t', tableOf('first', names, rows));
  expect(analyse(grid, { facts, trustComputed: true })).toBe('too-large');
});
