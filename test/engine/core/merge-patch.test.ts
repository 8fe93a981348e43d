import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';

/** The test cases of RFC 7396, appendix A: original, patch, result. */
const vectors: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test.each(vectors)('RFC 7396: %j with %j is %j', (original, patch, result) => {
  expect(mergePatch(deepFreeze(original), deepFreeze(patch))).toEqual(result);
});

test('merging the same patch again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
    }),
  );
});

test('a condition, a length and a compared value are replaced whole', () => {
  const before = {
    when: { all: [{ fact: 'a', operator: 'is', value: true }] },
    length: { unit: 'workingDay', count: 5 },
    limit: { unit: 'month', count: 3 },
  };
  const patch = { when: { any: [] }, length: { count: 3 }, limit: { unit: 'month', count: 6 } };
  expect(mergePatch(before, patch)).toEqual(patch);
});

test('an item that merely has such a name is merged member by member', () => {
  const before = { entitlements: { limit: { order: 1, times: 2 } } };
  expect(mergePatch(before, { entitlements: { limit: { times: 3 } } })).toEqual({
    entitlements: { limit: { order: 1, times: 3 } },
  });
});

test('a changed Kazakh wording drops the translations of the old one', () => {
  const before = { text: { kk: 'ескі', ru: 'старое', en: 'old', unofficial: ['ru', 'en'] } };
  expect(mergePatch(before, { text: { kk: 'жаңа' } })).toEqual({ text: { kk: 'жаңа' } });
  expect(mergePatch(before, { text: { kk: 'жаңа', ru: 'новое' } })).toEqual({
    text: { kk: 'жаңа', ru: 'новое' },
  });
});

test('a better translation leaves the rest of the text alone', () => {
  const before = { text: { kk: 'ескі', ru: 'старое', unofficial: ['ru'] } };
  expect(mergePatch(before, { text: { en: 'old' } })).toEqual({
    text: { kk: 'ескі', ru: 'старое', en: 'old', unofficial: ['ru'] },
  });
  expect(mergePatch(before, { text: { kk: 'ескі', ru: 'прежнее' } })).toMatchObject({
    text: { ru: 'прежнее' },
  });
});
