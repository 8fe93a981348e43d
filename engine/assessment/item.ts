import type { Trilean } from '../conditions/types.ts';

/** An assessed item with the unknown facts that would settle it; none where it is settled. */
export interface Assessed<T> {
  readonly id: string;
  readonly result: T;
  readonly unsettledBy: readonly string[];
  /** Open entries whose doubt could turn what is settled about it. */
  readonly heldBy?: readonly string[];
}

/** The results by key, in order. */
export function resultsOf<T>(items: readonly Assessed<T>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map(({ id, result }) => [id, result]));
}

/** Kleene's `and`: false if one is false, else unknown if one is unknown. */
export function and(...parts: readonly Trilean[]): Trilean {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
