import { isObject } from '../../json/value.ts';

type Members = Readonly<Record<string, unknown>>;

/** The objects of a keyed map that need not be valid, by their explicit order; those without one stay behind, as they are. */
export function byOrder(items: Members): readonly (readonly [string, Members])[] {
  return Object.entries(items)
    .flatMap(([key, item]) => (isObject(item) ? [[key, item] as const] : []))
    .sort(([, a], [, b]) => orderOf(a) - orderOf(b));
}

/** Where an item stands in its list. */
export const orderOf = ({ order }: Members): number =>
  typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
