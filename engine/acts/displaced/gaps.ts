import type { Line } from '../clean.ts';

/** A place in a text where words are missing: an extraction left the spaces of both their sides. */
export interface Gap {
  /** Where the words behind it begin. */
  readonly at: number;
  /** The end of the line that it was printed in, where an extraction puts what it takes out; unknown where a word is broken there. */
  readonly end?: number;
}

/** Where a line was printed that has become a part of a longer text. */
export const shifted = (gaps: readonly Gap[], by: number): readonly Gap[] =>
  by === 0
    ? gaps
    : gaps.map(({ at, end }) => ({ at: at + by, ...(end === undefined ? {} : { end: end + by }) }));

const INDENT = 3;
const FEW_LINES = 12;
const MOST = 1 / 3;
/** Behind the number of a paragraph spaces are layout. */
const ONLY_NUMBER = /^["«“„]*(?:\d{1,4}(?:-\d{1,3})*[.)]?|[-–—•])$/u;
const BLANK = /_{2,}/;
/** In a line with more of them they are layout. */
const MOST_IN_LINE = 8;

/** One space for several, and where there were two; more set things apart. */
export function spaced(text: string): { readonly text: string; readonly gaps: readonly Gap[] } {
  const gaps: number[] = [];
  let removed = 0;
  const one = text.replaceAll(/ {2,}/g, (spaces, at: number) => {
    if (spaces.length === 2) gaps.push(at - removed + 1);
    removed += spaces.length - 1;
    return ' ';
  });
  const kept =
    BLANK.test(one) || gaps.length > MOST_IN_LINE
      ? []
      : gaps.filter((at) => !ONLY_NUMBER.test(one.slice(0, at - 1)));
  return { text: one, gaps: kept.map((at) => ({ at, end: one.length })) };
}

/**
 * The lines with the gaps at their beginnings, which are told by the indent of the others. In a text that is set with wide spaces throughout,
 * spaces say nothing.
 */
export function withGaps(lines: readonly Line[]): readonly Line[] {
  const usual = usualIndent(lines);
  const found = lines.map((line) => {
    const begins =
      (line.indent > 0 && line.indent < INDENT) || (usual !== undefined && line.indent === usual + 1);
    return begins && !BLANK.test(line.text)
      ? { ...line, gaps: [{ at: 0, end: line.text.length }, ...line.gaps] }
      : line;
  });
  const many = found.filter(({ gaps }) => gaps.length > 0).length;
  const isLayout = lines.length >= FEW_LINES && many > lines.length * MOST;
  return isLayout ? lines.map((line) => (line.gaps.length === 0 ? line : { ...line, gaps: [] })) : found;
}

/** How far the paragraphs of a text are indented. */
function usualIndent(lines: readonly Line[]): number | undefined {
  const times = new Map<number, number>();
  for (const { indent } of lines) if (indent >= INDENT) times.set(indent, (times.get(indent) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
