import { isObject } from './value.ts';

/** The unescaped segments of a JSON Pointer (RFC 6901); `""` has none. */
export function segments(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `base` continued by keys or list positions, each escaped. */
export function join(base: string, ...keys: readonly (string | number)[]): string {
  let pointer = base;
  for (const key of keys) pointer += `/${typeof key === 'number' ? key : escaped(key)}`;
  return pointer;
}

/** Few keys need it, and pointers are made for every member of every document. */
function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** What a pointer names in a document, or undefined. Only own members count. */
export function get(document: unknown, pointer: string): unknown {
  let here = document;
  for (const segment of segments(pointer)) {
    if (Array.isArray(here)) here = /^(0|[1-9]\d*)$/.test(segment) ? here[Number(segment)] : undefined;
    else if (isObject(here) && Object.hasOwn(here, segment)) here = here[segment];
    else return undefined;
  }
  return here;
}

/** Whether a pointer names the same place as another or a place that contains it. `""` contains everything. */
export function isPrefix(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** Whether two pointers name the same place, or one of them a place that contains the other. */
export const meets = (one: string, other: string): boolean => isPrefix(one, other) || isPrefix(other, one);
