import { useTranslation } from 'react-i18next';
import type { ValueTrace } from '../../../engine/values/types.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { describeTrace, isWorkedOut } from './describe-trace.ts';
import type { RuleWords } from './words.ts';

interface Props {
  readonly trace: ValueTrace | null | undefined;
  readonly words: RuleWords;
}

/** How a value came about, in a line that can be checked by hand. */
export function Worked({ trace, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  if (!trace || !isWorkedOut(trace)) return null;
  return (
    <p className="worked">
      <span className="hint">{t('worked-out')}</span>{' '}
      <span className="formula">{describeTrace(trace, { words, language, t })}</span>
    </p>
  );
}
