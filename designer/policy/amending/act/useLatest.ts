import { useEffect, useRef, useState } from 'react';
import type { NoteActions } from './ProvisionNotes.tsx';

/** Actions that are the same object always, and do what the page last meant by them: what is given them is not drawn again. */
export function useLatest(actions: NoteActions): NoteActions {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const [stable] = useState<NoteActions>(() => ({
    putBack: (...given) => latest.current.putBack(...given),
    place: (...given) => latest.current.place(...given),
    lookedAt: (...given) => latest.current.lookedAt(...given),
  }));
  return stable;
}
