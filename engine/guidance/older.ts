import type { Library } from '../library/types.ts';
import type { GuidanceEntry } from '../schema/guidance.ts';

/** Whether a source of that time was there on a day. A year or a month counts from its first day. */
export const isKnown = ({ asOf }: Pick<GuidanceEntry, 'asOf'>, at: string | undefined): boolean =>
  at === undefined || asOf <= at;

/**
 * Whether an entry is the older word on its question: it is marked so, and the newer source was there on the day asked for.
 * @param at without it, all sources are there
 */
export function isOlder(
  { older, asOf }: GuidanceEntry,
  { guidance }: Pick<Library, 'guidance'>,
  at?: string,
): boolean {
  if (older === undefined) return false;
  if (at === undefined) return true;
  const named = (older.newer ?? []).flatMap(({ topic, entry }) => guidance[topic]?.entries[entry] ?? []);
  const others =
    named.length > 0 ? named : Object.values(guidance).flatMap((one) => Object.values(one.entries));
  return others.some((other) => other.asOf > asOf && isKnown(other, at));
}
