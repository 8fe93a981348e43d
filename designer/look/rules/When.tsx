import type { Condition } from '../../../engine/schema/condition.ts';
import { ConditionTree } from './ConditionTree.tsx';
import type { RuleWords } from './words.ts';

interface Props {
  /** The word that leads to it: "applies if", "required if". */
  readonly lead: string;
  readonly condition: Condition | undefined;
  readonly words: RuleWords;
  readonly list?: string | undefined;
}

/** A condition with the word that leads to it; nothing where there is none. */
export function When({ lead, condition, words, list }: Props) {
  if (!condition) return null;
  return (
    <div className="when">
      <span className="when-lead">{lead}</span>{' '}
      <ConditionTree condition={condition} words={words} list={list} />
    </div>
  );
}
