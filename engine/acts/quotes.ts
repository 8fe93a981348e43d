import { annexHead } from './annex-head.ts';
import type { Block } from './blocks.ts';

const OPENS = /^["«“„]/u;
/** A closing mark at the end, perhaps with words behind it that an extraction displaced. */
const CLOSES = /["»”][;.,]?(?:[\p{L}\d][\p{L}\d-]*\)?)?$/u;
const SENTENCE_CLOSES = /[.;:]["»”][;.,]?(?:[\p{L}\d][\p{L}\d-]*\)?)?$/u;

/** The blocks that a quotation takes up. */
export interface Quotation {
  /** The block after its last. */
  readonly end: number;
  readonly closed: boolean;
}

/**
 * How far the quotation goes that begins with a block. Marks of which the opening looks like the closing one can only be counted, and
 * drafters leave one out; so a mark behind the end of a sentence closes too.
 * @param stops says of a block that it can no longer belong to a quotation
 */
export function quotationAt(
  blocks: readonly Block[],
  start: number,
  stops: (block: Block) => boolean,
): Quotation | undefined {
  const first = blocks[start];
  if (first === undefined || !OPENS.test(first.text)) return undefined;
  let straight = 0;
  let depth = 0;
  let lastMark = start;
  let at = start;
  for (; at < blocks.length; at += 1) {
    const { text } = blocks[at] ?? first;
    if (at > start && (stops({ text, gap: false, gaps: [] }) || annexHead(text) !== undefined)) break;
    straight += count(text, /"/g);
    depth += count(text, /[«“„]/g) - count(text, /[»”]/g);
    if (!CLOSES.test(text)) continue;
    lastMark = at;
    const balanced = straight % 2 === 0 && depth <= 0;
    if (balanced || SENTENCE_CLOSES.test(text)) return { end: at + 1, closed: true };
  }
  return { end: lastMark + 1, closed: false };
}

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0;

const WORDING = /^["«“„]([\s\S]*?)(?:["»”]\s*[;.,]?)?$/u;

/**
 * The new wording that an amending provision gives, without the instruction before it and the quotation marks around it; `undefined` where
 * it gives none (a removal, a reference to an annex).
 */
export function quotedWording(text: string): string | undefined {
  const trimmed = text.trim();
  if (beginsWithName(trimmed)) return undefined;
  const at = OPENS.test(trimmed) ? 0 : wordingStart(trimmed);
  if (at === undefined) return undefined;
  const wording = WORDING.exec(trimmed.slice(at))?.[1]?.trim();
  return wording === undefined || wording === '' ? undefined : wording;
}

/** Whether a text begins with a name in quotation marks, and is not quoted itself: its marks are closed, and not at its end. */
function beginsWithName(text: string): boolean {
  const isClosed = count(text, /"/g) % 2 === 0 && count(text, /[«“„]/g) <= count(text, /[»”]/g);
  return OPENS.test(text) && isClosed && !/["»”][;.,]?$/u.test(text);
}

/** Behind the colon that ends the instruction; or on a line of its own, where an extraction has put words behind the colon. */
function wordingStart(text: string): number | undefined {
  const found = /:\s*(?=["«“„])/u.exec(text) ?? /\n{2,}(?=["«“„])/u.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}
