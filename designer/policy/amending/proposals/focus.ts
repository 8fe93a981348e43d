/** What the box of a proposal is called in the page. */
export const rowId = (id: string): string => `proposal ${id}`.replaceAll(/\s+/g, '-');

const BOXES = '.proposal-tick:not(:disabled)';

/** The boxes of all proposals in the page, in their order. */
const boxes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(BOXES)];

/** Moves the focus from the box of a proposal to the one after it, or before it. */
export function toNeighbour(box: HTMLElement, step: 1 | -1): void {
  const all = boxes();
  all[all.indexOf(box) + step]?.focus();
}

/** The box that the focus goes to when a proposal leaves the page: of the one after it, else of the one before. */
export function neighbourOf(id: string): string | undefined {
  const all = boxes();
  const index = all.findIndex((box) => box.id === rowId(id));
  return (all[index + 1] ?? all[index - 1])?.id;
}
