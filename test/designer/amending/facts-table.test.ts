import { describe, expect, test } from 'vitest';
import { beginningAs, factsNear } from '../../../designer/policy/amending/editors/facts/model/new-fact.ts';
import type { Writing } from '../../../designer/policy/amending/editors/facts/table/column.ts';
import {
  FACT_COLUMN_IDS,
  type FactColumnId,
} from '../../../designer/policy/amending/editors/facts/table/columns.ts';
import { inserted, shifted } from '../../../designer/policy/amending/editors/facts/table/places.ts';
import { type Making, withCells } from '../../../designer/policy/amending/editors/facts/table/rows.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Fact } from '../../../engine/schema/fact.ts';

const asked: Fact = {
  order: 1,
  kind: 'boolean',
  title: { kk: 'Отбасы', en: 'Family', unofficial: ['kk', 'en'] },
  establishedBy: 'applicant',
  unverified: 'the form',
};
const found: Fact = { order: 2, kind: 'boolean', title: { en: 'Found' }, establishedBy: 'officer' };
const facts = { asked, found };

const act: Act = {
  $schema: 'act.schema.json',
  id: 'order',
  kind: 'order',
  short: { kk: '№ 1' },
  title: { kk: 'Бұйрық' },
  provisions: {
    p1: {
      order: 1,
      text: { kk: 'бір' },
      changes: [{ act: 'rules', provision: 'p9', operation: 'restates' }],
    },
    p2: { order: 2, text: { kk: 'екі' } },
  },
};

const writing: Writing = {
  language: 'en',
  written: { languages: ['kk', 'ru', 'en'], authoritative: 'kk', names: {} },
  kinds: new Map([
    ['boolean', 'Yes or no'],
    ['text', 'Text'],
    ['integer', 'Whole number'],
    ['date', 'Date'],
  ]),
  establishers: new Map([
    ['applicant', 'Stated by the applicant'],
    ['officer', 'Established by an officer'],
  ]),
  formats: new Map([
    ['long', 'several lines'],
    ['email', 'e-mail address'],
  ]),
  answers: new Map([
    ['yes', 'yes'],
    ['no', 'no'],
  ]),
  documents: new Map([
    ['passport', 'Passport'],
    ['letter', 'Letter of a patron'],
  ]),
  act,
  currency: undefined,
  codelist: undefined,
};
const making: Making = {
  writing,
  before: facts,
  citation: undefined,
  act: 'order',
  isRestedOn: (key) => key === 'asked',
  isUsed: (key) => key === 'asked',
};
const column = (id: FactColumnId) => FACT_COLUMN_IDS.indexOf(id);

/** A block as it comes from a spreadsheet, from a place and the first column on. */
const block = (row: number, ids: readonly FactColumnId[], ...rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, index) =>
    cells.map((text, at) => ({ row: row + index, column: column(ids[at] ?? 'title'), text })),
  );
const shown = ['asked', 'found'];

describe('rows that are pasted below the facts', () => {
  const ids: readonly FactColumnId[] = [
    'title',
    'kind',
    'established-by',
    'yes',
    'least',
    'provision',
    'key',
  ];
  const cells = block(
    2,
    ids,
    ['There is a quota', 'yes or no', 'established by an officer', 'there is', '', 'p1', 'quota'],
    ['Number of the paper', 'Text', 'Stated by the applicant', '', '1', 'rules p3', ''],
    ['', '', '', '', '', '', ''],
  );
  const { facts: made, wrong, written } = withCells(facts, shown, cells, making);

  test('become facts, under the key that is typed or that follows from the name; an empty row becomes none', () => {
    expect(written).toEqual(['quota', 'number-of-the-paper']);
    expect(wrong).toEqual([]);
    expect(Object.keys(made)).toEqual(['asked', 'found', 'quota', 'number-of-the-paper']);
  });

  test('say everything of them: the words are unofficial, a provision of the act is cited with what it changes', () => {
    expect(made.quota).toEqual({
      order: 3,
      kind: 'boolean',
      title: { en: 'There is a quota', unofficial: ['en'] },
      establishedBy: 'officer',
      trueText: { en: 'there is', unofficial: ['en'] },
      citation: { act: 'rules', provision: 'p9', by: { act: 'order', provision: 'p1' } },
    });
    expect(made['number-of-the-paper']).toEqual({
      order: 4,
      kind: 'text',
      title: { en: 'Number of the paper', unofficial: ['en'] },
      establishedBy: 'applicant',
      maxLength: 200,
      minLength: 1,
      citation: { act: 'rules', provision: 'p3' },
    });
  });

  test('take their words in another language over the same rows', () => {
    const kazakh = { ...making, writing: { ...writing, language: 'kk' } };
    const again = withCells(
      made,
      ['asked', 'found', 'quota'],
      block(2, ['title', 'kind', 'established-by', 'yes'], ['Квота бар', '', '', 'бар']),
      kazakh,
    );
    expect(again.facts.quota).toMatchObject({
      title: { kk: 'Квота бар', en: 'There is a quota', unofficial: ['kk', 'en'] },
      trueText: { kk: 'бар', en: 'there is', unofficial: ['kk', 'en'] },
    });
  });

  test('where nothing else is said, a fact begins as the one above it', () =>
    expect(withCells(facts, shown, block(2, ['title'], ['Seen']), making).facts.seen).toMatchObject({
      kind: 'boolean',
      establishedBy: 'officer',
    }));
});

describe('a cell that is typed over', () => {
  const typed = (id: FactColumnId, text: string, change: Partial<Making> = {}, row = 0) =>
    withCells(facts, shown, [{ row, column: column(id), text }], { ...making, ...change });

  test('cites the provision that is selected, and is then no longer said not to be in the sources', () => {
    const citation = { act: 'rules', provision: 'p9', by: { act: 'order', provision: 'p1' } };
    const { asked: changed } = typed('yes', 'has one', { citation }).facts;
    expect(changed).toMatchObject({ citation, trueText: { en: 'has one' } });
    expect(changed).not.toHaveProperty('unverified');
    expect(typed('order', '7', { citation }).facts.asked).toEqual({ ...asked, order: 7 });
    expect(typed('yes', '', { citation }).facts.asked).toEqual(asked);
  });

  test('a provision that is cited does the same', () => {
    expect(typed('provision', 'p2').facts.asked).toEqual({
      order: 1,
      kind: 'boolean',
      title: asked.title,
      establishedBy: 'applicant',
      citation: { act: 'order', provision: 'p2' },
    });
    expect(typed('provision', 'p2', {}).facts.found).toEqual(found);
  });

  test.each([
    ['provision', 'p7', 'no-provision'],
    ['kind', 'maybe', 'no-such-word'],
    ['kind', 'Text', 'rested-on'],
    ['established-by', 'nobody', 'no-such-word'],
    ['least', '1', 'not-of-kind'],
    ['order', 'first', 'no-number'],
    ['key', 'family', 'key-stays'],
    ['key', 'found', 'key-taken'],
    ['key', 'Отбасы', 'no-key'],
  ] as const)('%s: %s cannot be taken', (id, text, problem) => {
    const { facts: same, wrong } = typed(id, text);
    expect(same.asked).toEqual(asked);
    expect(wrong).toEqual([{ key: 'asked', column: column(id), text, problem }]);
  });

  test('the kind is taken before what only that kind has', () => {
    const both = block(1, ['least', 'kind'], ['3', 'Whole number']);
    expect(withCells(facts, shown, both, making).facts.found).toMatchObject({ kind: 'integer', minimum: 3 });
  });

  test('a day is read as spreadsheets print it', () => {
    const days = block(1, ['kind', 'least', 'most'], ['Date', '5.3.2026', '2026-02-30']);
    const { facts: made, wrong } = withCells(facts, shown, days, making);
    expect(made.found).toMatchObject({ kind: 'date', notBefore: '2026-03-05' });
    expect(wrong).toMatchObject([{ key: 'found', problem: 'no-date' }]);
  });

  test('the key of a fact that nothing uses yet and that is not published is another one', () => {
    const made = { ...facts, seen: { ...found, order: 3 } };
    const renamed = withCells(made, [...shown, 'seen'], block(2, ['key'], ['noticed']), making);
    expect(Object.keys(renamed.facts)).toEqual(['asked', 'found', 'noticed']);
  });
});

test('rows are put between others and moved over one another; only one gets a new place', () => {
  const made = inserted(facts, 'asked', { before: facts, citation: undefined });
  expect(made.facts[made.key]).toMatchObject({ order: 1.5, kind: 'boolean', establishedBy: 'applicant' });
  expect(shifted(facts, 0, 0, 1)).toEqual({ ...facts, found: { ...found, order: 0 } });
  expect(shifted(facts, 0, 0, -1)).toBeUndefined();
});

test('a new fact is what most of those are that the same provision, or one beside it, speaks of', () => {
  const cited = (fact: Fact, provision: string): Fact => ({ ...fact, citation: { act: 'rules', provision } });
  const near = { one: cited(found, 'p9.1'), two: cited(asked, 'p9.2'), three: cited(found, 'p9.2') };
  expect(factsNear(near, { act: 'rules', provision: 'p9.1' })).toEqual([near.one]);
  expect(beginningAs(factsNear(near, { act: 'rules', provision: 'p9.7' }))).toEqual({
    kind: 'boolean',
    establishedBy: 'officer',
  });
  expect(beginningAs(factsNear(near, { act: 'rules', provision: 'p8' }))).toEqual({
    kind: 'text',
    establishedBy: 'applicant',
  });
});

test('whether a fact is personal data, and how a text is written, are said in words; what has no such word is refused', () => {
  const { facts: made } = withCells(
    {},
    [],
    block(
      0,
      ['title', 'kind', 'personal', 'format'],
      ['Address', 'Text', 'yes', 'several lines'],
      ['Letter', 'Text', 'no', 'email'],
    ),
    { ...making, before: {} },
  );
  expect(made.address).toMatchObject({ kind: 'text', personal: true, format: 'long' });
  expect(made.letter).toMatchObject({ format: 'email' });
  expect(made.letter).not.toHaveProperty('personal');
  const cells = block(0, ['personal', 'format'], ['', 'by hand']);
  const again = withCells(made, ['address'], cells, { ...making, before: {} });
  expect(again.facts.address).not.toHaveProperty('personal');
  expect(again.wrong).toEqual([
    { key: 'address', column: column('format'), text: 'by hand', problem: 'no-such-word' },
  ]);
  expect(withCells(facts, ['found'], block(0, ['format'], ['long']), making).wrong).toMatchObject([
    { problem: 'not-of-kind' },
  ]);
});

test('the documents that a fact rests on are named one after the other, and taken away together; other evidence stays', () => {
  const evidence = { text: { en: 'A witness' } };
  const rested = { found: { ...found, evidence } };
  const set = (text: string, from = rested) =>
    withCells(from, ['found'], block(0, ['documents'], [text]), { ...making, before: {} });
  const { facts: made } = set('letter of a patron; passport');
  expect(made.found?.evidence).toEqual({ documents: ['letter', 'passport'], text: { en: 'A witness' } });
  expect(set('').facts.found?.evidence).toEqual(evidence);
  expect(set('a letter').wrong).toMatchObject([{ problem: 'no-document' }]);
});
