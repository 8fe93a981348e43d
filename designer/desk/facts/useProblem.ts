import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { RawProblem } from './raw.ts';

/** What is wrong with what was typed, in words with the fact's own limits. */
export function useProblem(fact: Fact, problem: RawProblem | undefined): string | undefined {
  const { t } = useTranslation('desk');
  if (!problem) return undefined;
  const limits =
    fact.kind === 'decimal' || fact.kind === 'money'
      ? { minimum: fact.minimum ?? '…', maximum: fact.maximum ?? '…', count: fact.scale }
      : fact.kind === 'integer'
        ? { minimum: fact.minimum, maximum: fact.maximum }
        : fact.kind === 'text'
          ? { minimum: fact.minLength ?? 0, maximum: fact.maxLength }
          : fact.kind === 'list'
            ? { minimum: fact.minItems ?? 0, maximum: fact.maxItems }
            : {};
  return t(`problem.${problem}`, limits);
}
