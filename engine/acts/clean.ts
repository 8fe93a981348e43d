import { isAnnexHead } from './annex-head.ts';
import { type Gap, spaced, withGaps } from './displaced/gaps.ts';
import { joinHyphens } from './hyphens.ts';
import type { SplitNote } from './notes.ts';

/** A line of a pasted text, trimmed. */
export interface Line {
  readonly text: string;
  /** Spaces before it. */
  readonly indent: number;
  /** A blank line or the end of a page stands before it. */
  readonly gap: boolean;
  /** It ended in a space: a sign that its sentence goes on. */
  readonly goesOn: boolean;
  /** Where words are missing in it. */
  readonly gaps: readonly Gap[];
}

const PAGE = '\f';
const MARKED_PAGE_NUMBER =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|(?:стр\.?|страница|бет|page) ?\d{1,4}(?: ?(?:из|of|\/) ?\d{1,4})?|\d{1,4} ?-?(?:бет|стр\.))$/iu;
const BARE_NUMBER = /^\d{1,4}$/;
const SPACED_LETTERS = /(?<!\S)(?:\p{L} {1,2}){4,}\p{L}(?!\S)/gu;

/**
 * The lines of a pasted text without what a clipboard or a PDF added: line ends of any system, soft hyphens, odd spaces, tabs,
 * words broken at the end of a line, letters set apart, page numbers. What was taken out is noted.
 */
export function cleanLines(text: string): {
  readonly lines: readonly Line[];
  readonly notes: readonly SplitNote[];
} {
  const notes: SplitNote[] = [];
  const raw = cells(plain(text)).split('\n');
  const kept = withoutPageNumbers(raw);
  if (kept.removed > 0) notes.push({ code: 'page-numbers-removed', params: { count: kept.removed } });
  let apart = 0;
  const lines = toLines(kept.lines).map((line) => ({
    ...line,
    ...spaced(
      line.text.replaceAll(SPACED_LETTERS, (letters) => {
        apart += 1;
        return letters.replaceAll(' ', '');
      }),
    ),
  }));
  if (apart > 0) notes.push({ code: 'letters-joined', params: { count: apart } });
  const joined = joinHyphens(withGaps(lines));
  if (joined.count > 0) notes.push({ code: 'hyphens-joined', params: { count: joined.count } });
  return { lines: joined.lines, notes };
}

/** One kind of line end, of space and of hyphen; letters composed. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(PAGE, `\n${PAGE}\n`);
}

/** The cells of a numbered row of a table, pasted with tabs, are lines of their own; any other tab is a space. */
function cells(text: string): string {
  return text
    .replaceAll(/^ *\d{1,3}\.?\t.*$/gm, (row) => row.replaceAll(/ *\t+ */g, '\n'))
    .replaceAll(/^\t+/gm, '      ')
    .replaceAll('\t', ' ');
}

/** A number alone is that of a page beside a page's end, and between blank lines as long as no table can have begun. */
function withoutPageNumbers(raw: readonly string[]): {
  readonly lines: readonly string[];
  readonly removed: number;
} {
  let annex = false;
  let removed = 0;
  const blank = (line: string | undefined) => line === undefined || line.trim() === '';
  const lines = raw.filter((line, index) => {
    const text = line.trim();
    annex ||= isAnnexHead(text);
    const [before, after] = [raw[index - 1], raw[index + 1]];
    const isPage =
      MARKED_PAGE_NUMBER.test(text) ||
      (BARE_NUMBER.test(text) &&
        (before === PAGE || after === PAGE || (!annex && index > 0 && blank(before) && blank(after))));
    if (isPage) removed += 1;
    return !isPage;
  });
  return { lines, removed };
}

function toLines(raw: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const line of raw) {
    const text = line.trim();
    if (text === '' || line === PAGE) {
      gap = true;
      continue;
    }
    lines.push({
      text,
      indent: line.length - line.trimStart().length,
      gap,
      goesOn: /\s$/.test(line),
      gaps: [],
    });
    gap = false;
  }
  return lines;
}
