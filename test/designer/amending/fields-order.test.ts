import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed } from '../../../designer/policy/amending/editors/fields/model/listed.ts';
import {
  afterLast,
  moved,
  movedToEnd,
} from '../../../designer/policy/amending/editors/fields/model/moved.ts';
import {
  matchingProvisions,
  provisionChoices,
} from '../../../designer/policy/amending/editors/fields/model/provisions.ts';
import type { Act } from '../../../engine/schema/act.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';

const items = { a: { order: 1 }, b: { order: 2 }, c: { order: 5 } };

describe('an item moves', () => {
  test('alone where there is room', () => {
    expect(moved(items, 'a', 'down')).toEqual({ a: 3 });
    expect(moved(items, 'c', 'up')).toEqual({ c: 1.5 });
    expect(moved(items, 'b', 'up')).toEqual({ b: 0 });
    expect(moved(items, 'b', 'down')).toEqual({ b: 6 });
  });

  test('not beyond the ends of its list', () => {
    expect(moved(items, 'a', 'up')).toEqual({});
    expect(moved(items, 'c', 'down')).toEqual({});
  });

  test('to an end of its list, alone', () => {
    expect(movedToEnd(items, 'c', 'up')).toEqual({ c: 0 });
    expect(movedToEnd(items, 'a', 'down')).toEqual({ a: 6 });
    expect(movedToEnd(items, 'a', 'up')).toEqual({});
    expect(movedToEnd(items, 'none', 'up')).toEqual({});
  });

  test('with the others where they share one number', () =>
    expect(moved({ a: { order: 1 }, b: { order: 1 }, c: { order: 1 } }, 'c', 'up')).toEqual({ c: 2, b: 3 }));

  test('one place, whatever the numbers are', () => {
    const lists = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.record({
        order: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
      }),
      { minKeys: 2, maxKeys: 7 },
    );
    fc.assert(
      fc.property(
        lists,
        fc.nat(),
        fc.constantFrom('up' as const, 'down' as const),
        (list, pick, direction) => {
          const keys = inOrder(list).map(([key]) => key);
          const from = pick % keys.length;
          const to = from + (direction === 'up' ? -1 : 1);
          const key = keys[from] ?? '';
          const orders = moved(list, key, direction);
          const after = Object.fromEntries(
            Object.entries(list).map(([one, item]) => [one, { order: orders[one] ?? item.order }]),
          );
          const expected = keys[to] === undefined ? keys : keys.toSpliced(from, 1).toSpliced(to, 0, key);
          expect(inOrder(after).map(([one]) => one)).toEqual(expected);
        },
      ),
    );
  });
});

test('a new item comes after the last', () => {
  expect(afterLast(items)).toBe(6);
  expect(afterLast({ a: { order: 1.5 } })).toBe(2);
  expect(afterLast(undefined)).toBe(1);
});

test('a removed item is listed in its place', () =>
  expect(listed(items, { a: { order: 1 }, d: { order: 3 }, c: { order: 5 } })).toEqual([
    { key: 'a', item: { order: 1 }, removed: false },
    { key: 'b', item: { order: 2 }, removed: true },
    { key: 'd', item: { order: 3 }, removed: false },
    { key: 'c', item: { order: 5 }, removed: false },
  ]));

describe('provisions to cite', () => {
  const act: Act = {
    $schema: '',
    id: 'act',
    kind: 'order',
    title: { en: 'Act' },
    short: { en: 'Act' },
    provisions: {
      p2: { order: 2, text: { en: 'A certificate of p1 kind' } },
      p1: { order: 1, text: { en: 'The applicant' } },
      'p1.2': { order: 1.5 },
    },
  };
  const choices = provisionChoices(act, 'en');

  test('stand in the order of the act, named in words', () =>
    expect(choices.map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'para 1'],
      ['p1.2', 'para 1(2)'],
      ['p2', 'para 2'],
    ]));

  test('are found by number, name or text, beginnings first', () => {
    const found = (typed: string) => matchingProvisions(choices, typed).map(({ id }) => id);
    expect(found('p1')).toEqual(['p1', 'p1.2', 'p2']);
    expect(found('PARA 2')).toEqual(['p2']);
    expect(found('certificate')).toEqual(['p2']);
    expect(found('')).toEqual(['p1', 'p1.2', 'p2']);
  });
});
