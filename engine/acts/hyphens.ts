import type { Line } from './clean.ts';
import { shifted } from './displaced/gaps.ts';

/** No line of a page is longer. */
const LONGEST = 2_000;

/**
 * Puts words together that a hyphen breaks at the end of a line. The hyphen stays where it stands in the same word elsewhere in the text,
 * and after a number.
 */
export function joinHyphens(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly count: number;
} {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.match(/[\p{L}\d-]+/gu) ?? []) words.add(word.toLowerCase());
  const joined: Line[] = [];
  let count = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const broken =
      before === undefined || line.gap || line.indent > 0 ? undefined : brokenWord(before.text, line.text);
    if (before === undefined || broken === undefined) {
      joined.push(line);
      continue;
    }
    count += 1;
    const keeps = words.has(`${broken.head}-${broken.tail}`.toLowerCase()) || /\d$/.test(broken.head);
    const start = keeps ? before.text : before.text.slice(0, -1);
    const gaps = [...before.gaps.map(({ at }) => ({ at })), ...shifted(line.gaps, start.length)];
    joined[joined.length - 1] = { ...before, text: `${start}${line.text}`, goesOn: line.goesOn, gaps };
  }
  return { lines: joined, count };
}

function brokenWord(
  before: string,
  after: string,
): { readonly head: string; readonly tail: string } | undefined {
  if (!before.endsWith('-') || before.length > LONGEST) return undefined;
  const head = /[\p{L}\d]+$/u.exec(before.slice(-60, -1))?.[0];
  const tail = /^\p{Ll}[\p{L}\d-]*/u.exec(after)?.[0];
  return head === undefined || tail === undefined ? undefined : { head, tail };
}
