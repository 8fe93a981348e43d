import { describe, expect, test } from 'vitest';
import { coverageOf, itemsCiting, provisionOf } from '../../../engine/amending/coverage.ts';

const provision = (order: number) => ({ order, text: { kk: `${order}` } });
const act = {
  id: 'al-9',
  provisions: {
    p1: provision(1),
    'p1.1': provision(2),
    'p1.2': provision(3),
    p2: provision(4),
    'p2.1': provision(5),
    p3: { order: 6 },
    p4: provision(7),
    p5: provision(8),
    'p5.1': provision(9),
  },
};
const citing = (...provisions: readonly string[]) => ({
  definition: {
    patch: Object.fromEntries(
      provisions.map((one) => [
        one,
        { citation: { act: 'al-1', provision: 'p7', by: { act: 'al-9', provision: one } } },
      ]),
    ),
  },
});
const states = (...parts: Parameters<typeof coverageOf>[1]) =>
  Object.fromEntries(coverageOf(act, parts).map((one) => [one.provision, one.state]));

describe('what becomes of the provisions of an act', () => {
  test('all are to do at first; a heading without a text is nothing to do', () => {
    expect(states()).toEqual({
      p1: 'to-do',
      'p1.1': 'to-do',
      'p1.2': 'to-do',
      p2: 'to-do',
      'p2.1': 'to-do',
      p4: 'to-do',
      p5: 'to-do',
      'p5.1': 'to-do',
    });
  });

  test('cited, without effect, around and under', () => {
    const parts = [
      citing('p1.1', 'p2'),
      { definition: { patch: {}, withoutEffect: { p4: {}, 'p5.1': {} } } },
    ];
    expect(states(...parts)).toEqual({
      p1: 'to-do',
      'p1.1': 'covered',
      'p1.2': 'to-do',
      p2: 'covered',
      'p2.1': 'covered',
      p4: 'without-effect',
      p5: 'without-effect',
      'p5.1': 'without-effect',
    });
  });

  test('who cites some rows must account for all, even where the list is cited too', () => {
    expect(states(citing('p1', 'p1.1'))).toMatchObject({ p1: 'covered', 'p1.1': 'covered', 'p1.2': 'to-do' });
  });

  test('a whole edition put in place cites too', () => {
    const [{ definition }] = [citing('p4')];
    expect(states({ definition: {}, whole: { edition: definition.patch } })).toMatchObject({ p4: 'covered' });
  });
});

test('a provision that removes another is covered by the removal of what rested on that one', () => {
  const removing = {
    id: 'al-9',
    provisions: {
      p1: { text: {}, changes: [{ act: 'al-1', provision: 'p5', operation: 'removes' }] },
      p2: { text: {}, changes: [{ act: 'al-1', provision: 'p6', operation: 'removes' }] },
    },
  };
  const part = {
    definition: { patch: { grounds: { one: null } } },
    removed: [{ act: 'al-1', provision: 'p5.2' }],
  };
  expect(coverageOf(removing, [part])).toEqual([
    { provision: 'p1', state: 'covered' },
    { provision: 'p2', state: 'to-do' },
  ]);
});

const edition = {
  service: {
    provider: { citation: { act: 'al-1', provision: 'p1' } },
    channels: { portal: { reception: { citation: { act: 'al-9', provision: 'p1' } } } },
  },
  grounds: {
    one: { order: 1, citation: { act: 'al-1', provision: 'p2', by: { act: 'al-9', provision: 'p1' } } },
    two: { order: 2, citation: { act: 'al-1', provision: 'p2' } },
  },
  open: { doubt: { sources: [{ citation: { act: 'al-9', provision: 'p1' } }] } },
};

test('the items that cite a provision, and the provision that an item cites', () => {
  expect(itemsCiting(edition, 'al-9', 'p1')).toEqual([
    '/service/channels/portal',
    '/grounds/one',
    '/open/doubt',
  ]);
  expect(itemsCiting(edition, 'al-1', 'p1')).toEqual(['/service/provider']);
  expect(itemsCiting(edition, 'al-1', 'p2')).toEqual(['/grounds/one', '/grounds/two']);
  expect(provisionOf(edition, '/grounds/two/order')).toEqual({ act: 'al-1', provision: 'p2' });
  expect(provisionOf(edition, '/open/doubt')).toBe(undefined);
});
