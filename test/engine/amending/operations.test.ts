import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOperations, type Documents, invert } from '../../../engine/amending/operations.ts';
import { operationsBetween } from '../../../engine/amending/operations-between.ts';
import { put } from '../../../engine/amending/put.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { segments } from '../../../engine/json/pointer.ts';
import { anyEdit } from '../../support/editions.ts';
import { readLibrary, shippedFiles } from '../../support/library.ts';

const FILE = 'services/a/amendments/b.json';
const apply = (documents: Documents, operations: Parameters<typeof applyOperations>[1]) =>
  applyOperations(deepFreeze(documents), operations);

describe('operations', () => {
  test('set, add, take away and make a document', () => {
    const done = apply({ 'x.json': { a: { b: 1, c: 2 } } }, [
      { file: 'x.json', pointer: '/a/b', before: 1, after: 3 },
      { file: 'x.json', pointer: '/a/c', before: 2 },
      { file: 'x.json', pointer: '/d/e', after: 4 },
      { file: 'y.json', pointer: '', after: {} },
    ]);
    expect(done).toEqual({ ok: true, documents: { 'x.json': { a: { b: 3 }, d: { e: 4 } }, 'y.json': {} } });
  });

  test('all or none: what stands there is neither what is replaced nor what is set', () => {
    const first = { file: 'x.json', pointer: '/a', before: 1, after: 2 };
    const second = { file: 'x.json', pointer: '/b', before: 1, after: 2 };
    expect(apply({ 'x.json': { a: 1, b: 5 } }, [first, second])).toEqual({
      ok: false,
      conflicts: [{ operation: second, theirs: 5 }],
    });
    expect(apply({ 'x.json': { a: 1 } }, [second])).toEqual({
      ok: false,
      conflicts: [{ operation: second }],
    });
  });

  test('many at once are what one after the other makes', () => {
    const place = fc.constantFrom('/a', '/a/b', '/a/c', '/a/b/d', '/e/f', '/e/g', '/l/0', '/l/1', '/n/m/k');
    const value = fc.constantFrom(undefined, 1, 2, { d: 1 }, [1, 2]);
    const operation = fc
      .record({ pointer: place, before: value, after: value })
      .map(({ pointer, before, after }) => ({
        file: 'x.json',
        pointer,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      }));
    const document = { a: { b: 1, c: 2 }, e: { f: 1 }, l: [1, 2] };
    fc.assert(
      fc.property(fc.array(operation, { minLength: 2, maxLength: 5 }), (operations) => {
        const together = apply({ 'x.json': document }, operations);
        let one = apply({ 'x.json': document }, []);
        const conflicts: unknown[] = [];
        for (const operation of operations) {
          if (!one.ok) throw new Error('each is applied to what fits');
          const next = apply(one.documents, [operation]);
          if (next.ok) one = next;
          else conflicts.push(...next.conflicts);
        }
        expect(together).toEqual(conflicts.length === 0 ? one : { ok: false, conflicts });
        expect(JSON.stringify(together)).toBe(
          JSON.stringify(conflicts.length === 0 ? one : { ok: false, conflicts }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('what is done already counts as done', () => {
    const once = { file: 'x.json', pointer: '/a', before: 1, after: { b: 1, c: 2 } };
    expect(apply({ 'x.json': { a: { c: 2, b: 1 } } }, [once])).toEqual({
      ok: true,
      documents: { 'x.json': { a: { c: 2, b: 1 } } },
    });
  });

  test('a place in a list', () => {
    const list = { 'x.json': { a: [1, 2, 3] } };
    expect(apply(list, [{ file: 'x.json', pointer: '/a/1', before: 2, after: 5 }])).toEqual({
      ok: true,
      documents: { 'x.json': { a: [1, 5, 3] } },
    });
    expect(apply(list, [{ file: 'x.json', pointer: '/a/0', before: 1 }])).toEqual({
      ok: true,
      documents: { 'x.json': { a: [2, 3] } },
    });
  });
});

describe('the operations between two documents', () => {
  test('a document that is made or taken away', () => {
    expect(operationsBetween(FILE, undefined, { act: 'b' })).toEqual([
      { file: FILE, pointer: '', after: { act: 'b' } },
    ]);
    expect(operationsBetween(FILE, { act: 'b' }, undefined)).toEqual([
      { file: FILE, pointer: '', before: { act: 'b' } },
    ]);
    expect(operationsBetween(FILE, { act: 'b' }, { act: 'b' })).toEqual([]);
  });

  test('narrow, but a condition, a citation and another kind as a whole', () => {
    const amendment = (patch: object) => ({ act: 'b', parts: { all: { patch } } });
    const before = amendment({
      facts: { f: { kind: 'text', maxLength: 5, title: { kk: 'а', ru: 'б' } }, g: { kind: 'text' } },
      grounds: {
        x: {
          order: 1,
          when: { fact: 'f', operator: 'is', value: true },
          citation: { act: 'b', provision: 'p1' },
        },
      },
    });
    const after = amendment({
      facts: { f: { kind: 'text', maxLength: 6, title: { kk: 'а', ru: 'в' } }, g: { kind: 'date' } },
      grounds: {
        x: {
          order: 1,
          when: { fact: 'f', operator: 'is', value: false },
          citation: { act: 'b', provision: 'p2' },
        },
      },
    });
    expect(operationsBetween(FILE, before, after).map(({ pointer }) => pointer)).toEqual([
      '/parts/all/patch/facts/f/maxLength',
      '/parts/all/patch/facts/f/title/ru',
      '/parts/all/patch/facts/g',
      '/parts/all/patch/grounds/x/when',
      '/parts/all/patch/grounds/x/citation',
    ]);
  });

  test('a deletion in a patch is a value like any other', () => {
    const amendment = (patch: object) => ({ parts: { all: { patch } } });
    expect(operationsBetween(FILE, amendment({ grounds: { x: null } }), amendment({ grounds: {} }))).toEqual([
      { file: FILE, pointer: '/parts/all/patch/grounds/x', before: null },
    ]);
  });

  const documents = [...shippedFiles(), ...readLibrary('test/fixtures/libraries/second-country')]
    .filter(({ text }) => text.length < 60_000)
    .map(({ path, text }) => ({ path, value: JSON.parse(text) as unknown }));
  const edited = fc.constantFrom(...documents).chain(({ path, value }) =>
    fc.array(anyEdit(value), { minLength: 1, maxLength: 4 }).map((edits) => ({
      path,
      before: value,
      after: edits.reduce<unknown>((one, edit) => put(one, segments(edit.pointer), edit.value), value),
    })),
  );

  test('applied they make one of the other, and undone again the first', () => {
    fc.assert(
      fc.property(edited, ({ path, before, after }) => {
        const operations = operationsBetween(path, before, after);
        const done = applyOperations({ [path]: before }, operations);
        expect(done).toEqual({ ok: true, documents: { [path]: after } });
        if (!done.ok) return;
        expect(applyOperations(done.documents, invert(operations))).toEqual({
          ok: true,
          documents: { [path]: before },
        });
      }),
      { numRuns: 200 },
    );
  });
});
