import type { Block } from './blocks.ts';
import { markerOf } from './markers.ts';

const APPROVED = /^(?:утвержден|утверждён)|бекітілген$/iu;

/**
 * Where the rules begin that an act approves without calling them an annex: at "approved by ...", when paragraphs are numbered from 1
 * again after it; -1 where there are none.
 */
export function approvedAt(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ text }) => isFirst(text));
  const again = blocks.findIndex(({ text }, index) => index > first && isFirst(text));
  if (first < 0 || again < 0) return -1;
  const said = blocks.findLastIndex(
    ({ text }, index) => index > first && index < again && text.length < 300 && APPROVED.test(text),
  );
  return said;
}

function isFirst(text: string): boolean {
  const marker = markerOf(text);
  return marker?.kind === 'paragraph' && marker.number === '1' && /^1/.test(text);
}
