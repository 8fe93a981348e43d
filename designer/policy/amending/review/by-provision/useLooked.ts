import { useCallback, useMemo, useState } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';

/** What somebody has looked at, and how it was then. */
type Looked = Readonly<Record<string, string>>;

/** What a reader ticks off for themselves in a review: this browser keeps it, and forgets a tick when what was looked at is something else. */
export interface Looking {
  isLooked(key: string, print: string): boolean;
  look(key: string, print: string, looked: boolean): void;
}

const keyOf = (amendment: string, account: string) => `qagida-looked-at-${amendment}-${account}`;

/** @param account whose ticks: several people may share a browser */
export function useLooked(amendment: string, account: string): Looking {
  const name = keyOf(amendment, account);
  const [kept, setKept] = useState<{ readonly name: string; readonly looked: Looked }>();
  const stored = useMemo(() => read(name), [name]);
  const looked = kept?.name === name ? kept.looked : stored;
  const look = useCallback<Looking['look']>(
    (key, print, isLooked) => {
      const { [key]: _, ...others } = looked;
      const next = isLooked ? { ...others, [key]: print } : others;
      setKept({ name, looked: next });
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // The browser's storage is full or forbidden: the ticks stay as long as the page.
      }
    },
    [name, looked],
  );
  return { isLooked: (key, print) => looked[key] === print, look };
}

function read(name: string): Looked {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return isObject(kept)
      ? Object.fromEntries(
          Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {};
  } catch {
    return {};
  }
}
