import { useEffect } from 'react';
import { editAmendment, readAmendment } from '../api/amendments.ts';
import { startAutosave } from './autosave.ts';
import { keepEdits } from './kept-edits.ts';
import type { WorkbenchStore } from './workbench.ts';

/** Saves the draft for as long as its pages are open. */
export function useAutosave(store: WorkbenchStore): void {
  useEffect(() => {
    const { id } = store.getState().view;
    return startAutosave(store, {
      send: (body) => editAmendment(id, body),
      read: () => readAmendment(id),
      keep: (edits) => keepEdits(id, edits),
    });
  }, [store]);
}
