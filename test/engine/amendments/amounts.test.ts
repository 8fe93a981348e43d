import { describe, expect, test } from 'vitest';
import { betterAmounts } from '../../../engine/alternatives/amounts.ts';
import type { AmountResult } from '../../../engine/amounts/types.ts';

const amount = (kind: AmountResult['kind'], money: string | null, more: Partial<AmountResult> = {}) => ({
  title: {},
  kind,
  due: true,
  value: money === null ? null : ({ kind: 'money', money, currency: 'XXX' } as const),
  missing: [],
  gaps: [],
  because: [],
  trace: null,
  heldBy: [],
  ...more,
});

describe('better amounts', () => {
  test.each([
    ['more is paid', { a: amount('payment', '10.5') }, { a: amount('payment', '10.25') }, 1],
    ['less is charged', { a: amount('fee', '9') }, { a: amount('fee', '10') }, 1],
    ['a limit is lower', { a: amount('limit', '9') }, { a: amount('limit', '10') }, -1],
    ['the same', { a: amount('fee', '10') }, { a: amount('fee', '10.00') }, 0],
    ['a fee that is not due', { a: amount('fee', null, { due: false }) }, { a: amount('fee', '1') }, 1],
    ['a payment that only one provides', { a: amount('payment', '1') }, {}, 1],
    ['a fee that only one charges', { a: amount('fee', '1') }, {}, -1],
    ['none at all', {}, {}, 0],
  ])('%s', (_, one, other, expected) => {
    expect(betterAmounts(one, other)).toBe(expected);
    const reversed = betterAmounts(other, one);
    expect(reversed === undefined ? undefined : reversed + expected).toBe(0);
  });

  test.each([
    [
      'better here, worse there',
      { a: amount('payment', '2'), b: amount('fee', '2') },
      { a: amount('payment', '1'), b: amount('fee', '1') },
    ],
    ['unknown', { a: amount('payment', null) }, { a: amount('payment', '1') }],
    ['perhaps due', { a: amount('payment', null, { due: null }) }, { a: amount('payment', '1') }],
    ['by the month and once', { a: amount('payment', '2', { per: 'month' }) }, { a: amount('payment', '1') }],
    [
      'of other currencies',
      { a: amount('payment', '2') },
      { a: amount('payment', '1', { value: { kind: 'money', money: '1', currency: 'YYY' } }) },
    ],
  ])('nobody can say: %s', (_, one, other) => {
    expect(betterAmounts(one, other)).toBeUndefined();
    expect(betterAmounts(other, one)).toBeUndefined();
  });
});
