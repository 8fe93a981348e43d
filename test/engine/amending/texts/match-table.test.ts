import { describe, expect, test } from 'vitest';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { matchTable } from '../../../../engine/amending/texts/match-table.ts';
import { isSafe, type MatchedRow } from '../../../../engine/amending/texts/matched-row.ts';
import { guarded, textTable, unguarded } from '../../../../engine/amending/texts/text-table.ts';
import { DEFAULT_LANGUAGES as written } from '../../../../engine/schema/languages.ts';
import type { Text } from '../../../../engine/schema/text.ts';

const draftText = (place: string, text: Text): DraftText => ({
  place,
  kind: 'act',
  at: { in: 'document', file: `${place}.json`, pointer: '' },
  text,
});
const [A, B, C] = ['acts/no-7/title', 'parts/card/main/notices/letter/body', 'acts/no-7/short'] as const;
const texts = [
  draftText(A, { kk: 'Бұйрық', ru: 'Приказ' }),
  draftText(B, { kk: 'Күні {{date}}' }),
  draftText(C, { kk: '- бірінші\n- екінші' }),
];
const table = textTable(texts, { place: 'Place', where: 'Where', describe: () => 'there' }, written);
const match = (cells: readonly (readonly string[])[], language?: string) =>
  matchTable(cells, { texts, shown: texts, written, language });
const rowsOf = (cells: readonly (readonly string[])[]) => {
  const found = match(cells);
  if (found.kind !== 'matched') throw new Error(found.kind);
  return found.rows;
};
const safeOf = (rows: readonly MatchedRow[]) => rows.map((row) => row.cells.map((cell) => isSafe(row, cell)));
/** The table with cells of one row set by the heads of their columns. */
const with_ = (row: number, cells: Readonly<Record<string, string>>) =>
  table.map((one, index) =>
    index === row ? one.map((cell, column) => cells[table[0]?.[column] ?? ''] ?? cell) : one,
  );

test('the table has a row of heads, and for each text its place, words, and a column for each language', () => {
  expect(table[0]).toEqual(['Place', 'Where', 'Қазақша', 'Русский', 'English']);
  expect(table[1]).toEqual([A, 'there', 'Бұйрық', 'Приказ', '']);
});

describe('a table that comes back', () => {
  test('as it went changes nothing', () =>
    expect(match(table)).toEqual({ kind: 'matched', rows: [], unchanged: 3 }));

  test('is matched by place, whatever the order of its rows and columns', () => {
    const [head = [], ...rows] = with_(1, { English: 'Order' });
    const turned = [head, ...rows.reverse()].map((row) => [...row].reverse());
    expect(rowsOf(turned)).toMatchObject([
      { place: A, cells: [{ language: 'en', now: undefined, given: 'Order', lost: [], added: [] }] },
    ]);
  });

  test('what fills a gap is safe; what stands in place of a wording is not', () => {
    const found = rowsOf(with_(1, { Русский: 'Распоряжение', English: 'Order' }));
    expect(safeOf(found)).toEqual([[false, true]]);
    expect(found[0]?.cells[0]).toMatchObject({ now: 'Приказ', given: 'Распоряжение' });
  });

  test('an empty cell takes nothing away, and other line ends and spaces are no change', () => {
    expect(match(with_(1, { Русский: '' }))).toEqual({ kind: 'matched', rows: [], unchanged: 3 });
    expect(match(with_(3, { Қазақша: ' - бірінші\r\n- екінші ' }))).toMatchObject({ rows: [], unchanged: 3 });
  });

  test('says which place the draft does not have, and which is named twice', () => {
    const cells = [...table, ['acts/no-7/note', '', 'Ескертпе', '', 'Note'], [A, '', '', '', 'Again']];
    expect(rowsOf(cells)).toMatchObject([
      { line: 5, problem: 'unknown-place', cells: [] },
      { line: 6, problem: 'twice', cells: [] },
    ]);
  });

  test('says where what was translated is no longer what stands; the source itself is not taken', () => {
    const found = rowsOf(with_(1, { Қазақша: 'Ескі бұйрық', English: 'Old order' }));
    expect(found).toMatchObject([{ problem: 'source-changed', cells: [{ language: 'en' }] }]);
    expect(safeOf(found)).toEqual([[false]]);
  });

  test('says which placeholder was lost, and which came', () =>
    expect(rowsOf(with_(2, { English: 'On {{day}}' }))).toMatchObject([
      { cells: [{ lost: ['date'], added: ['day'] }] },
    ]));

  test('that has several columns but no place is not guessed at', () => {
    expect(match(table.map((row) => row.slice(2)))).toEqual({ kind: 'unreadable', why: 'no-place' });
    expect(match([])).toEqual({ kind: 'unreadable', why: 'nothing' });
    expect(match(table.slice(1))).toEqual({ kind: 'unreadable', why: 'no-language' });
  });
});

describe('a single column', () => {
  test('is matched line by line with what is shown, under the language that heads it or is chosen', () => {
    const found = match([['English'], ['Order'], ['On {{date}}'], ['']]);
    expect(found).toMatchObject({
      kind: 'matched',
      rows: [{ place: A }, { place: B, cells: [{ given: 'On {{date}}', lost: [] }] }],
      unchanged: 1,
    });
    expect(match([['Order'], [''], ['']])).toEqual({ kind: 'which-language' });
    expect(match([['Order'], [''], ['']], 'en')).toMatchObject({ kind: 'matched', unchanged: 2 });
  });

  test('of another number of lines is refused, a book too', () => {
    expect(match([['English'], ['Order']])).toEqual({ kind: 'miscounted', given: 1, wanted: 3 });
    const book = Array.from({ length: 6000 }, (_, line) => [`Line ${line}`]);
    expect(match(book)).toEqual({ kind: 'miscounted', given: 6000, wanted: 3 });
    expect(match([...book, ...book, ...book, ...book])).toEqual({ kind: 'unreadable', why: 'too-large' });
  });
});

test.each(['- a list', '=1+1', '+7', '@name', "'=quoted", 'plain', "'plain", ''])(
  'a cell that a spreadsheet would work out comes back as it went: %s',
  (cell) => expect(unguarded(guarded(cell))).toBe(cell),
);
