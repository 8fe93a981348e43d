import type { FormulaName } from './names.ts';

/** What could be written at a place of a formula, and which part of the text it would take the place of. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly names: readonly FormulaName[];
}

const MOST = 12;
/** Words are keys, or the beginnings of titles in any script. */
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}-]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}-]*/u;

/**
 * What could be written at a place: names whose key or title holds the word there; after a number, units; in quotation marks, codes.
 * @param asked also without a word: the reader asked for all
 */
export function completionsAt(
  text: string,
  caret: number,
  names: readonly FormulaName[],
  codes: readonly FormulaName[],
  asked = false,
): Completions {
  const before = text.slice(0, caret);
  const quoted = /'([^']*)$/.exec(withoutCodes(before))?.[1];
  const isAfterNumber = /(^|[^\p{L}\p{N}-])\d+(\.\d+)? +[A-Za-z]*$/u.test(before);
  const word = quoted ?? WORD_BEFORE.exec(before)?.[0] ?? '';
  const after = (quoted === undefined ? WORD_AFTER : /^[^']*(?=')/).exec(text.slice(caret))?.[0] ?? '';
  const place = { from: caret - word.length, to: caret + after.length };
  const isNumber = /^\d/.test(word);
  if (isNumber || (word === '' && !asked && quoted === undefined && !isAfterNumber))
    return { ...place, names: [] };
  const offered =
    quoted === undefined ? names.filter(({ kind }) => (kind === 'unit') === isAfterNumber) : codes;
  return { ...place, names: matching(offered, word) };
}

/** A text whose closed codes are taken out, so that an open quotation mark can be seen. */
const withoutCodes = (text: string): string => text.replaceAll(/'[^']*'/g, '');

function matching(names: readonly FormulaName[], word: string): readonly FormulaName[] {
  const wanted = word.toLowerCase();
  const ranked = names.flatMap((name) => {
    const rank = rankOf(name, wanted);
    return rank === undefined ? [] : [{ name, rank }];
  });
  const exact = ranked.length === 1 && ranked[0]?.name.insert.toLowerCase() === wanted;
  if (exact) return [];
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Nearer matches first: the key begins so, the title, a word of either, anything in either. */
function rankOf({ insert, title }: FormulaName, wanted: string): number | undefined {
  const [key, name] = [insert.toLowerCase(), title.toLowerCase()];
  const inner = /^\w+\(([^)]*)\)$/.exec(key)?.[1] ?? key;
  if (key.startsWith(wanted) || inner.startsWith(wanted)) return 0;
  if (name.startsWith(wanted)) return 1;
  if (key.includes(`-${wanted}`) || name.includes(` ${wanted}`)) return 2;
  return key.includes(wanted) || name.includes(wanted) ? 3 : undefined;
}

/** A text with a name written where the completions stand, and the place of the caret after it. */
export function completed(
  text: string,
  { from, to }: Completions,
  name: FormulaName,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(to);
  const insert = name.insert.endsWith('(') && rest.startsWith('(') ? name.insert.slice(0, -1) : name.insert;
  return { text: text.slice(0, from) + insert + rest, caret: from + insert.length };
}
