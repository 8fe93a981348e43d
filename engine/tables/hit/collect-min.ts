import { compareValues } from '../same.ts';
import { collecting } from './collect.ts';

/** The smallest output of all matching rows. */
export const collectMin = collecting('collect-min', (a, b) => {
  const far = compareValues(a, b);
  return far === undefined ? undefined : far <= 0 ? a : b;
});
