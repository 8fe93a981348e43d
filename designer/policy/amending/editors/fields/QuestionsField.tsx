import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { type Fate, probableFate, type QuestionAbout } from './model/questions.ts';

interface Props {
  readonly questions: readonly QuestionAbout[];
  /** What was chosen so far, by the keys of the questions. */
  readonly fates: Readonly<Record<string, Fate>>;
  readonly onChange: (fates: Readonly<Record<string, Fate>>) => void;
}

const FATES: readonly Fate[] = ['ends', 'stands'];

/** What becomes of the open questions that speak of what is being taken away: each ends too, or stands. */
export function QuestionsField({ questions, fates, onChange }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  if (questions.length === 0) return null;
  return (
    <section className="stack" aria-label={t('questions.lead', { count: questions.length })}>
      <p>{t('questions.lead', { count: questions.length })}</p>
      {questions.map((question) => (
        <fieldset key={question.key} className="field amend-fields-question">
          <legend className="field-label">{wording(question.title, language) || question.key}</legend>
          {FATES.map((fate) => (
            <label key={fate} className="choice">
              <input
                type="radio"
                name={`fate ${question.key}`}
                checked={fateOf(question, fates) === fate}
                onChange={() => onChange({ ...fates, [question.key]: fate })}
              />
              <span>
                {t(
                  fate === 'stands' && question.left.length > 0
                    ? 'questions.stands-for-rest'
                    : `questions.${fate}`,
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** What becomes of a question until somebody says otherwise. */
export const fateOf = (question: QuestionAbout, fates: Readonly<Record<string, Fate>>): Fate =>
  fates[question.key] ?? probableFate(question);
