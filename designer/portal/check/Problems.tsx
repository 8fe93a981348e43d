import { useTranslation } from 'react-i18next';
import { wording } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { ErrorSummary } from '../../look/ErrorSummary.tsx';
import type { Answering } from './answering.ts';
import { questionId } from './Question.tsx';

interface Props {
  readonly answering: Answering;
  readonly attempt: number;
}

/** What was typed and cannot be read, each with the way to it. */
export function Problems({ answering, attempt }: Props) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const wrong = Object.keys(answering.read.problems);
  if (attempt === 0 || wrong.length === 0) return null;
  const problems = wrong.map((fact) => {
    const title = answering.words.facts[fact]?.title;
    return { id: questionId(fact), text: title === undefined ? fact : wording(title, language) };
  });
  return <ErrorSummary title={t('problems')} problems={problems} attempt={attempt} />;
}
