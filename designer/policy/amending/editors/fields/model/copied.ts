import { isObject } from '../../../../../../engine/json/value.ts';
import { between } from './moved.ts';

/** A copy of an item of a list, in the place after it where there is room, else in the same place: its key then says which comes first. */
export function copiedAfter(items: Readonly<Record<string, unknown>>, key: string): unknown {
  const item = items[key];
  if (!isObject(item) || typeof item.order !== 'number') return item;
  const { order } = item;
  const later = Object.values(items)
    .map((one) => (isObject(one) && typeof one.order === 'number' ? one.order : order))
    .filter((one) => one > order);
  const next = between(order, later.length === 0 ? undefined : Math.min(...later));
  return { ...item, order: next ?? order };
}
