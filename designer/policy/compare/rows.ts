import { isOneValue, isPlain } from '../words/describe-any.ts';

/** One property of a change on both sides. */
export interface SideRow {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is told by the change itself, not in its rows. */
const ELSEWHERE = ['order', 'citation', 'unverified'];

/**
 * A change as rows: of an item, the properties in which its sides differ (all of them where it was added or removed);
 * of a single value, one row named after the last segment of its pointer.
 */
export function rowsOf(pointer: string, before: unknown, after: unknown): readonly SideRow[] {
  const whole = [before, after].every((side) => side === undefined || (isPlain(side) && !isOneValue(side)));
  if (!whole) return [{ property: pointer.split('/').at(-1) ?? '', before, after }];
  const left = isPlain(before) ? before : {};
  const right = isPlain(after) ? after : {};
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((property) => !ELSEWHERE.includes(property))
    .filter((property) => JSON.stringify(left[property]) !== JSON.stringify(right[property]))
    .map((property) => ({ property, before: left[property], after: right[property] }));
}
