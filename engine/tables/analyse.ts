import type { Value } from '../values/types.ts';
import { type Completion, completionsOf } from './completions.ts';
import type { DomainScope } from './domain.ts';
import { allRows, type Grid, type RowSet, rowsIn } from './grid.ts';
import { hits } from './hit/index.ts';
import { winnersOf } from './winners.ts';

/** Values of a table's inputs, by input. */
export type Example = Readonly<Record<string, Value>>;

/** Rows that match together although the hit policy allows one of them, or asks them to agree. */
export interface Overlap {
  readonly rows: readonly [string, string];
  readonly example: Example;
}

/** What is wrong with a table over all values of its inputs; empty where nothing is. */
export interface Analysis {
  /** Values of the inputs that no row takes: one example of each cell; of a single input, of each stretch of its values. */
  readonly gaps: readonly Example[];
  readonly overlaps: readonly Overlap[];
  /** Rows that match but never win: an earlier row, or one of a higher priority, always does. */
  readonly masked: readonly { readonly row: string; readonly example: Example }[];
  /** Rows that no values of the inputs match. */
  readonly unreachable: readonly string[];
}

/** More cells are not tried. */
export const MOST_CELLS = 50_000;

/**
 * Finds the gaps, overlaps and masked rows of a table by trying every cell into which its constants cut the domains of its inputs. The
 * result is exact for inputs that do not depend on each other.
 * @returns `too-large` where there are more cells than are tried
 */
export function analyse(grid: Grid, scope: DomainScope): Analysis | 'too-large' {
  const columns = grid.columns.map((column) => completionsOf(grid, column, scope));
  const size = columns.reduce((product, { length }) => product * length, 1);
  if (size > MOST_CELLS) return 'too-large';
  if (size === 0) return { gaps: [], overlaps: [], masked: [], unreachable: [] };
  const found = new Finder(grid);
  for (let index = 0; index < size; index++) found.look(cellAt(columns, index));
  return found.analysis();
}

/** The cell of a number, whose digits of a mixed radix are the places in the columns. */
function cellAt(columns: readonly (readonly Completion[])[], index: number): readonly Completion[] {
  let rest = index;
  return columns.flatMap((column) => {
    const one = column[rest % column.length];
    rest = Math.floor(rest / column.length);
    return one === undefined ? [] : [one];
  });
}

/** Gathers what the cells show; every set of rows is looked at once. */
class Finder {
  readonly #grid: Grid;
  readonly #seen = new Set<RowSet>();
  readonly #gaps: Example[] = [];
  readonly #overlaps = new Map<string, Overlap>();
  readonly #matched = new Map<string, Example>();
  readonly #won = new Set<string>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  look(cell: readonly Completion[]): void {
    const set = cell.reduce((rows, one) => rows & one.rows, allRows(this.#grid));
    if (set === 0n) this.#gaps.push(...this.#gapsIn(cell));
    if (set === 0n || this.#seen.has(set)) return;
    this.#seen.add(set);
    const matching = rowsIn(this.#grid, set);
    const { winners, clashing } = winnersOf(this.#grid.hit, matching);
    for (const { key } of matching) {
      if (!this.#matched.has(key)) this.#matched.set(key, this.#example(cell));
    }
    for (const { key } of winners) this.#won.add(key);
    for (const rows of clashing) {
      const name = rows.join(' ');
      if (!this.#overlaps.has(name)) this.#overlaps.set(name, { rows, example: this.#example(cell) });
    }
  }

  analysis(): Analysis {
    const keys = this.#grid.rows.map(({ key }) => key);
    return {
      gaps: hits[this.#grid.hit].gap === 'none' ? [] : this.#gaps,
      overlaps: [...this.#overlaps.values()],
      masked: keys.flatMap((row) => {
        const example = this.#matched.get(row);
        return example === undefined || this.#won.has(row) ? [] : [{ row, example }];
      }),
      unreachable: keys.filter((key) => !this.#matched.has(key)),
    };
  }

  /** With one column, a gap for every stretch of its values; with several, that would be too many to read. */
  #gapsIn(cell: readonly Completion[]): readonly Example[] {
    const [only, ...others] = cell;
    if (only === undefined || others.length > 0) return [this.#example(cell)];
    return only.stretches.map((example) => this.#example([{ ...only, example }]));
  }

  #example(cell: readonly Completion[]): Example {
    return Object.fromEntries(
      this.#grid.columns.flatMap(({ inputs }, index) => {
        const value = cell[index]?.example;
        return value === undefined ? [] : inputs.map((input) => [input, value]);
      }),
    );
  }
}
