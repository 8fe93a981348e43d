import { spokenFor } from '../schema/languages.ts';
import type { Cell } from '../schema/table.ts';
import type { Language } from '../schema/text.ts';
import type { CellConstant } from '../tables/constant.ts';
import type { Words } from './describer.ts';
import { words } from './describer.ts';

const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
const OR: Words = words('не', 'или', 'or');
const ANY: Words = words('кез келген', 'любое', 'any');

/** A cell as a person reads it: `≥ 18, < 60`, `city or village`. */
export function cellInWords(cell: Cell | undefined, language: Language): string {
  if (cell === undefined) return ANY[spokenFor(language)];
  const constant = (value: CellConstant) =>
    typeof value === 'boolean' ? YES_NO[`${value}`][spokenFor(language)] : String(value);
  const bound = (sign: string, value: CellConstant | undefined) =>
    value === undefined ? [] : [`${sign} ${constant(value)}`];
  return [
    ...(cell.equal === undefined ? [] : [constant(cell.equal)]),
    ...(cell.in === undefined ? [] : [cell.in.map(constant).join(` ${OR[spokenFor(language)]} `)]),
    ...bound('≥', cell.atLeast),
    ...bound('>', cell.moreThan),
    ...bound('≤', cell.atMost),
    ...bound('<', cell.lessThan),
  ].join(', ');
}
