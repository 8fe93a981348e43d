import { own } from '../../json/own.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';
import { supersededBy } from '../standing.ts';

/** An entry that supersedes another names one beside it; no two supersede the same, and none in a circle. */
export function supersededFindings(document: unknown, map: string): readonly Finding[] {
  const entries = get(document, map);
  if (!isObject(entries)) return [];
  const keys = Object.keys(entries);
  const seen = new Map<string, string>();
  return keys.flatMap((key): readonly Finding[] => {
    const superseded = supersededBy(entries[key]);
    if (superseded === undefined) return [];
    const pointer = join(map, key, 'supersedes');
    const others = keys.filter((one) => one !== key);
    if (!others.includes(superseded)) return [missing('unknown-value', superseded, others, pointer)];
    const other = seen.get(superseded);
    seen.set(superseded, key);
    if (other !== undefined) return [{ code: 'superseded-twice', pointer, params: { superseded, other } }];
    return isInCircle(entries, key)
      ? [{ code: 'superseded-in-a-circle', pointer, params: { superseded } }]
      : [];
  });
}

/** Whether what an entry supersedes, and what that one does, and so on, leads back to itself. */
function isInCircle(entries: Readonly<Record<string, unknown>>, key: string): boolean {
  const seen = new Set<string>();
  let earlier = supersededBy(entries[key]);
  while (earlier !== undefined && earlier !== key && !seen.has(earlier)) {
    seen.add(earlier);
    earlier = supersededBy(own(entries, earlier));
  }
  return earlier === key;
}
