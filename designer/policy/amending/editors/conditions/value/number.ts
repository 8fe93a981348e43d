import { canonical } from '../../../../../../engine/values/decimal.ts';

const WHOLE = /^[-−]?\d{1,15}$/;
const DECIMAL = /^[-−]?\d{1,30}([.,]\d{1,12})?$/;

/** A number as it is typed, with spaces between digits and a comma or a point; undefined while it is none. */
export function typedNumber(
  kind: 'integer' | 'decimal' | 'money',
  typed: string,
): number | string | undefined {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '');
  const signed = plain.replace('−', '-').replace(',', '.');
  if (kind === 'integer') return WHOLE.test(plain) ? Number(signed) : undefined;
  return DECIMAL.test(plain) ? canonical(signed) : undefined;
}
