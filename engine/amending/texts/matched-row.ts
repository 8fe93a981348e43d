import { placeholdersOf } from '../../notice/placeholders.ts';
import type { Language, LibraryLanguages } from '../../schema/languages.ts';
import { wordingIn } from '../../text/wording-in.ts';
import type { DraftText } from './draft-text.ts';
import { plainWording, sourceOf } from './known-wordings.ts';

/** A wording of a table that is not the one that stands. */
export interface MatchedCell {
  readonly language: Language;
  readonly now: string | undefined;
  readonly given: string;
  /** The placeholders that the source has and the wording lacks, and those that only the wording has. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** A row of a table, with the text that it is of. */
export interface MatchedRow {
  /** Its line in the table, from 1. */
  readonly line: number;
  readonly place: string;
  readonly text: DraftText | undefined;
  /**
   * `unknown-place`: the draft has no such text any more; `twice`: an earlier row named the place; `source-changed`: what was translated is not what
   * stands now.
   */
  readonly problem?: 'unknown-place' | 'twice' | 'source-changed';
  readonly cells: readonly MatchedCell[];
}

/** What a row of a table says of a text. An empty cell says nothing; the source itself is never taken from a table. */
export function matchedRow(
  { text, isTwice, ...row }: Pick<MatchedRow, 'line' | 'place' | 'text'> & { readonly isTwice: boolean },
  wordings: ReadonlyMap<Language, string>,
  written: LibraryLanguages,
): MatchedRow {
  if (text === undefined) return { ...row, text, problem: 'unknown-place', cells: [] };
  if (isTwice) return { ...row, text, problem: 'twice', cells: [] };
  const source = sourceOf(text.text, written);
  const givenSource = source && wordings.get(source.language);
  // A column alone may be of the language that is translated from.
  const isColumn = wordings.size === 1;
  const cells = [...wordings].flatMap(([language, given]): readonly MatchedCell[] => {
    const now = wordingIn(text.text, language);
    if (given === '' || plainWording(given) === plainWording(now ?? '')) return [];
    if (language === source?.language && !isColumn) return [];
    return [
      { language, now: now === '' ? undefined : now, given, ...placeholderChanges(source?.wording, given) },
    ];
  });
  const isChanged =
    !isColumn &&
    givenSource !== undefined &&
    givenSource !== '' &&
    plainWording(givenSource) !== source?.wording;
  return { ...row, text, ...(isChanged ? { problem: 'source-changed' } : {}), cells };
}

function placeholderChanges(source: string | undefined, given: string): Pick<MatchedCell, 'lost' | 'added'> {
  if (source === undefined) return { lost: [], added: [] };
  const [wanted, has] = [source, given].map((one) => new Set(placeholdersOf(one).map(({ name }) => name)));
  return {
    lost: [...(wanted ?? [])].filter((name) => !has?.has(name)),
    added: [...(has ?? [])].filter((name) => !wanted?.has(name)),
  };
}

/** Whether a wording is taken by itself: it fills a gap, and nothing speaks against it. */
export const isSafe = ({ problem }: MatchedRow, { now, lost, added }: MatchedCell): boolean =>
  problem === undefined && now === undefined && lost.length === 0 && added.length === 0;
