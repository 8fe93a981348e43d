import { isObject } from '../json/value.ts';
import type { DocumentKind } from './place.ts';

/** An entry of a map of which some entries supersede others, as it stands. */
export interface StandingEntry<T> {
  /** The key by which it was first known, and by which others name it. */
  readonly name: string;
  /** The keys of what it was and is, the last one its own. */
  readonly chain: readonly string[];
  readonly entry: T;
}

type Entries<T> = Readonly<Record<string, T>>;

/** The key of the entry that one supersedes. */
export const supersededBy = (entry: unknown): string | undefined =>
  isObject(entry) && typeof entry.supersedes === 'string' ? entry.supersedes : undefined;

/** The keys of the entries that others supersede: they do not count any more. */
export const supersededIn = (entries: Entries<unknown>): ReadonlySet<string> =>
  new Set(Object.values(entries).flatMap((entry) => supersededBy(entry) ?? []));

/** The entries as they stand: what was superseded is left out, and what supersedes it has its name and its place. */
export function standingEntries<T>(entries: Entries<T>): readonly StandingEntry<T>[] {
  const next = new Map<string, readonly [string, T]>();
  for (const [key, entry] of Object.entries(entries)) {
    const earlier = supersededBy(entry);
    if (earlier !== undefined && isNamed(entries, key, earlier)) next.set(earlier, [key, entry]);
  }
  const follow = ({ name, chain, entry }: StandingEntry<T>): StandingEntry<T> => {
    const [key, later] = next.get(chain.at(-1) ?? name) ?? [];
    if (key === undefined || later === undefined || chain.includes(key)) return { name, chain, entry };
    return follow({ name, chain: [...chain, key], entry: later });
  };
  return Object.entries(entries)
    .filter(([key, entry]) => !isNamed(entries, key, supersededBy(entry)))
    .map(([name, entry]) => follow({ name, chain: [name], entry }));
}

const isNamed = (entries: Entries<unknown>, key: string, earlier: string | undefined): boolean =>
  earlier !== undefined && earlier !== key && Object.hasOwn(entries, earlier);

/** Where the entries that can be superseded stand in a kind of document. */
export const DATED_ENTRIES: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  parameter: ['values'],
  codelist: ['entries'],
  calendar: ['years', 'utcOffsets'],
};

/** A document as it stands: a code or a year is what the last entry says of it. Need not be valid; the same object where nothing is superseded. */
export function asItStands(kind: DocumentKind, document: unknown): unknown {
  // Values of parameters are named by their dates: all of them stand.
  if (!isObject(document) || kind === 'parameter') return document;
  const changed = (DATED_ENTRIES[kind] ?? []).flatMap((map) => {
    const entries = document[map];
    if (!isObject(entries) || supersededIn(entries).size === 0) return [];
    return [[map, Object.fromEntries(standingEntries(entries).map(({ name, entry }) => [name, entry]))]];
  });
  return changed.length === 0 ? document : { ...document, ...Object.fromEntries(changed) };
}
