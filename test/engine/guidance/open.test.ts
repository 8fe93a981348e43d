import { describe, expect, test } from 'vitest';
import { check } from '../../../engine/check/check.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { guidanceFiles, offices, topic } from '../../support/guidance.ts';
import { openFiles } from '../../support/library.ts';

const problems = (topicPatch: unknown, officesPatch: unknown = {}) =>
  openLibrary(
    guidanceFiles(mergePatch(topic, topicPatch), mergePatch(offices, officesPatch)),
  ).diagnostics.map(({ code, at }) => `${code} ${at.file}#${at.pointer}`);
const entry = (change: unknown) => ({ entries: { 'card-2020': change } });
const older = (newer: unknown) => entry({ older: { newer: [newer] } });
const NEWER = 'guidance/guests.json#/entries/card-2020/older/newer/0';

test('guidance in order opens, frozen, with its hash', () => {
  const library = openFiles(guidanceFiles());
  expect(Object.keys(library.guidance)).toEqual(['guests']);
  expect(library.hashes['guidance/guests.json']).toMatch(/^[0-9a-f]{64}$/);
  expect(check(library).filter(({ at }) => at.file.startsWith('guidance/'))).toEqual([]);
});

describe('guidance that is wrong gives its file, pointer and code', () => {
  test.each([
    ['an id that is not the file’s', { id: 'people' }, ['id-not-file-name guidance/guests.json#/id']],
    ['an unknown key', entry({ anser: 'x' }), ['unknown-key guidance/guests.json#/entries/card-2020/anser']],
    ['no answer', entry({ answer: null }), ['missing-key guidance/guests.json#/entries/card-2020']],
    ['no time', entry({ asOf: null }), ['missing-key guidance/guests.json#/entries/card-2020']],
    [
      'a provision that is not there',
      entry({ citation: { provision: 'p99' } }),
      ['unknown-provision guidance/guests.json#/entries/card-2020/citation/provision'],
    ],
    [
      'a code list that is not there',
      entry({ codelist: 'ofices' }),
      ['unknown-codelist guidance/guests.json#/entries/card-2020/codelist'],
    ],
    [
      'a newer topic that is not there',
      older({ topic: 'gests', entry: 'card' }),
      [`unknown-guidance ${NEWER}/topic`],
    ],
    [
      'a newer entry that is not there',
      older({ topic: 'guests', entry: 'cart' }),
      [`unknown-guidance-entry ${NEWER}/entry`],
    ],
    [
      'a newer entry that is not newer',
      older({ topic: 'guests', entry: 'offices' }),
      [`guidance-not-newer ${NEWER}`],
    ],
    [
      'a time that is none',
      entry({ asOf: 'May 2020' }),
      ['wrong-form guidance/guests.json#/entries/card-2020/asOf'],
    ],
  ])('%s', (_, patch, expected) => {
    expect(problems(patch)).toEqual(expected);
  });

  test('a code in a dimension that the list does not have, or at a code that the dimension does not have', () => {
    const harbour = (of: unknown) => ({ entries: { harbour: { of } } });
    const at = 'codelists/offices.json#/entries/harbour/of';
    expect(problems({}, harbour({ twn: 'port' }))).toEqual([`unknown-dimension ${at}/twn`]);
    expect(problems({}, harbour({ town: 'prt' }))).toEqual([`unknown-dimension-code ${at}/town`]);
    expect(problems({}, { dimensions: { town: { codelist: 'twns' } } })).toEqual([
      'unknown-codelist codelists/offices.json#/dimensions/town/codelist',
    ]);
  });
});

test('the checker sees a missing translation and an unverified answer, each at its entry', () => {
  const changed = mergePatch(topic, {
    entries: { card: { answer: { en: null } }, 'card-2020': { unverified: 'a newspaper' } },
  });
  const found = check(openFiles(guidanceFiles(changed)))
    .filter(({ at }) => at.file.startsWith('guidance/'))
    .map(({ code, at }) => `${code} ${at.pointer}`);
  expect(found.sort()).toEqual(['translation-missing /entries/card', 'value-unverified /entries/card-2020']);
});

test('a provision of guidance that no answer cites is named; one under a cited one is not', () => {
  const act = (provisions: unknown) => ({
    path: 'acts/faq.json',
    text: JSON.stringify({
      $schema: '../../engine/schema/json/act.schema.json',
      id: 'faq',
      kind: 'guidance',
      title: { kk: 'а', ru: 'а', en: 'a' },
      short: { kk: 'а', ru: 'а', en: 'a' },
      provisions,
    }),
  });
  const text = { kk: 'а', ru: 'а', en: 'a' };
  const cited = mergePatch(topic, { entries: { card: { citation: { act: 'faq', provision: 'q1' } } } });
  const files = [
    ...guidanceFiles(cited),
    act({ q1: { order: 1, text }, 'q1.2': { order: 2, text }, q2: { order: 3, text }, q3: { order: 4 } }),
  ];
  const found = check(openFiles(files)).filter(({ code }) => code === 'guidance-not-cited');
  expect(found.map(({ at }) => `${at.file}#${at.pointer}`)).toEqual(['acts/faq.json#/provisions/q2']);
});
