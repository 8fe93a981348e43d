import { expect, test } from 'vitest';
import {
  joinedToPrevious,
  renamed,
  withNew,
  without,
} from '../../../designer/policy/amending/act/provisions.ts';

const provisions = {
  p1: { order: 1, number: '1', text: { kk: 'бір', ru: 'один' } },
  p2: { order: 2, number: '2', text: { kk: 'екі' } },
  p3: { order: 3, text: { kk: 'үш' } },
};

test('a provision gets another address and keeps its place', () => {
  expect(Object.entries(renamed(provisions, 'p2', 'p1.2'))).toEqual([
    ['p1', provisions.p1],
    ['p1.2', provisions.p2],
    ['p3', provisions.p3],
  ]);
});

test('joined to the one before, nothing of its text is lost, its number included', () => {
  expect(joinedToPrevious(provisions, 'p2')).toEqual({
    p1: { order: 1, number: '1', text: { kk: 'бір\n\n2 екі', ru: 'один' } },
    p3: { order: 2, text: { kk: 'үш' } },
  });
});

test('the first has none before it', () => {
  expect(joinedToPrevious(provisions, 'p1')).toBe(provisions);
});

test('a new one stands after another, and the rest moves down', () => {
  const added = withNew(provisions, 'p1', 'p1-1', 'kk');
  expect(Object.keys(added)).toEqual(['p1', 'p1-1', 'p2', 'p3']);
  expect(Object.values(added).map(({ order }) => order)).toEqual([1, 2, 3, 4]);
});

test('one is taken away, and the rest moves up', () => {
  expect(without(provisions, 'p2')).toEqual({ p1: provisions.p1, p3: { order: 2, text: { kk: 'үш' } } });
});

const restated = (provision: string) => [{ act: 'rules', provision, operation: 'restates' as const }];

test('what a provision of a restated annex changes follows its address', () => {
  const annex = {
    'annex.row-8.2.indent-3': { order: 1, changes: restated('annex-2.row-8.2.indent-3') },
    'p1.p9': { order: 2, changes: restated('p9') },
    'p1.preamble': { order: 3, changes: restated('head') },
  };
  expect(renamed(annex, 'annex.row-8.2.indent-3', 'annex.row-8.indent-10')).toMatchObject({
    'annex.row-8.indent-10': { changes: restated('annex-2.row-8.indent-10') },
  });
  expect(renamed(annex, 'p1.p9', 'p1.p9.indent-1')).toMatchObject({
    'p1.p9.indent-1': { changes: restated('p9.indent-1') },
  });
  // Where the two have nothing in common, or the new address lies elsewhere, nothing says what it would be.
  expect(renamed(annex, 'p1.preamble', 'p1.head')).toMatchObject({
    'p1.head': { changes: restated('head') },
  });
  expect(renamed(annex, 'p1.p9', 'p2')).toMatchObject({ p2: { changes: restated('p9') } });
});

test('a new provision beside one of a restated annex restates what stands beside that', () => {
  const annex = { 'annex.variant-2': { order: 1, changes: restated('annex-2.variant-2') } };
  const added = withNew(annex, 'annex.variant-2', 'annex.variant-2-new', 'kk');
  expect(renamed(added, 'annex.variant-2-new', 'annex.variant-3')['annex.variant-3']?.changes).toEqual(
    restated('annex-2.variant-3'),
  );
  const removing = {
    'p1.p20': {
      order: 1,
      changes: [{ ...restated('p20')[0], operation: 'removes' as const, act: 'rules', provision: 'p20' }],
    },
  };
  expect(withNew(removing, 'p1.p20', 'p1.p20-new', 'kk')['p1.p20-new']?.changes).toBeUndefined();
});
