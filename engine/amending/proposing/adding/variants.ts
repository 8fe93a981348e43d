import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Making } from './made.ts';

/** For which variants a new item of a list is, and whether that is more than a guess. */
export function variantsFor(
  { edition, model }: Making,
  map: string,
): { readonly appliesTo: readonly string[]; readonly isKnown: boolean } {
  const all = Object.keys(edition.service.variants);
  const theirs = keysIn(model.appliesTo);
  if (all.length === 1) return { appliesTo: all, isKnown: true };
  if (theirs.length > 0 && theirs.every((key) => all.includes(key)))
    return { appliesTo: theirs, isKnown: true };
  const items = get(edition, map);
  const beside = Object.values(isObject(items) ? items : {}).map((item) =>
    isObject(item) ? keysIn(item.appliesTo) : [],
  );
  const named = all.filter((key) => beside.some((keys) => keys.includes(key)));
  return { appliesTo: named.length > 0 ? named : all, isKnown: false };
}

const keysIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
