import { own } from '../json/own.ts';
import { isObject } from '../json/value.ts';
import { put, withMember } from './put.ts';

/** A value for a place, by the unescaped segments of its pointer; `undefined` takes away what is there. */
export interface Placed {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A document with values at many places that do not lie in each other, as `put` would set them one by one: each object around them is copied once. */
export function putAll(document: unknown, all: readonly Placed[]): unknown {
  const isPlain = isObject(document) && all.every(({ path }) => path.length > 0);
  if (!isPlain) return all.reduce((here, { path, value }) => put(here, path, value), document);
  const inside = new Map<string, Placed[]>();
  for (const { path, value } of all) {
    const [key = '', ...rest] = path;
    const known = inside.get(key);
    if (known === undefined) inside.set(key, [{ path: rest, value }]);
    else known.push({ path: rest, value });
  }
  const set = [...inside].map(([key, some]) => [key, putAll(own(document, key), some)] as const);
  const changed = { ...document, ...Object.fromEntries(set.filter(([, value]) => value !== undefined)) };
  return set.reduce(
    (members, [key, value]) => (value === undefined ? withMember(members, key, undefined) : members),
    changed,
  );
}
