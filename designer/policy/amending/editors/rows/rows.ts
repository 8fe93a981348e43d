import { citesAct } from '../../../../../engine/amending/citing.ts';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { own } from '../../../../../engine/json/own.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Language } from '../../../../../engine/schema/languages.ts';
import { KEY_PATTERN } from '../../../../../engine/schema/primitives.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { afterLastIn } from '../fields/model/moved.ts';
import type { CellChange } from '../tables/grid/paste.ts';
import type { CellProblem, ItemAtHand, RowItem, Typed } from './column.ts';

type Items<T> = Readonly<Record<string, T>>;

/** What a new item begins with: its place, and the citation of the provision that is selected. */
export interface Begun {
  readonly order: number;
  /** To be spread: empty where no provision is selected. */
  readonly cited: { readonly citation?: Citation };
}

/** What the items of a table are changed with. */
export interface Making<T> {
  /** The ids of the columns as they stand; `key`, `provision`, `unverified` and `order` mean the same in every table. */
  readonly columns: readonly string[];
  readonly withText: (id: string, at: ItemAtHand<T>, text: string) => Typed<T>;
  readonly begin: (begun: Begun, above: T | undefined) => T;
  /** An item without its word that it is not in the sources. */
  readonly withoutDoubt: (item: T) => T;
  /** Without what is being edited. */
  readonly before: Items<T>;
  /** Of the provision that is selected. */
  readonly citation: Citation | undefined;
  /** The amending act. */
  readonly act: string;
  /** The language of the words. */
  readonly language: Language;
  /** Whether anything names an item by its key. */
  readonly isUsed: (key: string) => boolean;
}

/** A typed text that cannot be taken: it is shown and not kept. */
export interface WrongCell {
  readonly key: string;
  readonly column: number;
  readonly text: string;
  readonly problem: CellProblem;
}

interface ChangedItems<T> {
  readonly items: Items<T>;
  readonly wrong: readonly WrongCell[];
  /** The items whose cells were written, under the keys that they have now. */
  readonly written: readonly string[];
}

/**
 * Items with texts set in their cells. A place beyond those that are shown is a new item.
 * @param shown the keys of the rows, in their order
 */
export function withCells<T extends RowItem>(
  items: Items<T>,
  shown: readonly string[],
  changes: readonly CellChange[],
  making: Making<T>,
): ChangedItems<T> {
  const places = [...new Set(changes.map(({ row }) => row))];
  return places.reduce<ChangedItems<T>>(
    (done, place) => {
      const cells = changes.filter(({ row }) => row === place);
      const key = shown[place];
      if (key === undefined && cells.every(({ text }) => text.trim() === '')) return done;
      const row = withRow(done.items, key, done.written.at(-1) ?? shown.at(-1), cells, making);
      return {
        items: row.items,
        wrong: [...done.wrong, ...row.wrong],
        written: [...done.written, row.key],
      };
    },
    { items, wrong: [], written: [] },
  );
}

function withRow<T extends RowItem>(
  items: Items<T>,
  known: string | undefined,
  above: string | undefined,
  changes: readonly CellChange[],
  making: Making<T>,
): { readonly items: Items<T>; readonly key: string; readonly wrong: readonly WrongCell[] } {
  const { before, citation, act, begin, columns } = making;
  const cited = citation === undefined ? {} : { citation };
  const was = known === undefined ? undefined : own(before, known);
  const cells = changes.map((one) => ({ ...one, id: columns[one.column] ?? '' }));
  const start =
    (known === undefined ? undefined : own(items, known)) ??
    begin(
      { order: afterLastIn([items, before]), cited },
      above === undefined ? undefined : own(items, above),
    );
  let item = start;
  const wrong: Omit<WrongCell, 'key'>[] = [];
  for (const { id, column, text } of cells) {
    if (id === 'key') continue;
    const typed = making.withText(id, { item, before: was }, text);
    if (typed.ok) item = typed.item;
    else wrong.push({ column, text, problem: typed.problem });
  }
  const keyCell = cells.find(({ id }) => id === 'key');
  const named = keyFor(items, known, item, keyCell?.text.trim() ?? '', making);
  if (named.problem !== undefined && keyCell !== undefined)
    wrong.push({ column: keyCell.column, text: keyCell.text, problem: named.problem });
  const isPlaced = cells.every(({ id }) => id === 'order' || id === 'key');
  const isSource = cells.some(({ id }) => id === 'provision' || id === 'unverified');
  const isChanged = known !== undefined && item !== start && !isPlaced && !isSource;
  // What changes while a provision is selected cites it, once.
  const citing = isChanged && !citesAct(item.citation, act) ? { ...item, ...cited } : item;
  const isDoubted = cells.some(({ id, text }) => id === 'unverified' && text.trim() !== '');
  const { [named.key === known ? '' : (known ?? '')]: _, ...rest } = items;
  return {
    items: { ...rest, [named.key]: isDoubted ? citing : verified(citing, was, making) },
    key: named.key,
    wrong: wrong.map((one) => ({ ...one, key: named.key })),
  };
}

/** What cites the act from now on is no longer said not to be in the sources, unless its author says so. */
function verified<T extends RowItem>(item: T, before: T | undefined, { act, withoutDoubt }: Making<T>): T {
  if (before?.unverified === undefined || before.unverified !== item.unverified) return item;
  return !citesAct(before.citation, act) && citesAct(item.citation, act) ? withoutDoubt(item) : item;
}

const KEY = new RegExp(KEY_PATTERN, 'u');

/** The key of a row: of a new item the one that is typed, or what follows from its name; one that is published, or that others use, stays. */
function keyFor<T extends RowItem>(
  items: Items<T>,
  known: string | undefined,
  item: T,
  typed: string,
  { before, isUsed, language }: Making<T>,
): { readonly key: string; readonly problem?: CellProblem } {
  const others = [...Object.keys(items), ...Object.keys(before)].filter((key) => key !== known);
  const otherwise = known ?? newKey(wording(item.title, language), others);
  if (typed === '' || typed === known) return { key: otherwise };
  if (!KEY.test(typed)) return { key: otherwise, problem: 'no-key' };
  if (others.includes(typed)) return { key: otherwise, problem: 'key-taken' };
  const isFixed = known !== undefined && (Object.hasOwn(before, known) || isUsed(known));
  return isFixed ? { key: otherwise, problem: 'key-stays' } : { key: typed };
}
