import { parseDate } from '../../calendar/date.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && parseDate(value) !== undefined;

/** Wherever something holds `from` a date `to` a date, it does not end before it begins. */
export function intervalFindings(value: unknown, pointer = ''): readonly Finding[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => intervalFindings(item, join(pointer, index)));
  if (!isObject(value)) return [];
  const { from, to } = value;
  const own: readonly Finding[] =
    isDate(from) && isDate(to) && to < from
      ? [{ code: 'interval-ends-before-it-begins', pointer: join(pointer, 'to'), params: { from, to } }]
      : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => intervalFindings(inner, join(pointer, key))),
  ];
}
