import { add } from '../../values/decimal.ts';
import { collecting } from './collect.ts';

/** The sum of the outputs of all matching rows. */
export const collectSum = collecting('collect-sum', (a, b) => {
  if (a.kind === 'number' && b.kind === 'number') return { ...a, number: add(a.number, b.number) };
  if (a.kind === 'money' && b.kind === 'money' && a.currency === b.currency) {
    return { ...a, money: add(a.money, b.money) };
  }
  return undefined;
});
