import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import { describeCondition } from '../../../../../engine/text/condition.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { sentenceOf } from './sentence-of.ts';
import './conditions.css';

interface Props {
  /** The word that leads to it: "applies if". */
  readonly lead: string;
  readonly condition: Condition;
  /** The list of whose rows it is asked. */
  readonly list?: string | undefined;
}

/** A condition in one sentence, on the card of an item that is folded. */
export function ConditionSentence({ lead, condition, list }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { language } = useLanguage();
  const { words } = useEditing();
  const said = sentenceOf(condition, () =>
    describeCondition(condition, words.edition, words, language, 'sentence', list),
  );
  return (
    <span className="conditions-said">
      <span className="when-lead">{lead}</span> {said ?? t('read-back-none')}
    </span>
  );
}
