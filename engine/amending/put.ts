import { own } from '../json/own.ts';
import { get, join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * A document with a value at a place; nothing given is changed. Objects on the way that are not there are made. In a list a position
 * that is there is replaced, the one after the last is added, and taking one away moves up those after it.
 * @param path the unescaped segments of a JSON Pointer
 * @param value `undefined` takes away what is there
 */
export function put(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document)) return putItem(document, key, rest, value);
  const members = isObject(document) ? document : {};
  if (value === undefined && own(members, key) === undefined) return document;
  if (rest.length === 0) return withMember(members, key, value);
  return { ...members, [key]: put(own(members, key), rest, value) };
}

/**
 * What keeps a place from being written, where something does: a text or number on the way, which would be lost under it, or a list that has
 * no such position, nor one before it.
 */
export function inTheWay(
  document: unknown,
  path: readonly string[],
): { readonly value: unknown } | undefined {
  let here = document;
  for (const key of path) {
    if (here === undefined) return undefined;
    const isOpen = Array.isArray(here) ? positionIn(here, key) !== undefined : isObject(here);
    if (!isOpen) return { value: here };
    here = get(here, join('', key));
  }
  return undefined;
}

/** A position of a list, or the one after its last; as JSON Pointers write it, so that `01` is not taken for 1. */
function positionIn(items: readonly unknown[], key: string): number | undefined {
  const index = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : Number.NaN;
  return index <= items.length ? index : undefined;
}

function putItem(items: readonly unknown[], key: string, rest: readonly string[], value: unknown): unknown {
  const index = positionIn(items, key);
  if (index === undefined) return items;
  if (rest.length > 0) return items.toSpliced(index, 1, put(items[index], rest, value));
  return value === undefined ? items.toSpliced(index, 1) : items.toSpliced(index, 1, value);
}

/** An object with a member set, in its place where it is there already; or, for `undefined`, without it. */
export function withMember(members: Members, key: string, value: unknown): Members {
  if (value !== undefined) return { ...members, [key]: value };
  if (!Object.hasOwn(members, key)) return members;
  const { [key]: _, ...others } = members;
  return others;
}
