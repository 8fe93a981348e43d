import { parseDate } from '../calendar/date.ts';
import { DECIMAL_PATTERN } from '../schema/primitives.ts';
import type { Cell } from '../schema/table.ts';
import { canonical } from '../values/decimal.ts';

/** A constant of a cell as it is written. */
export type CellConstant = NonNullable<Cell['equal']>;

/** What a constant of a cell is compared with: numbers and sums of money alike, dates, options and codes, yes and no. */
export type ConstantKind = 'number' | 'date' | 'code' | 'boolean';

const decimal = new RegExp(DECIMAL_PATTERN);

/** A constant as text of a kind: a decimal in its canonical form, a date, a code, `true` or `false`; undefined where it is not of that kind. */
export function readConstant(constant: CellConstant, kind: ConstantKind): string | undefined {
  switch (kind) {
    case 'number': {
      if (typeof constant === 'number') return Number.isFinite(constant) ? plain(constant) : undefined;
      return typeof constant === 'string' && decimal.test(constant) ? canonical(constant) : undefined;
    }
    case 'date':
      return typeof constant === 'string' ? parseDate(constant) : undefined;
    case 'code':
      return typeof constant === 'string' ? constant : undefined;
    case 'boolean':
      return typeof constant === 'boolean' ? String(constant) : undefined;
    default:
      return kind satisfies never;
  }
}

/** Fractions belong in text, where they are exact. */
const plain = (constant: number): string | undefined =>
  Number.isSafeInteger(constant) ? String(constant) : undefined;

/** Every constant of a cell. */
export function constantsOf(cell: Cell): readonly CellConstant[] {
  const { equal, in: some = [], atLeast, moreThan, atMost, lessThan } = cell;
  return [equal, ...some, atLeast, moreThan, atMost, lessThan].filter((constant) => constant !== undefined);
}

/** The kind that the constants of an input's cells show, where nothing else tells what the input is. */
export function kindShownBy(constants: readonly CellConstant[]): ConstantKind {
  const kinds: readonly ConstantKind[] = ['boolean', 'number', 'date'];
  const fits = (kind: ConstantKind) =>
    constants.every((constant) => readConstant(constant, kind) !== undefined);
  return kinds.find(fits) ?? 'code';
}
