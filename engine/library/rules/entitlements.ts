import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';

/** The facts that hold what is asked and how often it was granted are whole numbers. */
export function entitlementFindings(edition: unknown): readonly Finding[] {
  const entitlements = get(edition, '/entitlements');
  if (!isObject(entitlements)) return [];
  return Object.keys(entitlements).flatMap((id) =>
    ['requested', 'timesUsed'].flatMap((key): readonly Finding[] => {
      const pointer = join('/entitlements', id, key);
      const fact = get(edition, pointer);
      const kind = typeof fact === 'string' ? get(edition, join('/facts', fact, 'kind')) : undefined;
      if (typeof kind !== 'string' || kind === 'integer') return [];
      return [
        { code: 'fact-of-wrong-kind', pointer, params: { fact: String(fact), kind, expected: 'integer' } },
      ];
    }),
  );
}
