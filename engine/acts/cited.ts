import { isObject } from '../json/value.ts';

/** The acts whose provisions govern something in a definition, the most cited first; not those that only amended them. */
export function actsCitedIn(definition: unknown): readonly string[] {
  const times = new Map<string, number>();
  collect(definition, times);
  return [...times].sort(([, a], [, b]) => b - a).map(([act]) => act);
}

function collect(value: unknown, times: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, times);
  if (!isObject(value)) return;
  const { by: _, ...members } = value;
  if (typeof value.act === 'string' && typeof value.provision === 'string') {
    times.set(value.act, (times.get(value.act) ?? 0) + 1);
  }
  for (const member of Object.values(members)) collect(member, times);
}
