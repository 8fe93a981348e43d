import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellColumn, folded } from '../../../designer/policy/amending/editors/tables/cells/column.ts';
import { parseCell } from '../../../designer/policy/amending/editors/tables/cells/parse.ts';
import { printCell } from '../../../designer/policy/amending/editors/tables/cells/print.ts';
import type { Cell } from '../../../engine/schema/table.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const whole: CellColumn = { kind: 'number', whole: 'number', names: NONE, open: false };
const sums: CellColumn = { ...whole, whole: 'text' };
const dates: CellColumn = { kind: 'date', whole: 'text', names: NONE, open: false };
const places: CellColumn = {
  kind: 'code',
  whole: 'text',
  names: new Map([
    ['urban', 'Қала'],
    ['rural', 'Ауыл, кент'],
    ['other', 'other'],
  ]),
  open: false,
};
const yesNo: CellColumn = {
  kind: 'boolean',
  whole: 'text',
  names: new Map([
    ['true', 'бар'],
    ['false', 'жоқ'],
  ]),
  open: false,
};
const read = (text: string, column: CellColumn) => {
  const cell = parseCell(text, column);
  return cell.ok ? cell.value : cell.problem;
};

describe('parseCell', () => {
  it.each<readonly [string, CellColumn, Cell | undefined]>([
    ['-', whole, undefined],
    ['', whole, undefined],
    ['5', whole, { equal: 5 }],
    ['-5', whole, { equal: -5 }],
    ['1 000', whole, { equal: 1000 }],
    ['5.5', whole, { equal: '5.5' }],
    ['5', sums, { equal: '5' }],
    ['>= 5', whole, { atLeast: 5 }],
    ['≥5', whole, { atLeast: 5 }],
    ['< 0.5', sums, { lessThan: '0.5' }],
    ['5..10', whole, { atLeast: 5, atMost: 10 }],
    ['-5 .. -1', whole, { atLeast: -5, atMost: -1 }],
    ['[5, 10)', whole, { atLeast: 5, lessThan: 10 }],
    ['(5; 10]', whole, { moreThan: 5, atMost: 10 }],
    ['(5, 10)', whole, { moreThan: 5, lessThan: 10 }],
    ['1, 2; 3', whole, { in: [1, 2, 3] }],
    ['1,', whole, { in: [1] }],
    ['>= 5 & 7, 9', whole, { atLeast: 5, in: [7, 9] }],
    ['2026-01-01..31.12.2026', dates, { atLeast: '2026-01-01', atMost: '2026-12-31' }],
    ['қала', places, { equal: 'urban' }],
    ['urban, "Ауыл, кент"', places, { in: ['urban', 'rural'] }],
    ['бар', yesNo, { equal: true }],
    ['no', yesNo, { equal: false }],
    ['anything', { ...places, open: true }, { equal: 'anything' }],
  ])('%s', (text, column, cell) => {
    expect(read(text, column)).toEqual(cell);
  });

  it.each<readonly [string, CellColumn, string, string]>([
    ['five', whole, 'number', 'five'],
    ['5,5', whole, 'comma', '5,5'],
    ['5..10..15', whole, 'interval', '5..10..15'],
    ['[5, 10', whole, 'interval', '[5, 10'],
    ['>= ', whole, 'empty', ' '],
    ['5 & 6', whole, 'twice', '6'],
    ['2026-02-30', dates, 'date', '2026-02-30'],
    ['ubran', places, 'code', 'ubran'],
    ['>= urban', places, 'no-order', '>= urban'],
    ['maybe', yesNo, 'boolean', 'maybe'],
    ['"urban', places, 'quote', '"urban'],
  ])('%s is no cell', (text, column, code, found) => {
    expect(read(text, column)).toMatchObject({
      code,
      found: found.trim() === '' ? expect.any(String) : found,
    });
  });

  it('suggests the code that was meant', () => {
    expect(read('ubran', places)).toMatchObject({ nearest: 'urban' });
  });
});

const decimals = fc.stringMatching(/^-?\d{1,3}(\.\d{1,2})?$/);
const constants = {
  number: fc.oneof(fc.integer(), decimals),
  date: fc
    .integer({ min: 10_957, max: 25_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  code: fc.constantFrom('urban', 'rural', 'other'),
  boolean: fc.boolean(),
} as const;
const titles = fc.uniqueArray(
  fc.string({ minLength: 1 }).filter((title) => title.trim() !== ''),
  {
    minLength: 3,
    maxLength: 3,
    selector: folded,
  },
);

function cells(kind: CellColumn['kind']): fc.Arbitrary<Cell> {
  const one: fc.Arbitrary<NonNullable<Cell['equal']>> = constants[kind];
  const among = fc.array(one, { minLength: 1, maxLength: 3 });
  const ends = { atLeast: one, moreThan: one, atMost: one, lessThan: one };
  const ordered = fc.record({ equal: one, in: among, ...ends }, { requiredKeys: [] });
  const plain = fc.record({ equal: one, in: among }, { requiredKeys: [] });
  const any: fc.Arbitrary<Cell> = kind === 'number' || kind === 'date' ? ordered : plain;
  return any.filter((cell) => Object.keys(cell).length > 0);
}

describe('printCell', () => {
  it.each<readonly [CellColumn['kind'], 'number' | 'text']>([
    ['number', 'number'],
    ['number', 'text'],
    ['date', 'text'],
    ['code', 'text'],
    ['boolean', 'text'],
  ])('is read back as the same cell of the kind %s (%s)', (kind, style) => {
    fc.assert(
      fc.property(cells(kind), titles, (cell, [urban = '', rural = '', other = '']) => {
        const free = ['urban', 'rural', 'other'].includes(folded(urban + rural + other));
        const names = new Map([
          ['urban', urban.trim()],
          ['rural', rural.trim()],
          ['other', free ? 'other' : other.trim()],
        ]);
        const taken = [...names].some(([code, name]) => folded(name) !== code && names.has(folded(name)));
        fc.pre(!taken);
        const column: CellColumn = { kind, whole: style, names: kind === 'code' ? names : NONE, open: false };
        expect(read(printCell(cell, column), column)).toEqual(cell);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it.each<readonly [Cell | undefined, CellColumn, string]>([
    [undefined, whole, '-'],
    [{ atLeast: 2, atMost: 4 }, whole, '2..4'],
    [{ moreThan: 2, atMost: 4 }, whole, '(2, 4]'],
    [{ equal: 'rural' }, places, '"Ауыл, кент"'],
    [{ in: ['urban', 'other'] }, places, 'Қала, other'],
    [{ equal: '5' }, whole, '"5"'],
    [{ equal: true }, yesNo, 'бар'],
  ])('%j', (cell, column, text) => {
    expect(printCell(cell, column)).toBe(text);
  });
});
