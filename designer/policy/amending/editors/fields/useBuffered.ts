import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const WAIT_MS = 250;

interface Buffered {
  readonly value: string;
  readonly type: (value: string) => void;
  /** Hands on what was typed at once: when the field is left. */
  readonly flush: () => void;
}

/** A value being typed: shown at once, handed on at the next pause, when the field is left, and when it goes from the page. */
export function useBuffered(value: string, commit: (value: string) => void): Buffered {
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  const hand = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = undefined;
    if (text !== undefined) latest.current(text);
  }, []);
  const flush = useCallback(() => {
    hand();
    setTyped(undefined);
  }, [hand]);
  // Also when the page itself goes: a reload, another address, a closed tab.
  useEffect(() => {
    window.addEventListener('pagehide', hand);
    return () => {
      window.removeEventListener('pagehide', hand);
      hand();
    };
  }, [hand]);
  const type = useCallback(
    (next: string) => {
      setTyped(next);
      waiting.current = next;
      clearTimeout(timer.current);
      // What is typed next goes before the drawing of the page around the field.
      timer.current = setTimeout(() => startTransition(flush), WAIT_MS);
    },
    [flush],
  );
  return { value: typed ?? value, type, flush };
}
