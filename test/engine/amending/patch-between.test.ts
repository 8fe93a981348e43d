import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchBetween } from '../../../engine/amending/patch-between.ts';
import { put } from '../../../engine/amending/put.ts';
import { mergeEdition } from '../../../engine/edition/consolidate.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import { segments } from '../../../engine/json/pointer.ts';
import { anyEdit, editionsOf, fixtureLibraries } from '../../support/editions.ts';
import { shippedLibrary } from '../../support/library.ts';

const between = (before: unknown, after: unknown) => {
  const found = patchBetween(deepFreeze(before), deepFreeze(after));
  return found.ok ? found.value : found.inexpressible;
};
const is = (fact: string) => ({ fact, operator: 'is', value: true });

describe('the smallest patch', () => {
  test('nothing where nothing differs, whatever the order of keys', () => {
    expect(between({ a: { b: 1, c: [{ d: 2, e: 3 }] } }, { a: { c: [{ e: 3, d: 2 }], b: 1 } })).toBe(
      undefined,
    );
  });

  test('what changed, what is new and what is gone, and no more', () => {
    const before = { deadlines: { one: { order: 1, responsible: 'office' }, two: { order: 2 } }, open: {} };
    const after = { deadlines: { one: { order: 3, responsible: 'office' } }, open: {}, votes: { v: {} } };
    expect(between(before, after)).toEqual({ deadlines: { one: { order: 3 }, two: null }, votes: { v: {} } });
  });

  test('a condition, an expression and a length are stated whole', () => {
    expect(
      between(
        {
          grounds: { x: { order: 1, when: { all: [is('a')] } } },
          deadlines: { d: { length: { unit: 'month', count: 1 } } },
        },
        {
          grounds: { x: { order: 1, when: { any: [is('a')] } } },
          deadlines: { d: { length: { unit: 'month', count: 2 } } },
        },
      ),
    ).toEqual({
      grounds: { x: { when: { any: [is('a')] } } },
      deadlines: { d: { length: { unit: 'month', count: 2 } } },
    });
  });

  test('a fact of another kind is stated whole; one of the same kind by what changed', () => {
    const before = {
      facts: { f: { kind: 'text', order: 1, maxLength: 5 }, g: { kind: 'text', order: 2, maxLength: 5 } },
    };
    const after = {
      facts: { f: { kind: 'boolean', order: 1 }, g: { kind: 'text', order: 2, maxLength: 6 } },
    };
    expect(between(before, after)).toEqual({
      facts: { f: { kind: 'boolean', order: 1 }, g: { maxLength: 6 } },
    });
  });

  test('new official words: the translations that stay are stated, those that do not need no word', () => {
    const text = (words: object) => ({ grounds: { x: { text: words } } });
    expect(between(text({ kk: 'а', ru: 'б', en: 'c' }), text({ kk: 'ә', ru: 'б' }))).toEqual(
      text({ kk: 'ә', ru: 'б' }),
    );
    expect(between(text({ kk: 'а', ru: 'б' }), text({ kk: 'а', ru: 'в' }))).toEqual(text({ ru: 'в' }));
    expect(between(text({ kk: 'а', ru: 'б' }), text({ kk: 'а' }))).toEqual(text({ ru: null }));
    expect(between(text({ kk: 'а', ru: 'б' }), text({ ru: 'б' }))).toEqual(text({ kk: null, ru: 'б' }));
  });

  test('a citation that changes is stated whole', () => {
    const cited = (citation: object) => ({ grounds: { x: { citation } } });
    const before = cited({ act: 'a', provision: 'p1', by: { act: 'b', provision: 'p2' } });
    expect(between(before, cited({ act: 'a', provision: 'p1', by: { act: 'b', provision: 'p3' } }))).toEqual(
      cited({ act: 'a', provision: 'p1', by: { act: 'b', provision: 'p3' } }),
    );
    expect(between(before, cited({ act: 'a', provision: 'p2' }))).toEqual(
      cited({ act: 'a', provision: 'p2', by: null }),
    );
  });

  test('nothing can be made null, but in the patch of a reading', () => {
    expect(
      between({ grounds: { x: { order: 1 } } }, { grounds: { x: { order: null }, y: { a: { b: null } } } }),
    ).toEqual(['/grounds/x/order', '/grounds/y/a/b']);
    const reading = (patch: object) => ({ open: { o: { readings: { r: { patch } } } } });
    expect(between(reading({}), reading({ grounds: { x: null } }))).toEqual(
      reading({ grounds: { x: null } }),
    );
    expect(between({}, reading({ grounds: { x: null } }))).toEqual(reading({ grounds: { x: null } }));
  });
});

test('merged over any value, the patch between it and another gives the other', () => {
  const key = fc.constantFrom('kk', 'ru', 'kind', 'a', 'b', 'citation', 'toString');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>('x', 'y', 1, true),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, value, (before, after) => {
      const found = patchBetween(before, after, {});
      if (!found.ok) throw new Error('no null was made');
      if (found.value === undefined) expect(after).toEqual(before);
      else expect(mergePatch(before, found.value)).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

describe('over real editions', () => {
  const services = editionsOf([...fixtureLibraries(), shippedLibrary()]);

  test('any two editions of a service', () => {
    for (const { editions, written } of services) {
      for (const before of editions) {
        for (const after of editions) {
          const found = patchBetween(before, after, undefined, written);
          if (!found.ok) throw new Error(found.inexpressible.join());
          expect(mergeEdition(before, found.value ?? {}, written)).toEqual(after);
        }
      }
    }
  });

  test('any edits', () => {
    const all = services.flatMap(({ editions, written }) =>
      editions.map((edition) => ({ edition, written })),
    );
    const edited = fc
      .constantFrom(...all)
      .chain(({ edition, written }) =>
        fc
          .array(anyEdit(edition), { minLength: 1, maxLength: 4 })
          .map((edits) => ({ edition, written, edits })),
      );
    fc.assert(
      fc.property(edited, ({ edition, written, edits }) => {
        const after = edits.reduce<unknown>(
          (one, { pointer, value }) => put(one, segments(pointer), value),
          edition,
        );
        const found = patchBetween(edition, after, undefined, written);
        if (!found.ok) return;
        expect(mergeEdition(edition, found.value ?? {}, written)).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });
});
