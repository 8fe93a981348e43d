import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseClipboard,
  printClipboard,
} from '../../../designer/policy/amending/editors/tables/grid/clipboard.ts';
import { filled, pasted } from '../../../designer/policy/amending/editors/tables/grid/paste.ts';
import {
  at,
  holds,
  moved,
  rangeOf,
  type Selection,
  type Step,
  within,
} from '../../../designer/policy/amending/editors/tables/grid/selection.ts';

const shape = { rows: 30, columns: 3 };

describe('moving the selection', () => {
  it.each<readonly [Step, Selection, readonly [number, number] | undefined]>([
    ['up', at(0, 1), [0, 1]],
    ['down', at(0, 1), [1, 1]],
    ['down', at(29, 1), [29, 1]],
    ['left', at(2, 0), [2, 0]],
    ['right', at(2, 0), [2, 1]],
    ['row-start', at(2, 2), [2, 0]],
    ['row-end', at(2, 0), [2, 2]],
    ['top', at(20, 2), [0, 0]],
    ['bottom', at(2, 0), [29, 2]],
    ['page-down', at(2, 1), [12, 1]],
    ['page-up', at(2, 1), [0, 1]],
    ['next', at(0, 2), [1, 0]],
    ['previous', at(1, 0), [0, 2]],
    ['next', at(29, 2), undefined],
    ['previous', at(0, 0), undefined],
  ])('%s', (step, selection, place) => {
    expect(moved(selection, step, shape)).toEqual(place && at(...place));
  });

  it('lets a range grow from where it was begun', () => {
    const first = moved(at(5, 1), 'down', shape, true);
    const second = first && moved(first, 'left', shape, true);
    expect(second && rangeOf(second)).toEqual({ top: 5, bottom: 6, left: 0, right: 1 });
    expect(second && holds(rangeOf(second), { row: 6, column: 0 })).toBe(true);
    expect(second && holds(rangeOf(second), { row: 7, column: 0 })).toBe(false);
  });

  it('stays in a grid that has become smaller', () => {
    expect(within(at(29, 2), { rows: 3, columns: 3 })).toEqual(at(2, 2));
    expect(within(at(1, 1), shape)).toEqual(at(1, 1));
  });
});

describe('the clipboard', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a', [['a']]],
    ['', []],
    ['a\t', [['a', '']]],
    ['\n', [['']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"say ""yes"""', [['say "yes"']]],
    ['"open\tb', [['"open', 'b']]],
    ['"a"b', [['"a"b']]],
  ])('%j', (text, cells) => {
    expect(parseClipboard(text)).toEqual(cells);
  });

  it('is read back as it was written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('"', 'a\tb', 'a\nb', '"a"', '\r\n', ''));
    const blocks = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(blocks, (cells) => {
        // A lone empty cell at the end cannot be told from a line break after the last row.
        fc.pre(cells.at(-1)?.length !== 1 || cells.at(-1)?.[0] !== '');
        expect(parseClipboard(printClipboard(cells))).toEqual(cells);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('pasting', () => {
  const range: Selection = { anchor: { row: 1, column: 1 }, focus: { row: 2, column: 2 } };
  const texts = (selection: Selection, cells: readonly (readonly string[])[]) => {
    const { changes, cut } = pasted(cells, selection, shape);
    return [changes.map(({ row, column, text }) => `${row}:${column} ${text}`), cut];
  };
  it('fills a selection with one text', () => {
    expect(texts(range, [['x']])).toEqual([['1:1 x', '1:2 x', '2:1 x', '2:2 x'], false]);
  });
  it('goes from the first cell on, over new rows', () => {
    const cells = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(texts(at(29, 0), cells)).toEqual([['29:0 a', '29:1 b', '30:0 c', '30:1 d'], false]);
  });
  it('says that columns did not fit', () => {
    expect(texts(at(0, 2), [['a', 'b']])).toEqual([['0:2 a'], true]);
  });
  it('repeats a row over the rows that are selected', () => {
    expect(texts(range, [['a', 'b']])).toEqual([['1:1 a', '1:2 b', '2:1 a', '2:2 b'], false]);
  });
  it('selects what was pasted', () => {
    expect(pasted([['a'], ['b'], ['c']], range, shape).selection).toEqual({
      anchor: { row: 1, column: 1 },
      focus: { row: 3, column: 1 },
    });
  });
  it('clears', () => {
    expect(filled(at(1, 1))).toEqual([{ row: 1, column: 1, text: '' }]);
  });
});
