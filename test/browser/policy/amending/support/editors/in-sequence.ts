import { isObject } from '../../../../../../engine/json/value.ts';

/** A value with the place of everything in its list instead of the number that says it: what comes first is law, with which number is not. */
export function inSequence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSequence);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const orders = entries.map(([key, one]) => [key, orderOf(one)] as const);
  const isList = orders.length > 0 && orders.every(([, order]) => order !== undefined);
  const sorted = [...orders].sort(([a, one = 0], [b, other = 0]) => one - other || (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, one]) => {
      const inside = inSequence(one);
      return isList && isObject(inside)
        ? [key, { ...inside, order: sorted.findIndex(([of]) => of === key) }]
        : [key, inside];
    }),
  );
}

const orderOf = (one: unknown): number | undefined =>
  isObject(one) && typeof one.order === 'number' ? one.order : undefined;
