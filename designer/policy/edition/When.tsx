import type { Condition } from '../../../engine/schema/condition.ts';
import { When as RuleWhen } from '../../look/rules/When.tsx';
import { useRuleWords } from './useRuleWords.ts';

interface Props {
  readonly lead: string;
  readonly condition: Condition | undefined;
  /** The list of whose rows it is asked. */
  readonly list?: string | undefined;
}

/** A condition of the edition shown, with the word that leads to it: "applies if", "required if". */
export function When(props: Props) {
  return <RuleWhen {...props} words={useRuleWords()} />;
}
