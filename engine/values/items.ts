import { inOrder } from '../schema/in-order.ts';

interface Item {
  readonly order: number;
  readonly appliesTo: readonly string[];
}

/** The results of the items that apply to a variant, by key, in order. */
export function itemsOf<I extends Item, R>(
  items: Readonly<Record<string, I>> | undefined,
  variant: string,
  assess: (item: I) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(
    inOrder(items)
      .filter(([, { appliesTo }]) => appliesTo.includes(variant))
      .map(([id, item]) => [id, assess(item)]),
  );
}
