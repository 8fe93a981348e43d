import type { AmountResult } from '../amounts/types.ts';
import { compare } from '../values/decimal.ts';
import type { Value } from '../values/types.ts';

type Amounts = Readonly<Record<string, AmountResult>>;

/**
 * Which of two assessments' amounts are better for the person: more is paid, less is charged, a limit is higher. Positive: the first;
 * negative: the second; 0: they are the same; undefined: nobody can say, because one is better here and the other there, one is unknown,
 * or they do not compare.
 */
export function betterAmounts(a: Amounts, b: Amounts): number | undefined {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const signs = ids.map((id) => {
    const kind = a[id]?.kind ?? b[id]?.kind;
    const sign = larger(a[id], b[id]);
    return sign === undefined ? undefined : kind === 'fee' ? -sign : sign;
  });
  if (signs.includes(undefined)) return undefined;
  const [isBetter, isWorse] = [
    signs.some((sign) => Number(sign) > 0),
    signs.some((sign) => Number(sign) < 0),
  ];
  if (isBetter && isWorse) return undefined;
  return isBetter ? 1 : isWorse ? -1 : 0;
}

/** What is not due, or not provided for at all, is nothing. */
function larger(a: AmountResult | undefined, b: AmountResult | undefined): number | undefined {
  if ((a?.per ?? 'once') !== (b?.per ?? 'once') && a !== undefined && b !== undefined) return undefined;
  const [one, other] = [sumOf(a), sumOf(b)];
  if (one === undefined || other === undefined) return undefined;
  const unlike =
    one.currency !== undefined && other.currency !== undefined && one.currency !== other.currency;
  return unlike ? undefined : Math.sign(compare(one.sum, other.sum));
}

function sumOf(
  amount: AmountResult | undefined,
): { readonly sum: string; readonly currency?: string } | undefined {
  if (amount === undefined || amount.due === false) return { sum: '0' };
  return amount.due === null || amount.value === null ? undefined : sumOfValue(amount.value);
}

function sumOfValue(value: Value): { readonly sum: string; readonly currency?: string } | undefined {
  if (value.kind === 'money') return { sum: value.money, currency: value.currency };
  return value.kind === 'number' ? { sum: value.number } : undefined;
}
