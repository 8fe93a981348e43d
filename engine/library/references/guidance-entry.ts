import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { missing } from './reference.ts';
import type { Scope } from './scope.ts';

/** An entry of guidance named from elsewhere: its topic exists, and has that entry. */
export function guidanceEntryFindings(
  { value, pointer }: Mention,
  { shared: { guidance } }: Scope,
): readonly Finding[] {
  if (!isObject(value)) return [];
  const { topic, entry } = value;
  if (typeof topic !== 'string') return [];
  if (!Object.hasOwn(guidance, topic)) {
    return [missing('unknown-guidance', topic, Object.keys(guidance), join(pointer, 'topic'))];
  }
  const entries = get(guidance, join('', topic, 'entries'));
  if (typeof entry !== 'string' || !isObject(entries) || Object.hasOwn(entries, entry)) return [];
  return [missing('unknown-guidance-entry', entry, Object.keys(entries), join(pointer, 'entry'))];
}
