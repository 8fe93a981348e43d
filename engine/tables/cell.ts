import type { Trilean } from '../conditions/types.ts';
import type { Cell } from '../schema/table.ts';
import { compare } from '../values/decimal.ts';
import type { Value } from '../values/types.ts';
import { type CellConstant, type ConstantKind, readConstant } from './constant.ts';

/** How far a value lies from a constant: negative before it, positive after it; undefined where their kinds do not fit. */
type Distance = (constant: CellConstant) => number | undefined;

/**
 * Whether a value keeps to a cell: every constraint of the cell holds. Unknown where the value is, and where a constant is not of the
 * value's kind (opening the library refuses that): a wrong type is never "no".
 * @param cell without one any value will do
 */
export function testCell(cell: Cell | undefined, value: Value | null): Trilean {
  if (cell === undefined) return true;
  if (value === null) return null;
  const distance = distanceOf(value);
  // Codes and yes/no are in no order: a range of them says nothing.
  const along = value.kind === 'code' || value.kind === 'boolean' ? () => undefined : distance;
  const checks = [
    check(cell.equal, distance, (far) => far === 0),
    anyOf(cell.in, distance),
    check(cell.atLeast, along, (far) => far >= 0),
    check(cell.moreThan, along, (far) => far > 0),
    check(cell.atMost, along, (far) => far <= 0),
    check(cell.lessThan, along, (far) => far < 0),
  ];
  if (checks.includes(null)) return null;
  return !checks.includes(false);
}

/** The kind of constants that stand for values of a kind. */
export function constantKind(kind: Value['kind']): ConstantKind {
  return kind === 'money' ? 'number' : kind;
}

function distanceOf(value: Value): Distance {
  return (constant) => {
    const read = readConstant(constant, constantKind(value.kind));
    if (read === undefined) return undefined;
    switch (value.kind) {
      case 'number':
        return compare(value.number, read);
      case 'money':
        return compare(value.money, read);
      case 'date':
        return order(value.date, read);
      case 'code':
        return order(value.code, read);
      case 'boolean':
        return order(String(value.boolean), read);
      default:
        return value satisfies never;
    }
  };
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function check(
  constant: CellConstant | undefined,
  distance: Distance,
  holds: (far: number) => boolean,
): Trilean {
  if (constant === undefined) return true;
  const far = distance(constant);
  return far === undefined ? null : holds(far);
}

function anyOf(constants: readonly CellConstant[] | undefined, distance: Distance): Trilean {
  if (constants === undefined) return true;
  const found = constants.map(distance);
  return found.includes(undefined) ? null : found.includes(0);
}
