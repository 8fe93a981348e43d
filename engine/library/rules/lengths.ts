import { get } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';

/** A length that is counted from day to day is in days, months or years. */
export function lengthInDays(edition: unknown, pointer: string): readonly Finding[] {
  const length = get(edition, pointer);
  if (!isObject(length) || (length.unit !== 'hour' && length.unit !== 'minute')) return [];
  return [{ code: 'length-not-in-days', pointer, params: { unit: length.unit } }];
}
