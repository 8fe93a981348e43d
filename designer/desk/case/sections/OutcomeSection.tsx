import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import type { CaseWords } from '../words.ts';
import { Evaluators } from './Evaluators.tsx';

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
            <ul>
              {assessment.undeterminedBecause.map((reason) => (
                <li key={`${reason.kind}-${reason.id}`}>
                  {t(`assessment.kind.${reason.kind}`)}{' '}
                  <a href={`#${ANCHORS[reason.kind]}-${reason.id}`}>
                    <ReasonTitle reason={reason} assessment={assessment} />
                  </a>
                </li>
              ))}
            </ul>
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

type Reason = Assessment['undeterminedBecause'][number];

const ANCHORS: Readonly<Record<Reason['kind'], string>> = {
  ground: 'ground',
  'conflicting-grounds': 'ground',
  requirement: 'requirement',
  document: 'document',
  limit: 'limit',
  open: 'open',
  amount: 'amount',
  'date-of-effect': 'part',
  'more-favourable': 'part',
};

function ReasonTitle({ reason, assessment }: { readonly reason: Reason; readonly assessment: Assessment }) {
  const { id, kind } = reason;
  const text = {
    ground: () => assessment.grounds[id]?.text,
    'conflicting-grounds': () => assessment.grounds[id]?.text,
    requirement: () => assessment.requirements[id]?.text,
    document: () => assessment.documents[id]?.title,
    limit: () => assessment.limits[id]?.title,
    open: () => assessment.open[id]?.title,
    amount: () => assessment.amounts[id]?.title,
    'date-of-effect': () => undefined,
    'more-favourable': () => undefined,
  }[kind]();
  return text ? <LegalText text={text} /> : id;
}
