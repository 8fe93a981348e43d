import type { ClipboardEvent } from 'react';
import { useCondition } from './context.ts';
import { copied, pasted } from './model/clipboard.ts';
import { addInto, insertAt } from './model/insert.ts';
import { conditionAt, positionOf } from './model/place.ts';
import { removeAt } from './model/remove.ts';
import { rowAt, rowOf } from './model/row.ts';
import { rowOfTarget } from './row-key.ts';

/** Copying, cutting and pasting of the row that has the focus; a text inside its controls is the browser's own affair. */
export function useClipboard() {
  const { condition, editable, change } = useCondition();
  const copy = (event: ClipboardEvent): string | undefined => {
    const pointer = rowOfTarget(event.target);
    const there = pointer === undefined ? undefined : conditionAt(condition, pointer);
    if (pointer === undefined || there === undefined) return undefined;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(there));
    return pointer;
  };
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      const pointer = editable ? copy(event) : undefined;
      if (pointer !== undefined) change(removeAt(condition, pointer), 'row');
    },
    onPaste: (event: ClipboardEvent) => {
      const pointer = rowOfTarget(event.target);
      const part = pasted(event.clipboardData.getData('text/plain'));
      if (pointer === undefined || part === undefined || !editable) return;
      event.preventDefault();
      const beside = positionOf(condition, pointer);
      const isGroup = rowAt(rowOf(condition), pointer)?.node.kind === 'group';
      const pasteInto = isGroup || beside === undefined;
      change(
        pasteInto
          ? addInto(condition, pointer, part)
          : insertAt(condition, { ...beside, index: beside.index + 1 }, part),
        'row',
      );
    },
  };
}
