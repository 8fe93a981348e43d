import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { between } from '../fields/model/moved.ts';

type Items<T> = Readonly<Record<string, T>>;

/** The number of a place below an item of a list; of the first place where none is named. */
export function orderBelow<T extends { readonly order: number }>(
  items: Items<T>,
  below: string | undefined,
): number {
  const list = inOrder(items);
  const place = list.findIndex(([key]) => key === below);
  const [above, next] = [list[place]?.[1], list[place + 1]?.[1]];
  return between(above?.order, next?.order) ?? above?.order ?? 1;
}

/** Items with those from a place up to another moved by one; only the one over which they go gets a new place. */
export function shifted<T extends { readonly order: number }>(
  items: Items<T>,
  top: number,
  bottom: number,
  by: 1 | -1,
): Items<T> | undefined {
  const list = inOrder(items);
  const crossed = by < 0 ? list[top - 1] : list[bottom + 1];
  if (crossed === undefined) return undefined;
  const [key, item] = crossed;
  const rest = list.filter(([one]) => one !== key);
  const place = by < 0 ? bottom : top;
  const order = between(rest[place - 1]?.[1].order, rest[place]?.[1].order);
  return order === undefined ? undefined : { ...items, [key]: { ...item, order } };
}
