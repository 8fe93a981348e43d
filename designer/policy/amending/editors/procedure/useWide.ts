import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 48rem)';

/** Whether the screen is wide enough for a drawing. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(QUERY).matches,
  );
}
