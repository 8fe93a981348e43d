import type { Cell } from '../../../../../../engine/schema/table.ts';
import type { CellConstant } from '../../../../../../engine/tables/constant.ts';
import type { CellColumn } from './column.ts';
import { printConstant } from './constant.ts';
import { ANY } from './parse.ts';

/** A cell as `parseCell` reads it back. */
export function printCell(cell: Cell | undefined, column: CellColumn): string {
  if (cell === undefined) return ANY;
  const say = (constant: CellConstant) => printConstant(constant, column);
  return rangeOf(cell, say) ?? constraintsOf(cell, say).join(' & ');
}

/** A range with one constraint at each end and no other. */
function rangeOf(cell: Cell, say: (constant: CellConstant) => string): string | undefined {
  const { atLeast, moreThan, atMost, lessThan } = cell;
  const from = atLeast ?? moreThan;
  const to = atMost ?? lessThan;
  if (Object.keys(cell).length !== 2 || from === undefined || to === undefined) return undefined;
  if (atLeast !== undefined && atMost !== undefined) return `${say(atLeast)}..${say(atMost)}`;
  return `${atLeast === undefined ? '(' : '['}${say(from)}, ${say(to)}${atMost === undefined ? ')' : ']'}`;
}

function constraintsOf(cell: Cell, say: (constant: CellConstant) => string): readonly string[] {
  const { equal, in: among, atLeast, moreThan, atMost, lessThan } = cell;
  return [
    equal === undefined ? '' : say(equal),
    among === undefined ? '' : `${among.map(say).join(', ')}${among.length === 1 ? ',' : ''}`,
    atLeast === undefined ? '' : `>= ${say(atLeast)}`,
    moreThan === undefined ? '' : `> ${say(moreThan)}`,
    atMost === undefined ? '' : `<= ${say(atMost)}`,
    lessThan === undefined ? '' : `< ${say(lessThan)}`,
  ].filter(Boolean);
}
