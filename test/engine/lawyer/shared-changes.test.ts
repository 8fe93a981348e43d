import { expect, test } from 'vitest';
import { sharedChanges } from '../../../engine/diff/shared/shared-changes.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { openFiles, smallFiles, withFile } from '../../support/library.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const citation = { act: 'al-1-2020', provision: 'p8' };
const reason = text('Merged.');
const port = { order: 1, title: { kk: 'Порт', ru: 'Порт', en: 'Port', unofficial: ['ru', 'en'] } };

/** What changed in words, with its place. */
function changed(file: string, patch: unknown, from: readonly SourceFile[] = smallFiles(), language = 'en') {
  const files = withFile(from, file, (json) => mergePatch(json, patch));
  return sharedChanges(openFiles(from), openFiles(files)).map(
    (one) => `${one.kind} ${one.file}#${one.pointer} ${one.sentences[language]}`,
  );
}

const TOWNS = 'codelists/towns.json';
const FEE = 'parameters/fee-unit.json';
const CALENDAR = 'calendars/al.json';

test('nothing changed says nothing', () => expect(changed(TOWNS, {})).toEqual([]));

test('an entry of a code list that ends: one change, with its reason and where that is said', () => {
  const ended = { ...port, to: '2025-06-30', supersedes: 'port', reason, citation };
  expect(changed(TOWNS, { entries: { 'port-ended': ended } })).toEqual([
    `changed ${TOWNS}#/entries/port-ended “Towns”, Port: the earlier entry is superseded by a new one; its last day is 30 June 2025; reason: Merged. (Order No. 1, para 8)`,
  ]);
  expect(changed(TOWNS, { entries: { 'port-ended': ended } }, undefined, 'ru')[0]).toContain(
    '«Города», Порт: прежняя запись заменяется новой; последний день — 30 июня 2025 года; причина: Merged.',
  );
});

test('a year that becomes official: which days join and which go', () => {
  const official = {
    status: 'official',
    days: {
      spring: {
        date: '2026-03-20',
        kind: 'holiday',
        title: { kk: 'Көктем мерекесі', ru: 'Праздник весны', en: 'Spring Day', unofficial: ['ru', 'en'] },
        citation,
      },
      bridge: { date: '2026-01-02', kind: 'rest', title: text('Day off'), citation },
    },
    supersedes: 'y2026',
    citation,
  };
  expect(changed(CALENDAR, { years: { 'y2026-official': official } })).toEqual([
    `changed ${CALENDAR}#/years/y2026-official “Calendar of Aldania”, 2026: the earlier entry is superseded by a new one; the official days: results are no longer provisional; added: 2 January 2026 (Day off); no longer special: 1 January 2026 (New Year) (Order No. 1, para 8)`,
  ]);
});

test('a value that is corrected: what it was and what it is', () => {
  const files = smallFiles();
  const values = JSON.parse(files.find(({ path }) => path === FEE)?.text ?? '').values;
  const right = { ...values.y2025, value: '111', supersedes: 'y2025', reason: text('A misprint.') };
  const [sentence] = changed(FEE, { values: { corrected: right } });
  expect(sentence).toContain('the earlier entry is superseded by a new one; ');
  expect(sentence).toContain('becomes 111');
  expect(sentence).toContain('reason: A misprint.');
});

test('entries that join, change and go, and what the document is called', () => {
  const entries = {
    lake: { order: 4, title: text('Lake'), from: '2025-05-01' },
    hill: { to: '2025-12-31' },
    'old-town': null,
  };
  expect(changed(TOWNS, { title: { en: 'Cities' }, entries })).toEqual([
    `changed ${TOWNS}# “Cities”, name or properties: changed`,
    `changed ${TOWNS}#/entries/hill “Cities”, Hill: its last day is 31 December 2025`,
    `removed ${TOWNS}#/entries/old-town “Cities”, Old Town: removed`,
    `added ${TOWNS}#/entries/lake “Cities”, Lake: a new entry; its first day is 1 May 2025`,
  ]);
});

test('a document that is new is one change', () => {
  const list = {
    $schema: '../../../../../engine/schema/json/codelist.schema.json',
    id: 'rivers',
    title: text('Rivers'),
    entries: { a: { order: 1, title: text('A') } },
  };
  expect(changed('codelists/rivers.json', list)).toEqual([
    'added codelists/rivers.json# “Rivers”: a new document',
  ]);
});
