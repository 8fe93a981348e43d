import { describe, expect, test } from 'vitest';
import {
  DEADLINE_COLUMN_IDS,
  DEADLINE_COLUMNS,
  type DeadlineColumnId,
  isColumn,
  isLacking,
} from '../../../designer/policy/amending/editors/deadlines/table/columns.ts';
import {
  type DraftDeadline,
  saidOf,
} from '../../../designer/policy/amending/editors/deadlines/table/draft-deadline.ts';
import { sorted } from '../../../designer/policy/amending/editors/deadlines/table/sorted.ts';
import type { Writing } from '../../../designer/policy/amending/editors/deadlines/table/writing.ts';
import { keysNamed } from '../../../designer/policy/amending/editors/rows/chosen.ts';
import { refused } from '../../../designer/policy/amending/editors/rows/column.ts';
import { namesLike } from '../../../designer/policy/amending/editors/rows/options.ts';
import { orderBelow, shifted } from '../../../designer/policy/amending/editors/rows/places.ts';
import { type Making, withCells } from '../../../designer/policy/amending/editors/rows/rows.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Deadline } from '../../../engine/schema/deadline.ts';

const decision: Deadline = {
  order: 1,
  title: { en: 'Decision', unofficial: ['en'] },
  appliesTo: ['work', 'study'],
  starts: 'received',
  startDay: 'excluded',
  length: { unit: 'workingDay', count: 5 },
  ends: ['decided'],
  responsible: 'officer',
  unverified: 'the form',
};

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
  },
};

const writing: Writing = {
  language: 'en',
  reader: 'en',
  written: { languages: ['kk', 'ru', 'en'], authoritative: 'kk', names: {} },
  act,
  events: new Map([
    ['received', 'Application received'],
    ['registered', 'Application registered'],
    ['decided', 'Decision made'],
    ['returned', 'Returned, with the reason'],
  ]),
  roles: new Map([
    ['officer', 'Officer'],
    ['commission', 'Commission'],
  ]),
  variants: new Map([
    ['work', 'For work'],
    ['study', 'For study'],
  ]),
  startDays: new Map([
    ['excluded', 'the next day'],
    ['included', 'the same day'],
  ]),
  rolls: new Map([
    ['none', 'stays'],
    ['next', 'next working day'],
  ]),
  receptions: new Map([
    ['none', 'the same day'],
    ['next-working-day', 'next working day'],
  ]),
};

const making: Making<DraftDeadline> = {
  columns: DEADLINE_COLUMN_IDS,
  withText: (id, at, text) =>
    isColumn(id) ? DEADLINE_COLUMNS[id].withText(at, text, writing) : refused('no-such-word'),
  begin: ({ order, cited }) => ({ order, title: {}, startDay: 'excluded', ...cited }),
  withoutDoubt: ({ unverified: _, ...rest }) => rest,
  before: { decision },
  citation: undefined,
  act: 'order',
  language: 'en',
  isUsed: () => false,
};

/** A block as it comes from a spreadsheet, from a row and the columns named. */
const block = (row: number, ids: readonly DeadlineColumnId[], ...rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, index) =>
    cells.map((text, at) => ({
      row: row + index,
      column: DEADLINE_COLUMN_IDS.indexOf(ids[at] ?? 'title'),
      text,
    })),
  );
const items: Readonly<Record<string, DraftDeadline>> = { decision };

describe('rows that are pasted below the deadlines', () => {
  const ids: readonly DeadlineColumnId[] = [
    'title',
    'responsible',
    'starts',
    'length',
    'ends',
    'variants',
    'provision',
    'key',
  ];
  const { items: made, wrong } = withCells(
    items,
    ['decision'],
    block(
      1,
      ids,
      ['Review', 'commission', 'received', '3 рабочих дня', 'Decision made', 'for work', 'p1', 'review'],
      [
        'Sending',
        'Off',
        'Decision made',
        '1 month',
        'Decision made; Returned, with the reason',
        'work,study',
        '',
        '',
      ],
      ['', '', '', '', '', '', '', ''],
    ),
    making,
  );

  test('become deadlines, and an empty row becomes none', () => {
    expect(wrong).toEqual([]);
    expect(Object.keys(made)).toEqual(['decision', 'review', 'sending']);
  });

  test('say what stands in their cells; a provision of the act is cited with what it changes', () => {
    expect(made.review).toEqual({
      order: 2,
      title: { en: 'Review', unofficial: ['en'] },
      startDay: 'excluded',
      responsible: 'commission',
      starts: 'received',
      length: { unit: 'workingDay', count: 3 },
      ends: ['decided'],
      appliesTo: ['work'],
      citation: { act: 'rules', provision: 'p9', by: { act: 'order', provision: 'p1' } },
    });
  });

  test('name things by the beginning of their names, several apart by semicolons or commas', () => {
    expect(made.sending).toMatchObject({
      responsible: 'officer',
      length: { unit: 'month', count: 1 },
      ends: ['decided', 'returned'],
      appliesTo: ['work', 'study'],
    });
  });
});

describe('a cell that cannot be taken', () => {
  const { items: made, wrong } = withCells(
    items,
    ['decision'],
    block(0, ['length', 'starts', 'order', 'provision', 'key'], ['3', 'Application', 'x', 'p7', 'other']),
    making,
  );

  test('says what is wrong, and changes nothing', () => {
    expect(wrong.map(({ column: at, problem }) => [DEADLINE_COLUMN_IDS[at], problem])).toEqual([
      ['length', 'no-unit'],
      ['starts', 'no-such-word'],
      ['order', 'no-number'],
      ['provision', 'no-provision'],
      ['key', 'key-stays'],
    ]);
    expect(made.decision).toBe(decision);
  });
});

test('what changes while a provision is selected cites it, and is no longer said not to be in the sources', () => {
  const citation = { act: 'rules', provision: 'p9', by: { act: 'order', provision: 'p1' } };
  const cells = block(0, ['length'], ['6 жұмыс күні']);
  const { items: made } = withCells(items, ['decision'], cells, { ...making, citation });
  const { unverified: _, ...rest } = decision;
  expect(made.decision).toEqual({ ...rest, length: { unit: 'workingDay', count: 6 }, citation });
  const moved = withCells(items, ['decision'], block(0, ['order'], ['4']), { ...making, citation });
  expect(moved.items.decision).toEqual({ ...decision, order: 4 });
});

test('what a draft does not say yet is not there, and lacks in its cell', () => {
  const begun: Deadline = { ...decision, starts: '', responsible: '', ends: [], appliesTo: [] };
  const said = saidOf(begun);
  expect(Object.keys(said).sort()).toEqual(['length', 'order', 'startDay', 'title', 'unverified']);
  expect(DEADLINE_COLUMN_IDS.filter((id) => isLacking(id, said))).toEqual([
    'starts',
    'responsible',
    'ends',
    'variants',
  ]);
  expect(saidOf(decision)).toBe(decision);
});

test('cells show the words of the reader', () => {
  const shown = (id: keyof typeof DEADLINE_COLUMNS) => DEADLINE_COLUMNS[id].textOf(decision, writing);
  expect(shown('length')).toBe('5 working days');
  expect(shown('variants')).toBe('For work; For study');
  expect(shown('roll')).toBe('stays');
});

describe('rows are sorted', () => {
  const of = (order: number, change: Partial<Deadline>) => ({
    key: `d${order}`,
    item: { ...decision, order, ...change },
  });
  const rows = [
    of(1, { length: { unit: 'month', count: 1 }, responsible: 'officer' }),
    of(2, { length: { unit: 'workingDay', count: 15 }, responsible: 'commission' }),
    of(3, { length: { unit: 'calendarDay', count: 15 }, responsible: 'officer' }),
  ];
  const keys = (by: Parameters<typeof sorted>[1]) => sorted(rows, by, writing).map(({ key }) => key);

  test('by how long they are, by who owes them, or as they stand in the list', () => {
    expect(keys('length')).toEqual(['d3', 'd2', 'd1']);
    expect(keys('responsible')).toEqual(['d2', 'd1', 'd3']);
    expect(keys('order')).toEqual(['d1', 'd2', 'd3']);
  });

  test('those that say nothing there come last', () => {
    const { length: _, ...short } = decision;
    const all = [{ key: 'new', item: short }, ...rows];
    expect(sorted(all, 'length', writing).at(-1)?.key).toBe('new');
    expect(sorted(all, 'provision', writing).map(({ key }) => key)).toEqual(['new', 'd1', 'd2', 'd3']);
  });
});

test('what is offered is for the piece in which the caret stands', () => {
  const { from, to, options } = namesLike('Decision made; appl', 19, writing.events, true);
  expect([from, to]).toEqual([14, 19]);
  expect(options.map(({ text }) => text)).toEqual([' Application received', ' Application registered']);
  expect(namesLike('Decision made', 13, writing.events, true).options).toEqual([]);
});

test('a name with a comma in it is one', () => {
  expect(keysNamed('Returned, with the reason', writing.events)).toEqual(['returned']);
  expect(keysNamed('nobody', writing.events)).toBeUndefined();
});

test('a row below another gets a place between it and the next; rows move over one', () => {
  const list = { a: { order: 1 }, b: { order: 2 }, c: { order: 3 } };
  expect(orderBelow(list, 'a')).toBe(1.5);
  expect(orderBelow(list, 'c')).toBe(4);
  expect(shifted(list, 1, 1, -1)).toEqual({ ...list, a: { order: 2.5 } });
  expect(shifted(list, 0, 0, -1)).toBeUndefined();
});
