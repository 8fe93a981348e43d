import { parseDate } from '../../calendar/date.ts';
import { quoted } from '../../diagnostics/quote.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { matching, wrongForm } from './containers.ts';
import type { Finding, Inspection, Shape } from './shape.ts';

/** A text, number, boolean or one of a closed list of words. */
export function inspectScalar(shape: Shape, value: unknown, pointer: string, into: Inspection): void {
  const finding = scalarFinding(shape, value, pointer);
  if (finding !== undefined) into.findings.push(finding);
}

function scalarFinding(shape: Shape, value: unknown, pointer: string): Finding | undefined {
  if (shape.enum !== undefined) return notOneOf(shape.enum, value, pointer);
  if (Object.hasOwn(shape, 'const')) return notOneOf([shape.const], value, pointer);
  switch (shape.type) {
    case 'string':
      return typeof value === 'string'
        ? textFinding(shape, value, pointer)
        : unfit('not-a-text', value, pointer);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : unfit('not-a-boolean', value, pointer);
    case 'integer':
      return Number.isInteger(value)
        ? rangeFinding(shape, value, pointer)
        : unfit('not-an-integer', value, pointer);
    case 'number':
      return typeof value === 'number'
        ? rangeFinding(shape, value, pointer)
        : unfit('not-a-number', value, pointer);
    default:
      // A schema without a type takes anything.
      return undefined;
  }
}

function unfit(code: Finding['code'], value: unknown, pointer: string): Finding {
  return { code, pointer, params: { found: quoted(value) } };
}

/** That a value is none of the possible ones. */
export function notOneOf(possible: readonly unknown[], value: unknown, pointer: string): Finding | undefined {
  if (possible.includes(value)) return undefined;
  const known = possible.map(String);
  const near = typeof value === 'string' ? nearest(value, known) : undefined;
  return {
    code: 'wrong-choice',
    pointer,
    params: { found: quoted(value), nearest: near, known: listed(known, 20) },
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function textFinding(shape: Shape, value: string, pointer: string): Finding | undefined {
  const { format, pattern, minLength = 0 } = shape;
  if (format === 'date' && parseDate(value) === undefined) return unfit('wrong-date', value, pointer);
  if (format === 'date-time' && parseDate(MOMENT.exec(value)?.[1] ?? '') === undefined)
    return unfit('wrong-moment', value, pointer);
  if (value.length < minLength) return { code: 'text-empty', pointer, params: {} };
  if (pattern !== undefined && !matching(pattern).test(value)) return wrongForm(pattern, value, pointer);
  return undefined;
}

function rangeFinding({ minimum, maximum }: Shape, value: unknown, pointer: string): Finding | undefined {
  const found = Number(value);
  if (minimum !== undefined && found < minimum)
    return { code: 'number-too-small', pointer, params: { found, limit: minimum } };
  if (maximum !== undefined && found > maximum)
    return { code: 'number-too-large', pointer, params: { found, limit: maximum } };
  return undefined;
}
