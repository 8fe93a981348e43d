import { isObject } from '../json/value.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Facts, RowFields } from './types.ts';

/** A path into a structured fact: plain names joined by dots. Anything else could be an expression. */
export const PATH_PATTERN = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;

/** A fact's value, or the member that a path names in it; undefined where it is unknown. */
export function readFact(facts: Facts, fact: string, path?: string): FactValue | undefined {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (path === undefined) return value;
  let here: unknown = value;
  for (const name of path.split('.')) {
    if (!isObject(here) || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  return typeof here === 'boolean' || typeof here === 'string' || typeof here === 'number' ? here : undefined;
}

/** The rows of a list fact; undefined where it is unknown. */
export function rowsOf(facts: Facts, list: string): readonly RowFields[] | undefined {
  const value = readFact(facts, list);
  return typeof value === 'object' ? value : undefined;
}
