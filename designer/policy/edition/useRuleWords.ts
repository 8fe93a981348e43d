import { useMemo } from 'react';
import { type RuleWords, wordsOf } from '../../look/rules/words.ts';
import { useShownEdition } from './context.ts';

/** What the rules of the edition shown are put in words with. */
export function useRuleWords(): RuleWords {
  const shown = useShownEdition();
  return useMemo(() => wordsOf(shown), [shown]);
}
