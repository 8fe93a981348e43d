import { quoted } from '../../diagnostics/quote.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { type CellConstant, type ConstantKind, readConstant } from '../../tables/constant.ts';
import { compare } from '../../values/decimal.ts';
import type { Finding } from '../shape/shape.ts';

const BOUNDS = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;

/** The constants of a cell are of its input's kind, its bounds leave room between them, and codes have none. */
export function cellFindings(
  cell: unknown,
  pointer: string,
  kind: ConstantKind | undefined,
): readonly Finding[] {
  if (!isObject(cell)) return [];
  const all = placedConstants(cell, pointer);
  const findings = kind === undefined ? [] : all.flatMap((one) => kindFindings(one, kind));
  return findings.length > 0 ? findings : rangeFindings(cell, pointer, kind ?? shownBy(all));
}

interface Placed {
  readonly constant: CellConstant;
  readonly pointer: string;
}

function placedConstants(cell: Readonly<Record<string, unknown>>, pointer: string): readonly Placed[] {
  return Object.entries(cell).flatMap(([key, value]) => {
    if (isConstant(value)) return [{ constant: value, pointer: join(pointer, key) }];
    if (key !== 'in' || !Array.isArray(value)) return [];
    return value.flatMap((one: unknown, index) =>
      isConstant(one) ? [{ constant: one, pointer: join(pointer, key, index) }] : [],
    );
  });
}

const isConstant = (value: unknown): value is CellConstant =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function kindFindings({ constant, pointer }: Placed, kind: ConstantKind): readonly Finding[] {
  if (readConstant(constant, kind) !== undefined) return [];
  return [{ code: 'cell-of-other-kind', pointer, params: { found: quoted(constant), kind } }];
}

/** Only numbers and dates are in an order. Where the kind is not known, the constants themselves tell it. */
const shownBy = (all: readonly Placed[]): ConstantKind | undefined =>
  (['number', 'date'] as const).find((kind) =>
    all.every(({ constant }) => readConstant(constant, kind) !== undefined),
  );

function rangeFindings(
  cell: Readonly<Record<string, unknown>>,
  pointer: string,
  kind: ConstantKind | undefined,
): readonly Finding[] {
  const bound = BOUNDS.find((key) => cell[key] !== undefined);
  if (bound === undefined || kind === undefined) return [];
  if (kind === 'code' || kind === 'boolean') {
    return [{ code: 'cell-range-of-codes', pointer: join(pointer, bound), params: { key: bound } }];
  }
  const read = (key: string) => {
    const value = cell[key];
    return isConstant(value) ? readConstant(value, kind) : undefined;
  };
  const order = kind === 'number' ? compare : (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const isEmpty = (from: string | undefined, to: string | undefined, mayTouch: boolean) =>
    from !== undefined && to !== undefined && order(from, to) >= (mayTouch ? 1 : 0);
  const [atLeast, moreThan, atMost, lessThan] = BOUNDS.map(read);
  const empty =
    isEmpty(atLeast, atMost, true) ||
    isEmpty(atLeast, lessThan, false) ||
    isEmpty(moreThan, atMost, false) ||
    isEmpty(moreThan, lessThan, false);
  if (!empty) return [];
  const params = { from: atLeast ?? moreThan, to: atMost ?? lessThan };
  return [{ code: 'cell-range-empty', pointer, params }];
}
