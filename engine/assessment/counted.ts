import { assessAttempts } from '../attempts/assess.ts';
import type { DerivedFacts } from '../derived/derive.ts';
import { assessPeriods } from '../entitlements/periods.ts';
import { assessQuotas } from '../quotas/assess.ts';
import { lackUnder } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import { assessVotes } from '../votes/assess.ts';
import { assessWindows } from '../windows/assess.ts';
import type { Assessment } from './types.ts';

/** What of an assessment is dated or counted and decides nothing by itself. */
export function counted(
  variant: string,
  context: ValueContext,
  { unsettled }: DerivedFacts,
): Pick<Assessment, 'periods' | 'windows' | 'attempts' | 'votes' | 'quotas'> {
  const settled = lackUnder(unsettled);
  return {
    periods: assessPeriods(variant, context, settled),
    windows: assessWindows(variant, context, settled),
    attempts: assessAttempts(variant, context, settled),
    votes: assessVotes(variant, context, settled),
    quotas: assessQuotas(variant, context, settled),
  };
}
