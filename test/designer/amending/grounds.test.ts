import { describe, expect, test } from 'vitest';
import { withNode } from '../../../designer/policy/amending/editors/conditions/model/renode.ts';
import { rowOf } from '../../../designer/policy/amending/editors/conditions/model/row.ts';
import { usedBy } from '../../../designer/policy/amending/editors/conditions/model/used-by.ts';
import { typedNumber } from '../../../designer/policy/amending/editors/conditions/value/number.ts';
import { EFFECTS } from '../../../designer/policy/amending/editors/grounds/effects.ts';
import type { Ground } from '../../../engine/schema/ground.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const paid = { fact: 'paid', operator: 'is', value: true };

test('the effects of a ground are those of the schema', () => {
  expect(EFFECTS).toEqual(['refuse', 'return', 'withdraw', 'terminate']);
});

describe('what a row says of itself', () => {
  test('changes without what stands below it', () => {
    const where = { field: 'age', operator: 'lessThan', value: 18 };
    const some = { not: { some: { list: 'children', where } } };
    const every = withNode(some, rowOf(some), { kind: 'quantified', quantifier: 'every', list: 'children' });
    expect(every).toEqual({ not: { every: { list: 'children', where } } });
    const count = { kind: 'count', list: 'children', operator: 'equal', value: 2 } as const;
    expect(withNode(some, rowOf(some), count)).toEqual({
      not: { count: { list: 'children', where, operator: 'equal', value: 2 } },
    });
  });

  test('counts all entries where nothing is asked of them, and asks nothing yet where all were counted', () => {
    const all = { some: { list: 'children', where: { all: [] } } };
    const count = { kind: 'count', list: 'children', operator: 'equal', value: 2 } as const;
    const counted = { count: { list: 'children', operator: 'equal', value: 2 } };
    expect(withNode(all, rowOf(all), count)).toEqual(counted);
    const some = { kind: 'quantified', quantifier: 'some', list: 'children' } as const;
    expect(withNode(counted, rowOf(counted), some)).toEqual(all);
  });
});

test.each([
  ['integer', '18', 18],
  ['integer', '1 000', 1000],
  ['integer', '−5', -5],
  ['integer', '1,5', undefined],
  ['decimal', '12,50', '12.5'],
  ['money', '1 200.00', '1200'],
  ['money', '12.', undefined],
  ['decimal', '', undefined],
] as const)('as %s, %j is %j', (kind, typed, number) => {
  expect(typedNumber(kind, typed)).toBe(number);
});

test('what refers to a shared condition is found, also deep inside a condition', () => {
  const title = { en: 'Title' };
  const ground = { order: 1, effect: 'refuse', appliesTo: ['only'], text: title } satisfies Omit<
    Ground,
    'when'
  >;
  const edition = tinyEdition({
    conditions: { known: { title, when: paid } },
    grounds: {
      direct: { ...ground, when: { condition: 'known' } },
      deep: { ...ground, when: { not: { any: [paid, { not: { condition: 'known' } }] } } },
      other: { ...ground, when: paid },
    },
  });
  expect(usedBy(edition, 'known')).toEqual(['/grounds/direct', '/grounds/deep']);
});
