import { describe, expect, it } from 'vitest';
import type { CellColumn } from '../../../designer/policy/amending/editors/tables/cells/column.ts';
import { bandsOfRows, rowsOfBands } from '../../../designer/policy/amending/editors/tables/model/bands.ts';
import {
  shiftedInput,
  withInput,
  withoutInput,
} from '../../../designer/policy/amending/editors/tables/model/inputs.ts';
import { marksOf } from '../../../designer/policy/amending/editors/tables/model/marks.ts';
import {
  type RowColumn,
  textIn,
  withText,
} from '../../../designer/policy/amending/editors/tables/model/row-column.ts';
import {
  inserted,
  shifted,
  withChanges,
  withoutRows,
} from '../../../designer/policy/amending/editors/tables/model/rows.ts';
import { tryTable } from '../../../designer/policy/amending/editors/tables/model/trial.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Table } from '../../../engine/schema/table.ts';

const whole: CellColumn = { kind: 'number', whole: 'number', names: new Map(), open: false };
const columns: readonly RowColumn[] = [{ kind: 'input', input: 'age', cells: whole }, { kind: 'output' }];
const table: Table = {
  order: 1,
  title: { en: 'Rates' },
  hit: 'unique',
  inputs: { age: { order: 1, value: { fact: 'age' } }, size: { order: 2, value: { fact: 'size' } } },
  rows: {
    young: { order: 1, when: { age: { lessThan: 18 } }, output: { number: '5' } },
    grown: { order: 2, when: { age: { atLeast: 18 }, size: { equal: 1 } }, output: { number: '7' } },
    many: { order: 3, when: { age: { atLeast: 18 }, size: { moreThan: 1 } }, output: { number: '9' } },
  },
};
const citation = { act: 'order', provision: 'p1' };
const making = { name: 'row', citation, output: { number: '0' } };
const keys = (rows: Table['rows'] | undefined) => inOrder(rows).map(([key]) => key);
const texts = (rows: Table['rows']) =>
  inOrder(rows).map(([, row]) => columns.map((column) => textIn(row, column)).join(' | '));

describe('the rows of a table', () => {
  it('are shown as they are typed', () => {
    expect(texts(table.rows)).toEqual(['< 18 | 5', '>= 18 | 7', '>= 18 | 9']);
  });

  it('take texts over new rows, cite what changed, and keep what is wrong apart', () => {
    const { rows, wrong, mended } = withChanges(
      table.rows,
      columns,
      [
        { row: 0, column: 0, text: '< 21' },
        { row: 1, column: 0, text: 'old' },
        { row: 2, column: 1, text: '9' },
        { row: 3, column: 0, text: '-' },
        { row: 3, column: 1, text: 'size * 2' },
      ],
      making,
    );
    expect(texts(rows)).toEqual(['< 21 | 5', '>= 18 | 7', '>= 18 | 9', '- | size * 2']);
    expect(wrong).toEqual([{ row: 'grown', column: 0, text: 'old' }]);
    expect(mended.map(({ row }) => row)).toEqual(['young', 'many', 'row', 'row']);
    expect(Object.entries(rows).map(([key, row]) => [key, row.citation])).toEqual([
      ['young', citation],
      ['grown', undefined],
      ['many', undefined],
      ['row', citation],
    ]);
  });

  it('get a new one below another, which gives what that one gives', () => {
    const first = inserted(table.rows, 0, making);
    const second = inserted(first.rows, 0, making);
    expect(keys(second.rows)).toEqual(['young', 'row-2', 'row', 'grown', 'many']);
    expect(second.rows['row-2']).toEqual({ order: 1.25, when: {}, output: { number: '5' }, citation });
    expect(keys(inserted(table.rows, -1, making).rows)[0]).toBe('row');
    expect(inserted({}, -1, making).rows.row).toMatchObject({ order: 1, output: { number: '0' } });
  });

  it('are removed and moved together; only the row that they pass gets another place', () => {
    expect(keys(withoutRows(table.rows, 0, 1))).toEqual(['many']);
    const down = shifted(table.rows, 0, 1, 1);
    expect(keys(down)).toEqual(['many', 'young', 'grown']);
    expect(down?.young).toBe(table.rows.young);
    expect(keys(shifted(table.rows, 2, 2, -1))).toEqual(['young', 'many', 'grown']);
    expect(shifted(table.rows, 0, 0, -1)).toBeUndefined();
    expect(shifted(table.rows, 2, 2, 1)).toBeUndefined();
  });

  it('refuse a formula that is none, and a band without a value', () => {
    const [young] = Object.values(table.rows);
    if (young === undefined) throw new Error('no row');
    expect(withText(young, { kind: 'output' }, 'max(')).toMatchObject({
      ok: false,
      problem: { kind: 'formula' },
    });
    const required: RowColumn = { kind: 'input', input: 'age', cells: whole, required: true };
    expect(withText(young, required, '-')).toMatchObject({
      ok: false,
      problem: { problem: { code: 'empty' } },
    });
    expect(withText(young, { kind: 'points' }, '2,5')).toMatchObject({ row: { output: { number: '2.5' } } });
    expect(withText(young, { kind: 'priority' }, '')).toEqual({ ok: true, row: young });
  });
});

describe('the inputs of a table', () => {
  it('are added, moved and removed with their cells', () => {
    const more = withInput(table, 'Место', { fact: 'place' });
    expect(more.inputs.mesto).toEqual({ order: 3, value: { fact: 'place' } });
    expect(inOrder(shiftedInput(table, 'size', 'up').inputs).map(([key]) => key)).toEqual(['size', 'age']);
    const less = withoutInput(table, 'age');
    expect(Object.keys(less.inputs)).toEqual(['size']);
    expect(Object.values(less.rows).map(({ when }) => when)).toEqual([
      {},
      { size: { equal: 1 } },
      { size: { moreThan: 1 } },
    ]);
  });
});

describe('bands of points', () => {
  it('are rows with one input, and become bands again', () => {
    const bands = {
      low: { order: 1, is: { lessThan: 5 }, points: '0' },
      high: { order: 2, is: { atLeast: 5 }, points: '2.5' },
    };
    expect(bandsOfRows(rowsOfBands(bands))).toEqual(bands);
    const banded = { ...making, when: { of: { atLeast: 0 } } };
    expect(bandsOfRows(inserted(rowsOfBands(bands), 0, banded).rows).row).toMatchObject({
      is: { lessThan: 5 },
      points: '0',
    });
    expect(bandsOfRows(inserted({}, -1, banded).rows).row).toMatchObject({ is: { atLeast: 0 }, points: '0' });
  });
});

describe('marks of rows', () => {
  it('name both rows of an overlap', () => {
    const example = { age: { kind: 'number', number: '18' } } as const;
    const marks = marksOf({
      gaps: [],
      overlaps: [{ rows: ['a', 'b'], example }],
      masked: [{ row: 'b', example }],
      unreachable: ['c'],
    });
    expect(Object.fromEntries(marks)).toEqual({
      a: [{ kind: 'overlap', with: 'b', example }],
      b: [
        { kind: 'overlap', with: 'a', example },
        { kind: 'masked', example },
      ],
      c: [{ kind: 'unreachable' }],
    });
    expect(marksOf('too-large').size).toBe(0);
  });
});

describe('trying a table', () => {
  const number = (text: number) => ({ kind: 'number', number: String(text) }) as const;
  it('names the row that takes the values', () => {
    expect(tryTable(table, { age: number(20), size: number(1) })).toEqual({
      winners: ['grown'],
      clashing: [],
      possible: ['grown'],
      complete: true,
    });
  });
  it('names the rows that are still possible', () => {
    expect(tryTable(table, { age: number(20) })).toMatchObject({
      winners: [],
      possible: ['grown', 'many'],
      complete: false,
    });
  });
  it('names rows that clash, and none where nothing fits', () => {
    const rows = { ...table.rows, other: { order: 4, when: {}, output: { number: '1' } } };
    expect(tryTable({ ...table, rows }, { age: number(20), size: number(1) }).clashing).toEqual([
      'grown',
      'other',
    ]);
    expect(tryTable(table, { age: number(20), size: number(0) }).possible).toEqual([]);
  });
});
