import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import { missing } from './reference.ts';
import { provisionsOf, type Scope } from './scope.ts';

/** A citation: the act exists, and has that provision. (`by` inside it is a citation of its own.) */
export function citationFindings({ value, pointer }: Mention, { shared }: Scope): readonly Finding[] {
  if (!isObject(value)) return [];
  const { act, provision } = value;
  if (typeof act !== 'string') return [];
  if (!Object.hasOwn(shared.acts, act)) {
    return [missing('unknown-act', act, Object.keys(shared.acts), join(pointer, 'act'))];
  }
  const provisions = provisionsOf(act, shared);
  if (typeof provision !== 'string' || provisions === undefined || provisions.includes(provision)) return [];
  return [missing('unknown-provision', provision, provisions, join(pointer, 'provision'), { act })];
}
