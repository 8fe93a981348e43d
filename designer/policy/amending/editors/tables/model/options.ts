import { completionsAt } from '../../amounts/formula/complete.ts';
import type { FormulaName } from '../../amounts/formula/names.ts';
import { type CellColumn, folded } from '../cells/column.ts';
import { printConstant } from '../cells/constant.ts';
import { type CellOptions, NO_OPTIONS } from '../grid/types.ts';

const MOST = 12;

/** The names of codes, and of yes and no, that the word before the caret could be. */
export function cellOptions(column: CellColumn, text: string, caret: number): CellOptions {
  if (column.names.size === 0) return NO_OPTIONS;
  const before = text.slice(0, caret);
  const typed = /[^,;&=]*$/.exec(before)?.[0] ?? '';
  const word = folded(typed.replaceAll('"', ''));
  const from = caret - typed.trimStart().length;
  const to = caret + (/^[^,;&]*/.exec(text.slice(caret))?.[0].length ?? 0);
  const isWord = (name: string) => folded(name) === word;
  const found = [...column.names].filter(
    ([code, name]) => folded(name).includes(word) || folded(code).startsWith(word),
  );
  if (found.some(([code, name]) => isWord(name) || isWord(code))) return NO_OPTIONS;
  const options = found.slice(0, MOST).map(([code, name]) => ({
    id: code,
    text: printConstant(column.kind === 'boolean' ? code === 'true' : code, column),
    ...(name === code ? {} : { note: code }),
  }));
  return { from, to, options };
}

/** What the word before the caret of a formula could be. */
export function formulaOptions(
  names: readonly FormulaName[],
  codes: readonly FormulaName[],
  text: string,
  caret: number,
): CellOptions {
  const { from, to, names: found } = completionsAt(text, caret, names, codes);
  const options = found.map(({ kind, insert, title }) => ({
    id: `${kind} ${insert}`,
    text: insert,
    note: title,
  }));
  return { from, to, options };
}
