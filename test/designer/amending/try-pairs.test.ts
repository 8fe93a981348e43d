import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsOf } from '../../../designer/policy/amending/trying/results/pairs.ts';

const side = (items: Readonly<Record<string, unknown>>, orders: Readonly<Record<string, number>>) => ({
  items,
  orders: Object.fromEntries(Object.entries(orders).map(([id, order]) => [id, { order }])),
});
const whole = (item: unknown) => item;

describe('results side by side', () => {
  test('in the order of the later edition, those that are gone where they stood', () => {
    const before = side({ a: 1, gone: 1, b: 1 }, { a: 1, gone: 2, b: 3 });
    const after = side({ b: 2, a: 1, new: 1 }, { b: 1, a: 4, new: 5 });
    expect(pairsOf(before, after, whole)).toEqual([
      { id: 'b', before: 1, after: 2, differs: true },
      { id: 'gone', before: 1, differs: true },
      { id: 'a', before: 1, after: 1, differs: false },
      { id: 'new', after: 1, differs: true },
    ]);
  });

  test('only what tells is compared, and a member without a value is none', () => {
    const before = side({ a: { due: '2026-04-13', words: 'old', time: undefined } }, {});
    const after = side({ a: { due: '2026-04-13', words: 'new' } }, {});
    const differs = (telling: (item: unknown) => unknown) => pairsOf(before, after, telling)[0]?.differs;
    expect(differs((item) => ({ ...Object(item), words: 0 }))).toBe(false);
    expect(differs(whole)).toBe(true);
  });

  test('with one side alone nothing differs', () => {
    expect(pairsOf(undefined, side({ a: 1 }, {}), whole)).toEqual([{ id: 'a', after: 1, differs: false }]);
  });

  test('an assessment never differs from itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (items) => {
        const one = side(items, {});
        expect(pairsOf(one, one, whole).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});
