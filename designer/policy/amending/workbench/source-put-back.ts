import { citesAct } from '../../../../engine/amending/citing.ts';
import type { Setting } from '../../../../engine/amending/set-in-part.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import { get, join, segments } from '../../../../engine/json/pointer.ts';
import { isObject } from '../../../../engine/json/value.ts';

export interface Place {
  /** The edition without the part, and with it as it was before the edit. */
  readonly before: unknown;
  readonly edition: unknown;
  /** The amending act. */
  readonly act: string;
}

/** Where an item stands in the law, or else comes from. */
const SOURCE = ['citation', 'unverified'] as const;

/**
 * What comes back with what was removed and is put back: the item around it cites the amending act only because of the removal, so where nothing else of it
 * differs any more, it cites again what it did.
 * @param value what is put back, as it stood before
 * @param byHand the items whose citation its author has chosen
 */
export function sourcePutBack(
  { before, edition, act }: Place,
  pointer: string,
  value: unknown,
  byHand: ReadonlySet<string>,
): readonly Setting[] {
  if (get(edition, pointer) !== undefined) return [];
  const path = segments(pointer);
  const outer = path.map((_, length) => path.slice(0, length));
  const holder = outer.findLast((one) => citesAct(get(edition, join('', ...one, 'citation')), act));
  if (holder === undefined) return [];
  const at = join('', ...holder);
  const [was, is] = [get(before, at), get(edition, at)];
  if (byHand.has(at) || !isObject(was) || !isObject(is)) return [];
  const back = withAt(is, path.slice(holder.length), value);
  if (!equal(withoutSource(was), withoutSource(back))) return [];
  return SOURCE.filter((member) => !equal(was[member], is[member])).map((member) => [
    join(at, member),
    was[member],
  ]);
}

/** A value with another at a path in it. */
function withAt(value: unknown, [first, ...rest]: readonly string[], set: unknown): unknown {
  if (first === undefined) return set;
  const map = isObject(value) ? value : {};
  return { ...map, [first]: withAt(map[first], rest, set) };
}

const withoutSource = (item: unknown): unknown =>
  isObject(item)
    ? Object.fromEntries(Object.entries(item).filter(([member]) => !SOURCE.some((one) => one === member)))
    : item;
