import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';

/** An item of an aspect of a raw edition, with its place. */
export interface RawItem {
  readonly id: string;
  readonly pointer: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/** The items of an aspect; what is no object is left out: the shape has been reported. */
export function rawItems(edition: unknown, aspect: string): readonly RawItem[] {
  const items = get(edition, join('', aspect));
  return Object.entries(isObject(items) ? items : {}).flatMap(([id, item]) =>
    isObject(item) ? [{ id, pointer: join('', aspect, id), item }] : [],
  );
}
