import { useMemo } from 'react';
import { type RuleWords, wordsOf } from '../../look/rules/words.ts';
import { useService } from './context.ts';

/** What the rules of the service in view are put in words with. */
export function useRuleWords(): RuleWords {
  const service = useService();
  return useMemo(() => wordsOf(service), [service]);
}
