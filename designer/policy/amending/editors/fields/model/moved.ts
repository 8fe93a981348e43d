import { isObject } from '../../../../../../engine/json/value.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';

type Ordered = Readonly<Record<string, { readonly order: number }>>;

/**
 * The new orders that move an item one place up or down in its list: of that item alone where there is room between its new neighbours,
 * else of all whose place has no number of its own. Nothing at the end of the list.
 */
export function moved(
  items: Ordered,
  key: string,
  direction: 'up' | 'down',
): Readonly<Record<string, number>> {
  const list = inOrder(items);
  const from = list.findIndex(([one]) => one === key);
  const to = from + (direction === 'up' ? -1 : 1);
  const own = list[from];
  if (own === undefined || list[to] === undefined) return {};
  const rest = list.toSpliced(from, 1);
  const order = between(rest[to - 1]?.[1].order, rest[to]?.[1].order);
  if (order !== undefined) return { [key]: order };
  const renumbered = rest
    .toSpliced(to, 0, own)
    .map(([one, item], index) => [one, item.order, index + 1] as const);
  return Object.fromEntries(renumbered.filter(([, was, is]) => was !== is).map(([one, , is]) => [one, is]));
}

/** The new order that moves an item to an end of its list; nothing where it is there. */
export function movedToEnd(
  items: Ordered,
  key: string,
  direction: 'up' | 'down',
): Readonly<Record<string, number>> {
  const list = inOrder(items);
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || !Object.hasOwn(items, key)) return {};
  if ((direction === 'up' ? first : last)[0] === key) return {};
  const order = direction === 'up' ? between(undefined, first[1].order) : between(last[1].order, undefined);
  return order === undefined ? {} : { [key]: order };
}

/** The order that an item gets after the last one. */
export const afterLast = (items: Ordered | undefined): number =>
  Math.floor(Math.max(0, ...Object.values(items ?? {}).map(({ order }) => order))) + 1;

/** The order that an item gets after the last of some maps, whatever they hold. */
export function afterLastIn(maps: readonly Readonly<Record<string, unknown>>[]): number {
  const orders = maps
    .flatMap((map) => Object.values(map))
    .map((item) => (isObject(item) && typeof item.order === 'number' ? item.order : 0));
  return Math.floor(Math.max(0, ...orders)) + 1;
}

/** A number strictly between two neighbours, whole where one fits; undefined where they leave no room. */
export function between(above: number | undefined, below: number | undefined): number | undefined {
  if (above === undefined) return below === undefined ? 1 : Math.ceil(below) - 1;
  const whole = Math.floor(above) + 1;
  if (below === undefined || whole < below) return whole;
  const middle = (above + below) / 2;
  return above < middle && middle < below ? middle : undefined;
}
