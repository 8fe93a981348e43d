import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../engine/assessment/types.ts';
import { computedBoundaries } from '../../../engine/scenario/boundaries-computed.ts';
import { compareComputed } from '../../../engine/scenario/compare-computed.ts';
import { expectsComputed } from '../../../engine/scenario/expects-computed.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';
import { tableOf } from '../tables/support.ts';

const title = { en: 'Title' };
type Parts = Pick<Assessment, 'tables' | 'amounts' | 'scores'>;

const lack = { missing: [], gaps: [] };
const amount = (due: boolean | null, money: string | null): Assessment['amounts'][string] => ({
  title,
  kind: 'payment',
  due,
  value: money === null ? null : { kind: 'money', money, currency: 'ALD' },
  ...lack,
  because: [],
  trace: null,
  heldBy: [],
});
const parts: Parts = {
  tables: {
    one: { title, rows: ['a'], value: { kind: 'number', number: '1' }, ...lack },
    two: { title, rows: ['a', 'b'], value: { kind: 'number', number: '2' }, ...lack },
    gap: { title, rows: [], value: null, missing: [], gaps: [{ kind: 'table-gap', table: 'gap' }] },
    clash: {
      title,
      rows: [],
      value: null,
      missing: [],
      gaps: [{ kind: 'table-conflict', table: 'clash', rows: ['a', 'b'] }],
    },
    open: { title, rows: [], value: null, missing: ['x'], gaps: [] },
  },
  amounts: { due: amount(true, '5'), not: amount(false, null), open: amount(true, null) },
  scores: {
    s: {
      title,
      total: '7.5',
      threshold: '8',
      passed: false,
      sections: { one: { title, points: '5', threshold: '5', passed: true } },
      criteria: {},
      ...lack,
    },
  },
};
// What is compared reads only these parts.
const assessment = parts as Assessment;

const mismatches = (expected: Scenario['expect']) =>
  compareComputed(expected, assessment).map(({ what, actual }) => [what, actual]);

describe('what a scenario expects', () => {
  test('comes true: decimals as numbers, one row with or without a list', () => {
    expect(
      mismatches({
        tables: { one: 'a', two: ['a', 'b'], gap: 'gap', clash: 'conflict', open: 'unknown' },
        amounts: { due: '5.00', not: 'not-due', open: 'unknown' },
        scores: { s: { total: '7.50', passed: false, sections: { one: '5' } } },
      }),
    ).toEqual([]);
    expect(mismatches({ tables: { one: ['a'] } })).toEqual([]);
  });
  test('is told by name where it does not', () => {
    expect(
      mismatches({
        tables: { one: 'b', two: 'a', gap: 'a', nowhere: 'a' },
        amounts: { due: '6', not: '0', open: 'not-due', nowhere: '1' },
        scores: { s: { total: 'unknown', passed: true, sections: { one: '4' } }, nowhere: { total: '1' } },
      }),
    ).toEqual([
      ['tables.one', 'a'],
      ['tables.two', ['a', 'b']],
      ['tables.gap', 'gap'],
      ['tables.nowhere', 'absent'],
      ['amounts.due', '5'],
      ['amounts.not', 'not-due'],
      ['amounts.open', 'unknown'],
      ['amounts.nowhere', 'absent'],
      ['scores.s.total', '7.5'],
      ['scores.s.passed', false],
      ['scores.s.sections.one', '5'],
      ['scores.nowhere.total', 'absent'],
    ]);
  });
});

describe('coverage', () => {
  const edition: Edition = tinyEdition({
    tables: {
      rate: tableOf(
        'first',
        ['x'],
        [
          ['a', {}, { number: '1' }],
          ['b', {}, { number: '2' }],
        ],
      ),
    },
    amounts: {
      always: { order: 1, title, kind: 'fee', appliesTo: ['only'], value: { number: '1' } },
      sometimes: {
        order: 2,
        title,
        kind: 'payment',
        appliesTo: ['only'],
        when: { fact: 'x', operator: 'is', value: true },
        value: { number: '1' },
      },
    },
    scoring: {
      s: {
        order: 1,
        title,
        appliesTo: ['only'],
        sections: { one: { order: 1, title, threshold: '5' } },
        criteria: { a: { order: 1, title, points: { fact: 'x' } } },
        threshold: '8',
      },
      silent: {
        order: 2,
        title,
        appliesTo: ['only'],
        criteria: { a: { order: 1, title } },
        threshold: '8',
      },
    },
  });
  test('wants every row, each threshold at and just below, amounts due and not due', () => {
    expect(computedBoundaries(edition).map(({ kind, id, wanted }) => [kind, id, ...wanted])).toEqual([
      ['table', 'rate', 'row a', 'row b'],
      ['scoring', 's', 'one: at the threshold', 'one: just below', 'at the threshold', 'just below'],
      // Nobody has said how many points there are.
      ['scoring', 'silent'],
      ['amount', 'always', 'due'],
      ['amount', 'sometimes', 'due', 'not due'],
    ]);
  });

  const covers = (
    kind: 'table' | 'scoring' | 'amount',
    id: string,
    wanted: string,
    expected: Scenario['expect'],
  ) => {
    const scenario = { expect: expected } as Scenario;
    return expectsComputed(scenario, { kind, id }, wanted, () => assessment);
  };
  test('is by what a scenario expects', () => {
    expect(covers('table', 't', 'row a', { tables: { t: 'a' } })).toBe(true);
    expect(covers('table', 't', 'row b', { tables: { t: ['a', 'b'] } })).toBe(true);
    expect(covers('table', 't', 'row b', { tables: { t: 'a' } })).toBe(false);
    expect(covers('table', 't', 'row a', {})).toBe(false);
    expect(covers('amount', 'x', 'due', { amounts: { x: '0' } })).toBe(true);
    expect(covers('amount', 'x', 'due', { amounts: { x: 'unknown' } })).toBe(false);
    expect(covers('amount', 'x', 'not due', { amounts: { x: 'not-due' } })).toBe(true);
  });
  test('of thresholds is by the points that the scenario has', () => {
    const expected = { scores: { s: { passed: false } } };
    expect(covers('scoring', 's', 'just below', expected)).toBe(true);
    expect(covers('scoring', 's', 'at the threshold', expected)).toBe(false);
    expect(covers('scoring', 's', 'one: at the threshold', expected)).toBe(true);
    expect(covers('scoring', 's', 'one: just below', expected)).toBe(false);
    expect(covers('scoring', 's', 'just below', {})).toBe(false);
  });
});
