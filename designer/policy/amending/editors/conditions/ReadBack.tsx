import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import { describeCondition } from '../../../../../engine/text/condition.ts';
import { useCondition } from './context.ts';
import { sentenceOf } from './sentence-of.ts';

interface Props {
  readonly condition: Condition;
  readonly list: string | undefined;
}

/** The condition read back in one sentence, as it would be read out. */
export function ReadBack({ condition, list }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { words, language } = useCondition();
  const read = useDeferredValue(condition);
  return (
    <p className="conditions-sentence">
      <span className="conditions-label">{t('read-back')}</span>{' '}
      {sentenceOf(read, () => describeCondition(read, words.edition, words, language, 'sentence', list)) ?? (
        <span className="hint">{t('read-back-none')}</span>
      )}
    </p>
  );
}
