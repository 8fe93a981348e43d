import type { Assessment } from '../assessment/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { compare, subtract } from '../values/decimal.ts';
import { rowBoundary } from './boundaries-computed.ts';
import type { BoundaryItem } from './boundary-item.ts';

type Computed = Pick<BoundaryItem, 'id'> & { readonly kind: 'table' | 'scoring' | 'amount' };

/** Whether a scenario expects a boundary of a table, a scoring scheme or an amount. */
export function expectsComputed(
  { expect }: Scenario,
  { kind, id }: Computed,
  wanted: string,
  assessment: () => Assessment | undefined,
): boolean {
  switch (kind) {
    case 'table':
      return [expect.tables?.[id] ?? []].flat().some((row) => rowBoundary(row) === wanted);
    case 'amount':
      return wanted === amountBoundary(expect.amounts?.[id]);
    case 'scoring':
      return expect.scores?.[id] !== undefined && isAtThreshold(id, wanted, assessment());
    default:
      return kind satisfies never;
  }
}

function amountBoundary(expected: string | undefined): string | undefined {
  if (expected === undefined || expected === 'unknown') return undefined;
  return expected === 'not-due' ? 'not due' : 'due';
}

/** Just below: fewer points than the threshold, by no more than one. */
function isAtThreshold(id: string, wanted: string, assessment: Assessment | undefined): boolean {
  const score = assessment?.scores[id];
  const [section, ofSection] = wanted.split(': ');
  const part = ofSection === undefined ? undefined : score?.sections[section ?? ''];
  const points = ofSection === undefined ? score?.total : part?.points;
  const threshold = ofSection === undefined ? score?.threshold : part?.threshold;
  if (points === undefined || points === null || threshold === undefined) return false;
  if ((ofSection ?? wanted) === 'at the threshold') return compare(points, threshold) === 0;
  return compare(points, threshold) < 0 && compare(subtract(threshold, points), '1') <= 0;
}
