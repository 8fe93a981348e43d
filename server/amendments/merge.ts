import { equal } from '../../engine/diff/equal.ts';
import { own } from '../../engine/json/own.ts';
import { join } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';

/**
 * Two changes of one document put together. Where both changed the same place, `mine` stands: whoever merges has been shown the places.
 * @param base what both began from
 */
export function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (equal(mine, base)) return theirs;
  if (equal(theirs, base) || !isObject(mine) || !isObject(theirs)) return mine;
  const members = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((key) => {
    const before = isObject(base) ? own(base, key) : undefined;
    return [key, merged(before, own(mine, key), own(theirs, key))] as const;
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** The places that both changed, and not to the same. */
export function bothChanged(base: unknown, mine: unknown, theirs: unknown, pointer = ''): readonly string[] {
  if (equal(mine, base) || equal(theirs, base) || equal(mine, theirs)) return [];
  if (!isObject(mine) || !isObject(theirs)) return [pointer];
  return [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].flatMap((key) =>
    bothChanged(
      isObject(base) ? own(base, key) : undefined,
      own(mine, key),
      own(theirs, key),
      join(pointer, key),
    ),
  );
}
