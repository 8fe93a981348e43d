import { describe, expect, it } from 'vitest';
import { mostPoints } from '../../../designer/policy/amending/editors/scoring/total.ts';

const title = { en: 'Age' };
const bands = {
  low: { order: 1, is: { lessThan: 30 }, points: '2.5' },
  high: { order: 2, is: { atLeast: 30 }, points: '10' },
};

describe('the most points that criteria give', () => {
  it('is the sum of their maxima, or of their best bands', () => {
    expect(mostPoints({ a: { order: 1, title, maximum: '5' }, b: { order: 2, title, bands } })).toBe('15');
  });
  it('is not known where one has no bound', () => {
    expect(mostPoints({ a: { order: 1, title, points: { fact: 'points' } } })).toBeUndefined();
  });
  it('is nothing where there is no criterion', () => {
    expect(mostPoints({})).toBe('0');
  });
});
