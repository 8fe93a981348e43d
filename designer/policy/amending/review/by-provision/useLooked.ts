import { useCallback } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import { useKept } from '../../state/useKept.ts';

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
  const [looked, write] = useKept(keyOf(amendment, account), lookedIn, isNone);
  const look = useCallback<Looking['look']>(
    (key, print, isLooked) => {
      const { [key]: _, ...others } = looked;
      write(isLooked ? { ...others, [key]: print } : others);
    },
    [looked, write],
  );
  return { isLooked: (key, print) => looked[key] === print, look };
}

const lookedIn = (kept: unknown): Looked =>
  isObject(kept)
    ? Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {};

const isNone = (looked: Looked): boolean => Object.keys(looked).length === 0;
