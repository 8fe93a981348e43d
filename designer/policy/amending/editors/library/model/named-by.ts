import { isObject } from '../../../../../../engine/json/value.ts';

/**
 * What a definition names under one of some members, wherever it stands: with `parameter`, the ids of the official values that it uses.
 * A member whose value is no text names nothing.
 */
export function namedBy(definition: unknown, members: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) {
      for (const [member, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && members.includes(member)) found.add(inner);
        else walk(inner);
      }
    }
  };
  walk(definition);
  return found;
}
