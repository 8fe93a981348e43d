import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Once the page is there, brings what the address names after `#` into view and to the keyboard. */
export function useAnchor(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!ready || hash === '') return;
    const named = document.getElementById(decodeURIComponent(hash.slice(1)));
    named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [ready, hash]);
}
