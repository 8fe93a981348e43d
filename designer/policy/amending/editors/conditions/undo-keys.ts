import type { KeyboardEvent } from 'react';

/**
 * Hands undo and redo on to the page. A row of the tree keeps every key that is pressed in its controls to itself; these two belong to the whole draft.
 * @returns whether it was one of them
 */
export function handOnUndo(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || !/^[zy]$/i.test(key)) return false;
  event.preventDefault();
  event.stopPropagation();
  window.dispatchEvent(
    new window.KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey, cancelable: true }),
  );
  return true;
}
