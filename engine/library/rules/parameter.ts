import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';

/** A value that supersedes another names one of the same parameter. */
export function parameterFindings(parameter: unknown): readonly Finding[] {
  const values = get(parameter, '/values');
  if (!isObject(values)) return [];
  const known = Object.keys(values);
  return known.flatMap((key) => {
    const pointer = join('/values', key, 'supersedes');
    const superseded = get(parameter, pointer);
    if (typeof superseded !== 'string' || (known.includes(superseded) && superseded !== key)) return [];
    return [
      missing(
        'unknown-value',
        superseded,
        known.filter((one) => one !== key),
        pointer,
      ),
    ];
  });
}
