import { equal } from '../../../../../../engine/diff/equal.ts';
import { join } from '../../../../../../engine/json/pointer.ts';

/** A change of one place. Without a value what is there goes. */
export interface OneChange {
  readonly pointer: string;
  readonly value: unknown;
}

/** The change of a keyed map: of a single item where only one differs, else of the map; nothing where none does. */
export function narrowest(
  pointer: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): OneChange | undefined {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => before[key] !== after[key] && !equal(before[key], after[key]));
  const [first, ...others] = changed;
  if (first === undefined) return undefined;
  return others.length === 0
    ? { pointer: join(pointer, first), value: after[first] }
    : { pointer, value: after };
}
