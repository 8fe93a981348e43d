import { describe, expect, test } from 'vitest';
import { assess } from '../../../engine/assessment/assess.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { choice, contextOf, day, tableOf, whole, yesNo } from '../tables/support.ts';

const title = { en: 'Title' };
const aspects: Partial<Edition> = {
  facts: { place: choice('city', 'village'), poor: yesNo, points: whole(0, 100) },
  tables: {
    rate: tableOf(
      'unique',
      ['place'],
      [
        ['city', { place: { equal: 'city' } }, { number: '3' }],
        ['village', { place: { equal: 'village' } }, { number: '5' }],
      ],
    ),
  },
  amounts: {
    aid: {
      order: 1,
      title,
      kind: 'payment',
      appliesTo: ['only'],
      when: { fact: 'poor', operator: 'is', value: true },
      value: { table: 'rate' },
    },
  },
  scoring: {
    test: {
      order: 1,
      title,
      appliesTo: ['only'],
      criteria: { all: { order: 1, title, points: { fact: 'points' } } },
      threshold: '50',
    },
  },
};

const doubt = (pointer: string): NonNullable<Edition['open']>[string] => ({
  order: 1,
  title,
  text: title,
  pointers: [pointer],
  effect: 'undetermined',
  sources: [],
});

function assessed(facts: Facts, more: Partial<Edition> = {}) {
  const { edition, calendar } = contextOf({ ...aspects, ...more });
  const at = day('2024-05-06');
  const pinned: PinnedEdition = {
    service: 's',
    at,
    hash: 'h',
    edition,
    inForceFrom: day('2020-01-01'),
    madeBy: [],
    pending: [],
    reason: 'submission',
  };
  const library = { calendars: { plain: calendar }, parameters: {} };
  const result = assess(library, pinned, { variant: 'only', facts, events: [], at });
  if (!result.ok) throw new Error('not assessed');
  return result.value;
}

describe('a payment', () => {
  test('that is known is no obstacle; nor is one that is not due', () => {
    expect(assessed({ poor: true, place: 'village' })).toMatchObject({
      outcome: 'grant',
      undeterminedBecause: [],
      amounts: { aid: { due: true, value: { kind: 'number', number: '5' } } },
      tables: { rate: { rows: ['village'] } },
    });
    expect(assessed({ poor: false }).outcome).toBe('grant');
  });
  test('that is unknown keeps a grant undetermined and asks for what is missing', () => {
    const result = assessed({ poor: true });
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual([{ kind: 'amount', id: 'aid' }]);
    expect(result.missing.map(({ fact }) => fact)).toEqual(['place']);
    expect(assessed({}).undeterminedBecause).toEqual([{ kind: 'amount', id: 'aid' }]);
  });
  test('on whose table there is a doubt waits for it, with what was worked out', () => {
    const open = { open: { doubt: doubt('/tables/rate') } };
    const result = assessed({ poor: true, place: 'city' }, open);
    expect(result.undeterminedBecause).toEqual([
      { kind: 'open', id: 'doubt' },
      { kind: 'amount', id: 'aid' },
    ]);
    expect(result.open.doubt?.decisive).toBe(true);
    expect(result.amounts.aid).toMatchObject({ value: null, computed: { number: '3' }, heldBy: ['doubt'] });
    expect(assessed({ poor: false }, open).outcome).toBe('grant');
  });
  test('does not stand in the way of a refusal', () => {
    const refused = assessed(
      { points: 1 },
      {
        grounds: {
          few: {
            order: 1,
            effect: 'refuse',
            appliesTo: ['only'],
            text: title,
            when: { fact: 'passed-test', operator: 'is', value: false },
          },
        },
      },
    );
    expect(refused.outcome).toBe('refuse');
    expect(refused.scores.test).toMatchObject({ total: '1', passed: false });
  });
});

test('a doubt about a scheme or a table behind a ground keeps every outcome undetermined', () => {
  const grounds: Edition['grounds'] = {
    few: {
      order: 1,
      effect: 'refuse',
      appliesTo: ['only'],
      text: title,
      when: { fact: 'passed-test', operator: 'is', value: false },
    },
  };
  const open = { doubt: doubt('/scoring/test') };
  for (const points of [1, 60]) {
    const result = assessed({ points, poor: false }, { grounds, open });
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual([{ kind: 'open', id: 'doubt' }]);
  }
  expect(assessed({ points: 60, poor: false }, { open }).outcome).toBe('grant');
});
