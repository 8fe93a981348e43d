import { MAX_COMPARISONS, sharedProblems } from '../../conditions/shared.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';

/** Shared conditions do not rest on themselves and stay of a size that can be written out. */
export function sharedConditionFindings(edition: unknown): readonly Finding[] {
  const shared = get(edition, '/conditions');
  if (!isObject(shared)) return [];
  return sharedProblems(shared).map((problem): Finding => {
    const { condition } = problem;
    const pointer = join('/conditions', condition, 'when');
    return problem.kind === 'cycle'
      ? { code: 'condition-cycle', pointer, params: { condition, chain: problem.chain.join(' → ') } }
      : { code: 'condition-too-large', pointer, params: { condition, limit: MAX_COMPARISONS } };
  });
}
