import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftPart, editionOfPart } from '../../../engine/amending/draft-part.ts';
import { editedPart, restatedPart } from '../../../engine/amending/edit-part.ts';
import { patchBetween } from '../../../engine/amending/patch-between.ts';
import { put } from '../../../engine/amending/put.ts';
import { equal } from '../../../engine/diff/equal.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { get, segments } from '../../../engine/json/pointer.ts';
import { anyEdit, editionsOf, fixtureLibraries } from '../../support/editions.ts';
import { shippedLibrary } from '../../support/library.ts';

const before = {
  grounds: { one: { order: 1, number: '1)' }, two: { order: 2, number: '2)' } },
  documents: { card: { order: 1 } },
};
const edited = (part: DraftPart, pointer: string, value: unknown) => {
  const found = editedPart(deepFreeze(before), deepFreeze(part), pointer, value);
  return found.ok ? found.value : found.inexpressible;
};
const restated = (part: DraftPart, pointer: string, restates: boolean) => {
  const found = restatedPart(deepFreeze(before), deepFreeze(part), pointer, restates);
  return found.ok ? found.value : found.inexpressible;
};

describe('an edit of a part', () => {
  test('states what changes and leaves the rest of the part alone', () => {
    const part = { title: { kk: 'а' }, patch: { documents: { card: { order: 1 } } } };
    expect(edited(part, '/grounds/one', { order: 3, number: '1)' })).toEqual({
      title: { kk: 'а' },
      patch: { documents: { card: { order: 1 } }, grounds: { one: { order: 3 } } },
    });
  });

  test('what equals the edition before again is stated no more', () => {
    const part = { patch: { grounds: { one: { order: 3 } } } };
    expect(edited(part, '/grounds/one', before.grounds.one)).toEqual({ patch: {} });
    expect(edited(part, '/grounds/one/order', 1)).toEqual({ patch: {} });
  });

  test('removing what was there is null; what the part made is taken out, with the map it made for it', () => {
    expect(edited({ patch: {} }, '/grounds/one', undefined)).toEqual({ patch: { grounds: { one: null } } });
    const adding = { patch: { grounds: { three: { order: 3 } }, votes: { board: { order: 1 } } } };
    expect(edited(adding, '/grounds/three', undefined)).toEqual({ patch: { votes: adding.patch.votes } });
    expect(edited(adding, '/votes/board', undefined)).toEqual({ patch: { grounds: adding.patch.grounds } });
  });

  test('a removal taken back', () => {
    const part = { patch: { grounds: { one: null } } };
    expect(edited(part, '/grounds/one', before.grounds.one)).toEqual({ patch: {} });
    expect(edited(part, '/grounds/one/order', 9)).toEqual({
      patch: { grounds: { one: { order: 9, number: null } } },
    });
  });

  test('under a restated place an item is stated whole, and taken out by leaving it out', () => {
    const part = { restates: ['/grounds'], patch: { grounds: { one: before.grounds.one } } };
    expect(edited(part, '/grounds/two', before.grounds.two)).toEqual({
      restates: ['/grounds'],
      patch: { grounds: before.grounds },
    });
    expect(edited(part, '/grounds/one/number', '7)')).toEqual({
      restates: ['/grounds'],
      patch: { grounds: { one: { order: 1, number: '7)' } } },
    });
    const both = { restates: ['/grounds'], patch: { grounds: before.grounds } };
    expect(edited(both, '/grounds/one', undefined)).toEqual({
      restates: ['/grounds'],
      patch: { grounds: { two: before.grounds.two } },
    });
  });

  test('a member that the schema requires stays although it is empty', () => {
    const part = {
      restates: ['/form'],
      patch: { form: { title: { kk: 'а' }, pages: { one: { order: 1 } } } },
    };
    expect(edited(part, '/form/pages/one', undefined)).toEqual({
      restates: ['/form'],
      patch: { form: { title: { kk: 'а' }, pages: {} } },
    });
  });

  test('null cannot be stated', () => {
    expect(edited({ patch: {} }, '/grounds/one/order', null)).toEqual(['/grounds/one/order']);
  });
});

describe('restating', () => {
  test('states all that is there now; and no longer, only what differs', () => {
    const part = { patch: { grounds: { one: { order: 3 }, two: null } } };
    const whole = { restates: ['/grounds'], patch: { grounds: { one: { order: 3, number: '1)' } } } };
    expect(restated(part, '/grounds', true)).toEqual(whole);
    expect(restated(whole, '/grounds', false)).toEqual(part);
  });

  test('a place inside is restated with it', () => {
    const part = { restates: ['/grounds/one'], patch: { grounds: { one: { order: 5 } } } };
    expect(restated(part, '/grounds', true)).toEqual({
      restates: ['/grounds'],
      patch: { grounds: { one: { order: 5 }, two: before.grounds.two } },
    });
    const whole = { restates: ['/grounds'], patch: { grounds: { one: { order: 5 } } } };
    expect(restated(whole, '/grounds/one', true)).toEqual(whole);
    expect(restated(whole, '/grounds/one', false)).toEqual(whole);
  });
});

describe('over real editions and parts', () => {
  const services = editionsOf([...fixtureLibraries(), shippedLibrary()]);
  const parts = services.flatMap(({ editions, written }) =>
    editions.flatMap((edition, index) => {
      const after = editions[index + 1] ?? edition;
      const found = patchBetween(edition, after, undefined, written);
      return found.ok ? [{ edition, after, written, patch: found.value ?? {} }] : [];
    }),
  );
  const restating = fc.subarray(['/grounds', '/documents', '/facts', '/workflow/states'], { maxLength: 2 });
  const edits = fc
    .record({ from: fc.constantFrom(...parts), restates: restating })
    .chain(({ from, restates }) =>
      fc
        .array(anyEdit(from.after), { minLength: 1, maxLength: 4 })
        .map((all) => ({ ...from, restates, edits: all })),
    );

  test('the edition has the value, and is otherwise the same', () => {
    fc.assert(
      fc.property(edits, ({ edition, written, patch, restates, edits: all }) => {
        let part: DraftPart = restates.length === 0 ? { patch } : { restates, patch };
        for (const { pointer, value } of all) {
          const was = editionOfPart(edition, part, written);
          const found = editedPart(edition, part, pointer, value, written);
          if (!found.ok) return;
          part = found.value;
          const is = editionOfPart(edition, part, written);
          const wanted = put(was, segments(pointer), value);
          if (value !== undefined) expect(is).toEqual(wanted);
          else expect(isWithoutLeftOvers(is, wanted, segments(pointer))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('restating changes how a part says it, not what it makes', () => {
    fc.assert(
      fc.property(edits, fc.boolean(), ({ edition, written, patch, restates, edits: [edit] }, yes) => {
        const part: DraftPart = restates.length === 0 ? { patch } : { restates, patch };
        const pointer = edit?.pointer ?? '/grounds';
        const found = restatedPart(edition, part, pointer, yes, written);
        if (!found.ok) return;
        expect(editionOfPart(edition, found.value, written)).toEqual(editionOfPart(edition, part, written));
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether a removal gave what it should, or that without an object around the place that is empty now. */
function isWithoutLeftOvers(is: unknown, wanted: unknown, path: readonly string[]): boolean {
  if (equal(is, wanted)) return true;
  const around = path.slice(0, -1);
  if (around.length === 0) return false;
  const pointer = `/${around.join('/')}`;
  if (!equal(get(wanted, pointer), {})) return false;
  return isWithoutLeftOvers(is, put(wanted, around, undefined), around);
}
