import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import { shapeOf } from '../../../engine/library/shape/shape.ts';
import { Edition } from '../../../engine/schema/edition.ts';

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

describe('along the schema of an edition', () => {
  const merge = (edition: unknown, patch: unknown) =>
    mergePatch(deepFreeze(edition), deepFreeze(patch), shapeOf(Edition));
  const is = { fact: 'a', operator: 'is', value: true };

  test('conditions, expressions, lengths and cells are replaced whole, whatever their keys', () => {
    const before = {
      grounds: { one: { order: 1, when: { all: [is] } } },
      conditions: { shared: { when: { not: is } } },
      deadlines: { decision: { order: 1, length: { unit: 'workingDay', count: 5 } } },
      facts: { sum: { kind: 'decimal', order: 1, value: { add: [{ number: '1' }, { fact: 'b' }] } } },
      tables: {
        rates: { rows: { low: { when: { age: { atLeast: 1, lessThan: 5 } }, output: { number: '1' } } } },
      },
    };
    const patch = {
      grounds: { one: { when: { some: { list: 'family', where: is } } } },
      conditions: { shared: { when: { any: [] } } },
      deadlines: { decision: { length: { count: 3 } } },
      facts: { sum: { value: { round: { value: { fact: 'b' }, to: '1', mode: 'up' } } } },
      tables: { rates: { rows: { low: { when: { age: { atMost: 7 } }, output: { table: 'other' } } } } },
    };
    expect(merge(before, patch)).toEqual({
      grounds: { one: { order: 1, when: patch.grounds.one.when } },
      conditions: { shared: { when: { any: [] } } },
      deadlines: { decision: { order: 1, length: { count: 3 } } },
      facts: { sum: { kind: 'decimal', order: 1, value: patch.facts.sum.value } },
      tables: { rates: { rows: { low: patch.tables.rates.rows.low } } },
    });
  });

  test('an item that merely has such a name is merged member by member', () => {
    const before = { entitlements: { limit: { order: 1, times: 2 } }, deadlines: { length: { order: 1 } } };
    expect(
      merge(before, { entitlements: { limit: { times: 3 } }, deadlines: { length: { number: '1' } } }),
    ).toEqual({
      entitlements: { limit: { order: 1, times: 3 } },
      deadlines: { length: { order: 1, number: '1' } },
    });
  });

  test('a fact of another kind keeps nothing of the old one; of the same kind it keeps the rest', () => {
    const before = { facts: { age: { kind: 'integer', order: 1, minimum: 1, maximum: 9 } } };
    expect(merge(before, { facts: { age: { maximum: 8 } } })).toEqual({
      facts: { age: { kind: 'integer', order: 1, minimum: 1, maximum: 8 } },
    });
    expect(merge(before, { facts: { age: { kind: 'boolean', order: 2 } } })).toEqual({
      facts: { age: { kind: 'boolean', order: 2 } },
    });
  });

  test('the patch of a reading is carried as it is, its nulls too', () => {
    const reading = { order: 1, patch: { grounds: { one: null } } };
    expect(
      merge({ open: { doubt: { readings: {} } } }, { open: { doubt: { readings: { no: reading } } } }),
    ).toEqual({
      open: { doubt: { readings: { no: reading } } },
    });
  });

  test('null still deletes, inside what is replaced whole too', () => {
    const before = { grounds: { one: { order: 1, when: is } } };
    expect(merge(before, { grounds: { one: { when: null } } })).toEqual({ grounds: { one: { order: 1 } } });
    expect(merge(before, { grounds: { one: { when: { ...is, path: null } } } })).toEqual(before);
  });

  test('merging the same patch again changes nothing', () => {
    const kind = fc.constantFrom('integer', 'boolean', 'text');
    const fact = fc.record(
      { kind, order: fc.nat(3), help: fc.constantFrom({ kk: 'бір' }, null) },
      { requiredKeys: [] },
    );
    const some = fc.record(
      {
        facts: fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(fact, fc.constant(null))),
        grounds: fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ when: fc.jsonValue() })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, some, (target, patch) => {
        const once = merge(merge({}, target), patch);
        expect(merge(once, patch)).toEqual(once);
      }),
    );
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
