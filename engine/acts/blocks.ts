import { annexHead } from './annex-head.ts';
import type { Line } from './clean.ts';
import type { Gap } from './displaced/gaps.ts';
import { headsTogether } from './head-lines.ts';
import { linesTogether } from './joining.ts';
import { markerOf } from './markers.ts';

/** One paragraph of a text: its lines put together. */
export interface Block {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** Where words are missing in it. */
  readonly gaps: readonly Gap[];
}

const INDENT = 3;
const LONG_LINE = 200;
const ENDS = /[.;:!?]["»”]?[.;,]?$/u;
const DASH = /^[-•]\s?\S/u;
const QUOTED_NUMBER = /^["«“„]+\d{1,4}(?:-\d{1,3})*[.)]/u;
const ROW = /^\d{1,3}\.?(?:$|\s\p{Lu})/u;
const GOES_ON = /(?:,|[-–—]|(?:^|\s)(?:және|немесе|мен|и|или|на|в|с|от|по|для|№))$/iu;
const LOWER = /^[\p{Ll}(),№]/u;

/**
 * Puts the lines of a wrapped text together to paragraphs. Where paragraphs are indented, the indent tells; otherwise the end of a sentence,
 * a number, a dash or a blank line begins a new one. In a text whose paragraphs are single long lines every line is one.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const unwrapped = lines.some(({ text }) => text.length > LONG_LINE);
  const blocks: { parts: Line[]; gap: boolean; indented: boolean; heading: boolean; last: Line }[] = [];
  let annex = false;
  for (const line of headsTogether(lines)) {
    const block = blocks.at(-1);
    if (
      block === undefined ||
      begins(line, block.last, { unwrapped, annex, indented: block.indented, heading: block.heading })
    ) {
      blocks.push({
        parts: [line],
        gap: line.gap,
        indented: line.indent >= INDENT,
        heading: isHeading(line.text),
        last: line,
      });
    } else {
      block.parts.push(line);
      block.last = line;
    }
    annex ||= annexHead(line.text) !== undefined;
  }
  return blocks.map(({ parts, gap }) => ({ ...linesTogether(parts), gap }));
}

interface Around {
  readonly unwrapped: boolean;
  readonly annex: boolean;
  /** The block so far began with an indent. */
  readonly indented: boolean;
  /** The block so far is the heading of a chapter or an article. */
  readonly heading: boolean;
}

function begins(line: Line, before: Line, { unwrapped, annex, indented, heading }: Around): boolean {
  if (line.indent >= INDENT || unwrapped) return true;
  if (line.gap) return !continues(line, before);
  const bare = /^\d{1,3}\.?$/.test(before.text);
  if (annex && ROW.test(line.text)) return true;
  if (annex && bare) return false;
  if (indented) return false;
  if (heading && /^\p{Lu}/u.test(line.text)) return true;
  return ENDS.test(before.text) || DASH.test(line.text) || startsAnew(line.text);
}

/** Whether a sentence runs over the end of a page. */
function continues(line: Line, before: Line): boolean {
  if (ENDS.test(before.text) || startsAnew(line.text)) return false;
  return LOWER.test(line.text) || before.goesOn || GOES_ON.test(before.text);
}

const startsAnew = (text: string) => QUOTED_NUMBER.test(text) || markerOf(text) !== undefined;

function isHeading(text: string): boolean {
  const kind = markerOf(text)?.kind;
  return kind === 'section' || kind === 'chapter' || kind === 'article';
}
