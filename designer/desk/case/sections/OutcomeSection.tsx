import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import type { CaseWords } from '../words.ts';
import { Evaluators } from './Evaluators.tsx';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What the rules give for the facts as known today, and what stands in the way where they give nothing yet. */
export function OutcomeSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const { assessment } = view;
  return (
    <Section id="outcome" title={t('assessment.title')}>
      <div className="outcome">
        <p className="outcome-line">
          <OutcomeTag outcome={assessment.outcome} />{' '}
          <span className="hint">
            {t('assessment.as-of')} <DateText date={assessment.at} />
          </span>
        </p>
        {assessment.undeterminedBecause.length > 0 ? (
          <>
            <p>{t('assessment.because')}</p>
            <Reasons reasons={assessment.undeterminedBecause} view={view} />
          </>
        ) : null}
        {assessment.missing.length > 0 ? (
          <>
            <p>{t('assessment.missing')}</p>
            <ol>
              {assessment.missing.map((fact) => (
                <li key={fact.fact}>
                  <a href={`#fact-${fact.fact}`}>
                    {words.facts[fact.fact] ? <LegalText text={fact.title} /> : fact.fact}
                  </a>{' '}
                  <span className="hint">{t(`facts.establishes.${fact.establishedBy}`)}</span>
                </li>
              ))}
            </ol>
          </>
        ) : null}
        <Evaluators evaluators={view.evaluators} />
      </div>
    </Section>
  );
}
