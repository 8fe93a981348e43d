/** The key of a row in the tree: never empty, as the whole condition's pointer is. */
export const keyOf = (pointer: string): string => `#${pointer}`;

/** The pointer of a row from its key. */
export const pointerOf = (key: unknown): string => String(key).slice(1);

/** The pointer of the row that itself has the focus; of what is inside a row, none: keys there are its own. */
export function rowOfTarget(target: EventTarget): string | undefined {
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return undefined;
  return target.dataset.key === undefined ? undefined : pointerOf(target.dataset.key);
}
