import type { Tail } from './tail.ts';

interface Moving {
  readonly gaps: readonly number[];
  /** The end of the printed line. */
  readonly end: number;
  readonly tail: Tail;
  /** The words for each gap. */
  readonly filled: readonly string[];
}

/** A part of a text as it stands, and with the words at its end moved into its gaps. */
export function moved(
  text: string,
  { gaps, end, tail, filled }: Moving,
): { from: string; to: string; at: number } {
  const [first = 0] = gaps;
  // "4- сәйкес … қосымшаға": the number of what was taken out stayed behind.
  const number = /\d+(?:-\d+)*-\s?$/.exec(text.slice(0, first))?.[0] ?? '';
  const start = first - number.length;
  const kept = text.slice(first, tail.at);
  const opens = /\s["«“„]$/u.test(kept);
  const stop = opens && text[end] === ' ' ? end + 1 : end;
  const pieces = gaps.map((at, index) => text.slice(at, gaps[index + 1] ?? tail.at));
  const filledIn = pieces.map((piece, index) => `${filled[index] ?? ''} ${piece}`).join('');
  return {
    from: text.slice(start, stop),
    to: `${number.trimEnd()}${opens ? filledIn : filledIn.trimEnd()}`,
    at: start,
  };
}
