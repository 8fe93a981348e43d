import { useTranslation } from 'react-i18next';
import type { Value } from '../../../engine/values/types.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { DateText } from '../DateText.tsx';
import { Mark } from '../Mark.tsx';
import { describeResult } from './describe-value.ts';
import type { RuleWords } from './words.ts';

interface Props {
  readonly value: Value | null;
  readonly words: RuleWords;
}

/** A value that was worked out: a number, a sum with its currency, a day; or that it is not known. */
export function ValueText({ value, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  if (value === null)
    return (
      <Mark icon="question" tone="warning">
        {t('unknown')}
      </Mark>
    );
  if (value.kind === 'date') return <DateText date={value.date} />;
  return <span className="value">{describeResult(value, words, language)}</span>;
}
