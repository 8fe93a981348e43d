import { keptAs, useKept } from '../../state/useKept.ts';

const keyOf = (amendment: string) => `qagida-proposals-aside-${amendment}`;

/** The ids of the proposals of a draft that somebody does not want; this browser keeps them. */
export const useSetAside = (amendment: string) => useKept(keyOf(amendment), textsIn, isNone);

/** What this browser keeps of a draft. */
export const keptAside = (amendment: string): readonly string[] => keptAs(keyOf(amendment), textsIn);

const textsIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];

const isNone = (ids: readonly string[]): boolean => ids.length === 0;
