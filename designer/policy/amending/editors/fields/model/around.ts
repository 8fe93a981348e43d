import { join, segments } from '../../../../../../engine/json/pointer.ts';

/** What stays open where an item closes or goes: the item that it lies in; nothing where it lies in no other. */
export function around(pointer: string): string | undefined {
  const path = segments(pointer).slice(0, -1);
  return path.length < 2 ? undefined : join('', ...path);
}
