import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';

/** The maps of an edition whose items the law itself sets: each names the provision that does. */
const CITED_MAPS: readonly (readonly string[])[] = [
  ['grounds'],
  ['deadlines'],
  ['documents'],
  ['entitlements'],
  ['requirements'],
  ['tables'],
  ['amounts'],
  ['scoring'],
  ['windows'],
  ['attempts'],
  ['votes'],
  ['quotas'],
  ['service', 'variants'],
  ['service', 'channels'],
];

/** An item that needs a citation. */
export interface CitedItem {
  readonly pointer: string;
  readonly key: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/** The items that need a citation in an edition, or in a patch over one (without those that it deletes). */
export function citedItems(document: unknown): readonly CitedItem[] {
  return CITED_MAPS.flatMap((path) => {
    const map = path.reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), document);
    if (!isObject(map)) return [];
    return Object.entries(map).flatMap(([key, item]) =>
      isObject(item) ? [{ pointer: join('', ...path, key), key, item }] : [],
    );
  });
}
