import { citesAct } from '../../../../../../engine/amending/citing.ts';
import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { KEY_PATTERN } from '../../../../../../engine/schema/primitives.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { afterLastIn } from '../../fields/model/moved.ts';
import type { CellChange } from '../../tables/grid/paste.ts';
import { beginningAs, newFact } from '../model/new-fact.ts';
import type { CellProblem, Writing } from './column.ts';
import { FACT_COLUMN_IDS, FACT_COLUMNS, type FactColumnId } from './columns.ts';

type Facts = Readonly<Record<string, Fact>>;

/** What the facts of a table are changed with. */
export interface Making {
  readonly writing: Writing;
  /** Without what is being edited. */
  readonly before: Facts;
  /** Of the provision that is selected. */
  readonly citation: Citation | undefined;
  /** The amending act. */
  readonly act: string;
  /** Whether rules, or anything at all, use a fact. */
  readonly isRestedOn: (key: string) => boolean;
  readonly isUsed: (key: string) => boolean;
}

/** A typed text that cannot be taken: it is shown and not kept. */
export interface WrongCell {
  readonly key: string;
  readonly column: number;
  readonly text: string;
  readonly problem: CellProblem;
}

export interface ChangedFacts {
  readonly facts: Facts;
  readonly wrong: readonly WrongCell[];
  /** The facts whose cells were written, under the keys that they have now. */
  readonly written: readonly string[];
}

/**
 * Facts with texts set in their cells. A place beyond the facts that are shown is a new fact, which begins as the one above it.
 * @param shown the keys of the rows, in their order
 */
export function withCells(
  facts: Facts,
  shown: readonly string[],
  changes: readonly CellChange[],
  making: Making,
): ChangedFacts {
  const places = [...new Set(changes.map(({ row }) => row))];
  return places.reduce<ChangedFacts>(
    (done, place) => {
      const cells = cellsOf(changes.filter(({ row }) => row === place));
      const key = shown[place];
      if (key === undefined && cells.every(({ text }) => text.trim() === '')) return done;
      const row = withRow(done.facts, key, done.written.at(-1) ?? shown.at(-1), cells, making);
      return {
        facts: row.facts,
        wrong: [...done.wrong, ...row.wrong],
        written: [...done.written, row.key],
      };
    },
    { facts, wrong: [], written: [] },
  );
}

interface Cell {
  readonly column: number;
  readonly id: FactColumnId;
  readonly text: string;
}

/** The cells of a row; the kind comes first, for what else a fact can have follows from it. */
function cellsOf(changes: readonly CellChange[]): readonly Cell[] {
  const cells = changes.flatMap(({ column, text }) => {
    const id = FACT_COLUMN_IDS[column];
    return id === undefined ? [] : [{ column, id, text }];
  });
  return [...cells.filter(({ id }) => id === 'kind'), ...cells.filter(({ id }) => id !== 'kind')];
}

function withRow(
  facts: Facts,
  known: string | undefined,
  above: string | undefined,
  cells: readonly Cell[],
  making: Making,
): { readonly facts: Facts; readonly key: string; readonly wrong: readonly WrongCell[] } {
  const { writing, before, citation } = making;
  const cited = citation === undefined ? {} : { citation };
  const start = own(facts, known) ?? begun(facts, above, making);
  let fact = start;
  const wrong: Omit<WrongCell, 'key'>[] = [];
  for (const { id, column, text } of cells) {
    if (id === 'key') continue;
    const at = {
      fact,
      before: own(before, known),
      restedOn: known !== undefined && making.isRestedOn(known),
    };
    const typed = FACT_COLUMNS[id].withText(at, text, writing);
    if (typed.ok) fact = typed.fact;
    else wrong.push({ column, text, problem: typed.problem });
  }
  const keyCell = cells.find(({ id }) => id === 'key');
  const named = keyFor(facts, known, fact, keyCell?.text.trim() ?? '', making);
  if (named.problem !== undefined && keyCell !== undefined)
    wrong.push({ column: keyCell.column, text: keyCell.text, problem: named.problem });
  const isSource = cells.some(({ id }) => id === 'provision' || id === 'unverified');
  const isChanged = known !== undefined && fact !== start;
  const citing = isChanged && !isSource && !isOnlyMoved(cells) ? citedBy(fact, cited, making.act) : fact;
  const { [named.key === known ? '' : (known ?? '')]: _, ...rest } = facts;
  return {
    facts: { ...rest, [named.key]: verified(citing, own(before, known), cells, making.act) },
    key: named.key,
    wrong: wrong.map((one) => ({ ...one, key: named.key })),
  };
}

const isOnlyMoved = (cells: readonly Cell[]): boolean =>
  cells.every(({ id }) => id === 'order' || id === 'key');

/** A fact that nothing is said of yet: it is as the one above it. */
function begun(facts: Facts, above: string | undefined, { before, citation }: Making): Fact {
  const neighbour = own(facts, above);
  return newFact(
    {
      title: {},
      order: afterLastIn([facts, before]),
      cited: citation === undefined ? {} : { citation },
    },
    beginningAs(neighbour === undefined ? [] : [neighbour]),
  );
}

/** What changes while a provision is selected cites it, once. */
const citedBy = (fact: Fact, cited: { readonly citation?: Citation }, act: string): Fact =>
  citesAct(fact.citation, act) ? fact : { ...fact, ...cited };

/** What cites the act is no longer said not to be in the sources, unless its author says so here. */
function verified(fact: Fact, before: Fact | undefined, cells: readonly Cell[], act: string): Fact {
  const isSaid = cells.some(({ id, text }) => id === 'unverified' && text.trim() !== '');
  if (isSaid || before?.unverified === undefined || before.unverified !== fact.unverified) return fact;
  if (citesAct(before.citation, act) || !citesAct(fact.citation, act)) return fact;
  const { unverified: _, ...rest } = fact;
  return rest;
}

const KEY = new RegExp(KEY_PATTERN, 'u');

/** The key of a row: of a new fact the one that is typed, or what follows from its name; one that is published, or that others use, stays. */
function keyFor(
  facts: Facts,
  known: string | undefined,
  fact: Fact,
  typed: string,
  { before, isUsed, writing }: Making,
): { readonly key: string; readonly problem?: CellProblem } {
  const taken = [...Object.keys(facts), ...Object.keys(before)].filter((key) => key !== known);
  const otherwise = known ?? newKey(wording(fact.title, writing.language), taken);
  if (typed === '' || typed === known) return { key: otherwise };
  if (!KEY.test(typed)) return { key: otherwise, problem: 'no-key' };
  if (taken.includes(typed)) return { key: otherwise, problem: 'key-taken' };
  const isFixed = known !== undefined && (Object.hasOwn(before, known) || isUsed(known));
  return isFixed ? { key: otherwise, problem: 'key-stays' } : { key: typed };
}

const own = (facts: Facts, key: string | undefined): Fact | undefined =>
  key !== undefined && Object.hasOwn(facts, key) ? facts[key] : undefined;
