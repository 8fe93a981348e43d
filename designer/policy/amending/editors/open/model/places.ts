import { get, join, segments } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { isText } from '../../../../../../engine/text/wording-in.ts';

/** An item of the edition that an open question can touch. */
export interface Place {
  readonly pointer: string;
  readonly name: string;
}

/** The maps of items inside aspects that are no maps themselves. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  service: ['variants', 'channels'],
  form: ['pages'],
  workflow: ['states', 'transitions', 'events', 'roles'],
};

/** The aspects that an edition has, without open questions themselves. */
export const aspectsOf = (edition: Edition): readonly string[] =>
  Object.keys(edition).filter((aspect) => aspect !== 'open');

/** The items of an aspect by name. */
export function itemsOf(edition: Edition, aspect: string, language: string): readonly Place[] {
  const inner = Object.hasOwn(INNER, aspect) ? (INNER[aspect] ?? []) : undefined;
  const maps = inner === undefined ? [join('', aspect)] : inner.map((member) => join('', aspect, member));
  return maps.flatMap((map) => {
    const items = get(edition, map);
    return Object.keys(isObject(items) ? items : {}).map((key) => {
      const pointer = join(map, key);
      return { pointer, name: nameAt(edition, pointer, language) };
    });
  });
}

/** What the item at a pointer, or the one around it, is called; the rest of the pointer after it. */
export function nameAt(edition: Edition, pointer: string, language: string): string {
  const path = segments(pointer);
  for (let length = path.length; length > 1; length--) {
    const item = get(edition, join('', ...path.slice(0, length)));
    const text = isObject(item) ? [item.title, item.text, item.label].find(isText) : undefined;
    if (text !== undefined) return [wording(text, language), ...path.slice(length)].join(' / ');
  }
  return path.slice(1).join(' / ');
}
