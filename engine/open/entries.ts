import { meets } from '../json/pointer.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Open } from '../schema/open.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** Whether an open entry exists for a variant on a day; its condition over the facts is another matter. */
export function existsOn(open: Open, variant: string, at: IsoDate): boolean {
  return (
    (open.appliesTo?.includes(variant) ?? true) &&
    (open.from === undefined || open.from <= at) &&
    (open.to === undefined || at <= open.to)
  );
}

/** Whether an open entry speaks of the item at a pointer, of something that contains it, or of a part of it. */
export function touches(open: Open, pointer: string): boolean {
  return open.pointers.some((place) => meets(place, pointer));
}

/** For which case open entries are asked. `open`: those known to hold for it; else all that exist on the day. */
export interface OpenScope {
  readonly variant: string;
  readonly at: IsoDate;
  readonly open?: readonly string[];
}

/** A function from an item's pointer to the keys of the open entries that touch it, in order. */
export function openEntriesOn(edition: Edition, scope: OpenScope): (pointer: string) => readonly string[] {
  const entries = inOrder(edition.open).filter(
    ([id, open]) => existsOn(open, scope.variant, scope.at) && (scope.open?.includes(id) ?? true),
  );
  return (pointer) => entries.filter(([, open]) => touches(open, pointer)).map(([id]) => id);
}
