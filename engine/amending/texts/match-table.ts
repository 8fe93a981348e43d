import type { Language, LibraryLanguages } from '../../schema/languages.ts';
import type { DraftText } from './draft-text.ts';
import { type MatchedRow, matchedRow } from './matched-row.ts';
import { unguarded } from './text-table.ts';

/** What comes of a table that a translator has given back. */
export type MatchedTable =
  /** `too-large`: more than any draft holds; `no-place`: several columns, none of which names the places; `no-language`: none is headed by a language. */
  | { readonly kind: 'unreadable'; readonly why: 'nothing' | 'too-large' | 'no-place' | 'no-language' }
  /** A single column whose lines are not as many as the texts that are shown. */
  | { readonly kind: 'miscounted'; readonly given: number; readonly wanted: number }
  /** A single column of which it is not said in which language it is. */
  | { readonly kind: 'which-language' }
  | { readonly kind: 'matched'; readonly rows: readonly MatchedRow[]; readonly unchanged: number };

export interface MatchingWith {
  /** Every text of the draft. */
  readonly texts: readonly DraftText[];
  /** Those that are shown, in their order: a single column is matched with them line by line. */
  readonly shown: readonly DraftText[];
  readonly written: LibraryLanguages;
  /** The language of a column that does not say its own. */
  readonly language?: Language | undefined;
}

type Cells = readonly (readonly string[])[];

/** Drafts have hundreds of texts; what is longer than this is something else. */
const MOST_ROWS = 20_000;

/** Compares a table with the texts of a draft. Rows are matched by the places that they name; nothing is changed. */
export function matchTable(given: Cells, matching: MatchingWith): MatchedTable {
  const { texts, written } = matching;
  if (given.length > MOST_ROWS) return { kind: 'unreadable', why: 'too-large' };
  const cells = given.map((row) => row.map(cleaned)).filter((row) => row.some((cell) => cell !== ''));
  if (cells.length === 0) return { kind: 'unreadable', why: 'nothing' };
  const known = new Map(texts.map((one) => [one.place, one]));
  const width = Math.max(...cells.map((row) => row.length));
  if (width === 1)
    return matchColumn(
      given.map(([cell = '']) => cleaned(cell)),
      matching,
    );
  const place = placeColumn(cells, known, width);
  if (place === undefined) return { kind: 'unreadable', why: 'no-place' };
  const [head = [], ...rest] = cells;
  const columns = head.flatMap((cell, index) => {
    const language = index === place ? undefined : languageOf(cell, written);
    return language === undefined ? [] : [{ language, index }];
  });
  if (columns.length === 0) return { kind: 'unreadable', why: 'no-language' };
  const seen = new Set<string>();
  const rows = rest.map((row, index) => {
    const name = row[place] ?? '';
    const isTwice = seen.has(name);
    seen.add(name);
    const wordings = new Map(columns.map(({ language, index }) => [language, row[index] ?? '']));
    const text = known.get(name);
    return matchedRow({ line: index + 2, place: name, text, isTwice }, wordings, written);
  });
  return matched(rows);
}

/** A column alone: of as many lines as texts are shown, with or without its head. Empty lines count. */
function matchColumn(lines: readonly string[], { shown, written, language }: MatchingWith): MatchedTable {
  const headed = languageOf(lines[0] ?? '', written);
  const wordings = headed === undefined ? lines : lines.slice(1);
  if (wordings.length !== shown.length)
    return { kind: 'miscounted', given: wordings.length, wanted: shown.length };
  const spoken = headed ?? language;
  if (spoken === undefined) return { kind: 'which-language' };
  const rows = wordings.map((wording, index) => {
    const text = shown[index];
    const row = { line: index + 1, place: text?.place ?? '', text, isTwice: false };
    return matchedRow(row, new Map([[spoken, wording]]), written);
  });
  return matched(rows);
}

/** The rows of which something is to be said; of the others only how many there are. */
function matched(rows: readonly MatchedRow[]): MatchedTable {
  const told = rows.filter(({ cells, problem }) => cells.length > 0 || problem !== undefined);
  return { kind: 'matched', rows: told, unchanged: rows.length - told.length };
}

/** The column that names most places; none where no cell names one. */
function placeColumn(cells: Cells, known: ReadonlyMap<string, DraftText>, width: number): number | undefined {
  const named = Array.from({ length: width }, (_, index) => ({
    index,
    count: cells.filter((row) => known.has(row[index] ?? '') || PLACE.test(row[index] ?? '')).length,
  }));
  const [most] = named.sort((a, b) => b.count - a.count || a.index - b.index);
  return most === undefined || most.count === 0 ? undefined : most.index;
}

/** What a place looks like, also one that the draft no longer has. */
const PLACE = /^(?:parts|acts|services|codelists|parameters|calendars|guidance)\/\S+$/u;

/** The language that the head of a column names, by its code or by what it calls itself. */
function languageOf(head: string, { languages, names }: LibraryLanguages): Language | undefined {
  const said = head.toLocaleLowerCase().replace(/\s*\(.*\)$/u, '');
  return languages.find((one) => said === one || said === names[one]?.toLocaleLowerCase());
}

/** What spreadsheets and word processors put around the words of a cell. */
const cleaned = (cell: string): string =>
  unguarded(
    cell
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(/[^\S\n]+\n/gu, '\n')
      .trim(),
  );
