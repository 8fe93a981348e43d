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
