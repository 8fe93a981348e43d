import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { Finding } from '../shape/shape.ts';

/** Of what is no time at all, the shape has been reported. */
const YEAR = /^\d{4}(-|$)/;

/** What an older entry names as newer is of a later time than it. (That it exists is a reference's matter.) */
export function guidanceFindings(topic: unknown, { guidance }: SharedDocuments): readonly Finding[] {
  const entries = get(topic, '/entries');
  if (!isObject(entries)) return [];
  return Object.keys(entries).flatMap((key) => {
    const own = get(entries, join('', key, 'asOf'));
    const newer = get(entries, join('', key, 'older', 'newer'));
    if (typeof own !== 'string' || !YEAR.test(own) || !Array.isArray(newer)) return [];
    return newer.flatMap((one: unknown, index) => {
      const [other, entry] = [get(one, '/topic'), get(one, '/entry')];
      if (typeof other !== 'string' || typeof entry !== 'string') return [];
      const asOf = get(guidance, join('', other, 'entries', entry, 'asOf'));
      if (typeof asOf !== 'string' || asOf > own) return [];
      const pointer = join('/entries', key, 'older', 'newer', index);
      return [
        { code: 'guidance-not-newer' as const, pointer, params: { found: `${other}/${entry}`, asOf, own } },
      ];
    });
  });
}
