import type { LibraryLanguages } from '../../schema/languages.ts';
import { fallbackOrder } from '../../text/arrange.ts';
import { wordingIn } from '../../text/wording-in.ts';
import type { DraftText } from './draft-text.ts';

/** What a table of texts says besides them. */
export interface TableWords {
  /** Over the column that names the places. */
  readonly place: string;
  /** Over the column that says where each text stands. */
  readonly where: string;
  readonly describe: (text: DraftText) => string;
}

/** Texts as a table for a translator: a row of heads, then for each text its place, where it stands in words, and a column for each language. */
export function textTable(
  texts: readonly DraftText[],
  words: TableWords,
  written: LibraryLanguages,
): readonly (readonly string[])[] {
  const languages = fallbackOrder(written);
  const head = [words.place, words.where, ...languages.map((one) => written.names[one] ?? one)];
  return [
    head,
    ...texts.map((one) => [
      one.place,
      words.describe(one),
      ...languages.map((language) => wordingIn(one.text, language) ?? ''),
    ]),
  ];
}

/** Signs with which a formula begins: a spreadsheet would work out a text that begins so, and lose it. */
const FORMULA = /^'*[=+\-@\t]/;

/** A cell that a spreadsheet takes for a text whatever it begins with. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
