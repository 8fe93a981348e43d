import type { Act } from '../../../../../engine/schema/act.ts';
import type { Language } from '../../../../../engine/schema/languages.ts';
import { matchingProvisions, provisionChoices } from '../fields/model/provisions.ts';
import { type CellOptions, NO_OPTIONS } from '../tables/grid/types.ts';
import type { Names } from './chosen.ts';

/** The names that hold what is typed in a cell, or in the piece of it before the caret where several can stand there. */
export function namesLike(text: string, caret: number, names: Names, several: boolean): CellOptions {
  const from = several
    ? Math.max(text.lastIndexOf(';', caret - 1), text.lastIndexOf('\n', caret - 1)) + 1
    : 0;
  const rest = text.slice(from);
  const end = several ? rest.search(/[;\n]/u) : -1;
  const to = end < 0 ? text.length : from + end;
  const typed = text.slice(from, to).trim().toLowerCase();
  const all = [...names.values()];
  if (all.some((name) => name.toLowerCase() === typed)) return NO_OPTIONS;
  const options = all
    .filter((name) => name.toLowerCase().includes(typed))
    .map((name) => ({ id: name, text: from === 0 ? name : ` ${name}` }));
  return { from, to, options };
}

const MOST = 12;

/** The provisions of an act whose id, name or text holds what is typed. */
export function provisionsLike(text: string, act: Act | undefined, language: Language): CellOptions {
  if (text.trim() === '' || act?.provisions[text.trim()] !== undefined) return NO_OPTIONS;
  const found = matchingProvisions(provisionChoices(act, language), text).slice(0, MOST);
  const options = found.map(({ id, name }) => ({ id, text: id, note: name }));
  return { from: 0, to: text.length, options };
}
