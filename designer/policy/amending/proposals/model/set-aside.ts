import { useCallback, useState } from 'react';

const keyOf = (amendment: string) => `qagida-proposals-aside-${amendment}`;

/** The ids of the proposals of a draft that somebody does not want; this browser keeps them. */
export function useSetAside(amendment: string) {
  const [ids, setIds] = useState(() => keptAside(amendment));
  const write = useCallback(
    (next: readonly string[]) => {
      setIds(next);
      try {
        if (next.length === 0) localStorage.removeItem(keyOf(amendment));
        else localStorage.setItem(keyOf(amendment), JSON.stringify(next));
      } catch {
        // The browser's storage is full or forbidden: they stay set aside as long as the page.
      }
    },
    [amendment],
  );
  return [ids, write] as const;
}

/** What this browser keeps of a draft. */
export function keptAside(amendment: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(amendment)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
