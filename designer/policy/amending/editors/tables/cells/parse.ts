import type { Cell } from '../../../../../../engine/schema/table.ts';
import type { CellConstant } from '../../../../../../engine/tables/constant.ts';
import type { CellColumn } from './column.ts';
import { parseConstant, type Read, read, refused } from './constant.ts';

/** Any value will do: no constraint. */
export const ANY = '-';

/**
 * Reads a cell of a decision table. One value: `5`; several: `1, 2`; a range with both ends: `5..10`; one whose ends may be left out: `[5, 10)`;
 * open ones: `>= 5`, `< 10`; several constraints together: `>= 5 & 7, 9`; any value: `-` or nothing.
 * @returns the cell, undefined for any value; or the problem
 */
export function parseCell(text: string, column: CellColumn): Read<Cell | undefined> {
  const typed = text.trim();
  if (typed === '' || typed === ANY || typed === '–' || typed === '—') return read(undefined);
  const terms = split(typed, '&');
  if (terms === undefined) return refused('quote', typed);
  let cell: Cell = {};
  for (const term of terms) {
    const found = parseTerm(term.trim(), column);
    if (!found.ok) return found;
    const twice = Object.keys(found.value).some((key) => Object.hasOwn(cell, key));
    if (twice) return refused('twice', term.trim());
    cell = { ...cell, ...found.value };
  }
  return read(cell);
}

const COMPARISONS: readonly (readonly [
  pattern: RegExp,
  key: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal',
])[] = [
  [/^(>=|≥)/, 'atLeast'],
  [/^(<=|≤)/, 'atMost'],
  [/^>/, 'moreThan'],
  [/^</, 'lessThan'],
  [/^=/, 'equal'],
];

function parseTerm(term: string, column: CellColumn): Read<Cell> {
  const isOrdered = column.kind === 'number' || column.kind === 'date';
  const comparison = COMPARISONS.find(([pattern]) => pattern.test(term));
  if (comparison !== undefined) {
    const [pattern, key] = comparison;
    if (!isOrdered && key !== 'equal') return refused('no-order', term);
    const constant = parseConstant(term.replace(pattern, ''), column);
    return constant.ok ? read({ [key]: constant.value }) : constant;
  }
  if (isOrdered && /^[[(\]]/.test(term)) return parseInterval(term, column);
  const ends = isOrdered ? term.split(/\.{2,}|…/) : [term];
  if (ends.length === 2) return parseEnds(ends, { from: 'atLeast', to: 'atMost' }, column);
  if (ends.length > 2) return refused('interval', term);
  return parseList(term, column);
}

/** `[5, 10)`: a square bracket takes its end in, a round one leaves it out. */
function parseInterval(term: string, column: CellColumn): Read<Cell> {
  const [, left = '', inner = '', right = ''] = /^([[(\]])(.*)([\])[])$/s.exec(term) ?? [];
  const ends = split(inner, ',;');
  if (left === '' || ends?.length !== 2) return refused('interval', term);
  const from = left === '[' ? 'atLeast' : 'moreThan';
  const to = right === ']' ? 'atMost' : 'lessThan';
  return parseEnds(ends, { from, to }, column);
}

function parseEnds(
  [first = '', last = '']: readonly string[],
  { from, to }: { readonly from: 'atLeast' | 'moreThan'; readonly to: 'atMost' | 'lessThan' },
  column: CellColumn,
): Read<Cell> {
  const start = parseConstant(first, column);
  if (!start.ok) return start;
  const end = parseConstant(last, column);
  return end.ok ? read({ [from]: start.value, [to]: end.value }) : end;
}

/** One value, or several; a comma after a single one makes it a list of one. */
function parseList(term: string, column: CellColumn): Read<Cell> {
  if (column.kind === 'number' && /\d,\d/.test(term)) return refused('comma', term);
  const items = split(term, ',;');
  if (items === undefined) return refused('quote', term);
  const named = items.at(-1)?.trim() === '' ? items.slice(0, -1) : items;
  const constants: CellConstant[] = [];
  for (const item of named) {
    const constant = parseConstant(item, column);
    if (!constant.ok) return constant;
    constants.push(constant.value);
  }
  const [first, ...others] = constants;
  if (first === undefined) return refused('empty', term);
  return read(others.length === 0 && items.length === 1 ? { equal: first } : { in: constants });
}

/** The parts of a text between signs that do not stand in quotation marks; undefined where a mark is not closed. */
function split(text: string, signs: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (isQuoted && letter === '\\') part += letter + (text[++index] ?? '');
    else if (!isQuoted && signs.includes(letter)) {
      parts.push(part);
      part = '';
    } else {
      if (letter === '"') isQuoted = !isQuoted;
      part += letter;
    }
  }
  return isQuoted ? undefined : [...parts, part];
}
