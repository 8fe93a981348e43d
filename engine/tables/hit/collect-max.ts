import { compareValues } from '../same.ts';
import { collecting } from './collect.ts';

/** The largest output of all matching rows. */
export const collectMax = collecting('collect-max', (a, b) => {
  const far = compareValues(a, b);
  return far === undefined ? undefined : far >= 0 ? a : b;
});
