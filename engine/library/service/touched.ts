import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';

/** The places that a patch sets or deletes: the pointers of its leaves. */
export function leavesOf(
  patch: unknown,
  pointer = '',
): readonly { readonly pointer: string; readonly value: unknown }[] {
  if (!isObject(patch)) return [{ pointer, value: patch }];
  const inner = Object.entries(patch).flatMap(([key, value]) => leavesOf(value, join(pointer, key)));
  return inner.length === 0 ? [{ pointer, value: patch }] : inner;
}

/** Everything that a part touches: what it restates, sets and deletes. */
export function touchedBy({
  restates = [],
  patch,
}: {
  readonly restates?: readonly string[];
  readonly patch: unknown;
}): readonly string[] {
  const set = leavesOf(patch).map(({ pointer }) => pointer);
  return [...restates, ...set.filter((pointer) => pointer !== '')];
}
