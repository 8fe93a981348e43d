import type { ConsolidatedProvision } from '../../../engine/acts/consolidated.ts';

const HEADING = /^(?:chapter|section|annex|rules|art|article|title)(?:-|$)/;
const CHAPTER = /^(?:chapter|section)-/;
const DIVISION = /^(?:chapter|section|annex|rules)(?:-|$)/;
const PRINTED = /^(?:p|row-)?\d/;

const last = (id: string) => id.split('.').at(-1) ?? '';

/** Whether a provision stands as a heading: of a chapter, an annex, an article. */
export const isHeading = (id: string): boolean => HEADING.test(last(id));

/** How far a provision is set in. */
export const depthOf = (id: string): number => {
  const inner = id.split('.').filter((segment) => !HEADING.test(segment));
  return Math.min(Math.max(inner.length - 1, 0), 3);
};

/** The number as the act prints it before the words; absent where it prints none. */
export function printedNumber({ id, number }: ConsolidatedProvision): string | undefined {
  const segment = last(id);
  if (number === undefined || !PRINTED.test(segment)) return undefined;
  return segment.startsWith('p') && !/[.)]$/.test(number) ? `${number}.` : number;
}

/** What the table of contents lists: chapters and annexes; of an act without chapters, its outermost provisions. */
export function contentsOf(provisions: readonly ConsolidatedProvision[]): readonly ConsolidatedProvision[] {
  return provisions.some(({ id }) => CHAPTER.test(last(id)))
    ? provisions.filter(({ id }) => DIVISION.test(last(id)))
    : provisions.filter(({ id }) => !id.includes('.'));
}
