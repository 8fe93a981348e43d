import { describe, expect, test } from 'vitest';
import { documentsOf, draftEdition, overlaid } from '../../../engine/amending/draft-library.ts';
import { put } from '../../../engine/amending/put.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { printDefinition } from '../../../engine/json/print.ts';
import { isObject } from '../../../engine/json/value.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { amended, withWhole } from '../../support/amended.ts';
import { day } from '../../support/assessing.ts';
import { fixtureFolder, openFiles, readLibrary, smallFiles } from '../../support/library.ts';

const FILE = 'services/guest-card/amendments/al-9-2026.json';
const term = (count: number) => ({ deadlines: { decision: { length: { unit: 'workingDay', count } } } });
const draft = (parts: Parameters<typeof amended>[1], files: readonly SourceFile[] = smallFiles()) =>
  documentsOf(amended('al-9-2026', parts, files));
const of = (part: string) => ({ service: 'guest-card', act: 'al-9-2026', part });

test('documents laid over files: replaced and added, printed as they would be published', () => {
  const files = [
    { path: 'acts/a.json', text: '{}' },
    { path: 'acts/b.json', text: '{}' },
  ];
  const [a, c] = [{ id: 'a' }, { id: 'c' }];
  expect(overlaid(files, { 'acts/a.json': a, 'acts/c.json': c })).toEqual([
    { path: 'acts/b.json', text: '{}' },
    { path: 'acts/a.json', text: printDefinition(a) },
    { path: 'acts/c.json', text: printDefinition(c) },
  ]);
});

test('a file that is no JSON is no document', () => {
  expect(
    documentsOf([
      { path: 'acts/a.json', text: '{' },
      { path: 'acts/b.json', text: '{}' },
    ]),
  ).toEqual({
    'acts/b.json': {},
  });
});

describe('the edition that a part of a draft makes', () => {
  test('is that of its first day, with and without it', () => {
    const found = draftEdition(
      draft({ all: { inForce: { from: '2026-03-01' }, patch: term(9) } }),
      of('all'),
    );
    expect(found?.from).toBe('2026-03-01');
    expect(found?.before.deadlines?.decision?.length.count).toBe(3);
    expect(found?.edition.deadlines?.decision?.length.count).toBe(9);
    expect(found?.file).toBe(FILE);
  });

  test('parts that merge later, or are over by then, are not in it', () => {
    const documents = draft({
      over: { inForce: { from: '2026-01-20', to: '2026-02-28' }, patch: term(7) },
      mine: { inForce: { from: '2026-03-01' }, patch: {} },
      'next-key': { inForce: { from: '2026-03-01' }, patch: term(8) },
    });
    expect(draftEdition(documents, of('mine'))?.edition.deadlines?.decision?.length.count).toBe(3);
    expect(draftEdition(documents, of('next-key'))?.before.deadlines?.decision?.length.count).toBe(3);
    expect(draftEdition(documents, of('over'))?.edition.deadlines?.decision?.length.count).toBe(7);
  });

  test('a part without a day comes after all others', () => {
    const documents = draft({
      later: { inForce: { from: '2030-01-01' }, patch: term(30) },
      mine: { inForce: {}, patch: { deadlines: 'not valid yet' } },
    });
    const found = draftEdition(documents, of('mine'));
    expect(found?.from).toBe(undefined);
    expect(found?.before.deadlines?.decision?.length.count).toBe(30);
    expect(found?.edition.deadlines).toBe('not valid yet');
  });

  test('a whole edition that the part puts in place is what it lies over', () => {
    const files = withWhole(smallFiles(), 'crisis', (file, json) => {
      const longer = put(json, ['deadlines', 'decision', 'length', 'count'], 20);
      return file === 'deadlines' && isObject(longer) ? longer : json;
    });
    const parts = { all: { inForce: { from: '2026-03-01' }, edition: 'crisis', patch: {} } };
    const found = draftEdition(draft(parts, files), of('all'));
    expect(found?.replaced?.deadlines?.decision?.length.count).toBe(3);
    expect(found?.before.deadlines?.decision?.length.count).toBe(20);
  });

  test('what is not there has none', () => {
    expect(draftEdition(documentsOf(smallFiles()), of('all'))).toBe(undefined);
    expect(draftEdition({ [FILE]: { parts: { all: 5 } } }, of('all'))).toBe(undefined);
    expect(draftEdition({ [FILE]: { parts: { all: {} } } }, of('all'))?.edition).toEqual({});
  });

  test('for every part of every library it is what opening the library makes', () => {
    for (const folder of ['definitions', fixtureFolder('small'), fixtureFolder('second-country')]) {
      const files = readLibrary(folder);
      const library = openFiles(files);
      const documents = documentsOf(files);
      for (const { id: service, parts } of Object.values(library.services)) {
        for (const [index, { act, part, from }] of parts.entries()) {
          const found = draftEdition(documents, { service, act, part }, library.written);
          expect(found?.from).toBe(from);
          if (parts[index + 1]?.from === from) continue;
          const opened = inForce(library, service, day(from));
          expect(found?.edition).toEqual(opened.ok && opened.value.edition);
        }
      }
    }
  });
});
