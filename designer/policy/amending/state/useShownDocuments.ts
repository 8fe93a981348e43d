import { useEffect, useState } from 'react';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { useDraft } from './draft.ts';

/**
 * The draft's documents, to be shown. A change that is made in a transition, as after a pause in typing, is drawn bit by bit, and what is
 * typed meanwhile goes before; any other change is drawn at once. Whoever leaves a field meets a page that shows all of what was done.
 */
export function useShownDocuments(): Documents {
  const { store } = useDraft();
  const [shown, setShown] = useState(() => store.getState().documents);
  useEffect(() => {
    const showNewest = () => setShown(store.getState().documents);
    showNewest();
    document.addEventListener('focusout', showNewest);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.documents !== before.documents) showNewest();
    });
    return () => {
      document.removeEventListener('focusout', showNewest);
      unsubscribe();
    };
  }, [store]);
  return shown;
}
