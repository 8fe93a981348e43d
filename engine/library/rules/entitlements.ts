import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';
import { rawItems } from './items.ts';

/** The facts that hold what is asked and what was granted are whole numbers; the lengths they are compared with are in one unit. */
export function entitlementFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'entitlements').flatMap(({ id, pointer, item }) => [
    ...['/requested', '/timesUsed', '/total/used'].flatMap((member) =>
      wholeNumber(edition, pointer + member),
    ),
    ...unitFindings(id, pointer, item),
  ]);
}

function wholeNumber(edition: unknown, pointer: string): readonly Finding[] {
  const fact = get(edition, pointer);
  const kind = typeof fact === 'string' ? get(edition, join('/facts', fact, 'kind')) : undefined;
  if (typeof kind !== 'string' || kind === 'integer') return [];
  return [{ code: 'fact-of-wrong-kind', pointer, params: { fact: String(fact), kind, expected: 'integer' } }];
}

function unitFindings(entitlement: string, pointer: string, item: unknown): readonly Finding[] {
  const lengths = ['/limit', '/minimum', '/total/limit'].flatMap((member) => {
    const length = get(item, member);
    return isObject(length) ? [{ at: pointer + member, unit: length.unit, count: length.count }] : [];
  });
  const [first] = lengths;
  const differing = lengths
    .filter(({ unit }) => unit !== first?.unit)
    .map(({ at, unit }): Finding => {
      const params = { entitlement, unit: String(unit), expected: String(first?.unit) };
      return { code: 'entitlement-units-differ', pointer: at, params };
    });
  const [limit, minimum] = [get(item, '/limit/count'), get(item, '/minimum/count')];
  const isImpossible = typeof limit === 'number' && typeof minimum === 'number' && minimum > limit;
  if (!isImpossible || differing.length > 0) return differing;
  const params = { entitlement, minimum, limit };
  return [{ code: 'entitlement-minimum-over-limit', pointer: join(pointer, 'minimum'), params }];
}
