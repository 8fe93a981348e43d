import { useTranslation } from 'react-i18next';
import { inOrderOf } from '../../../desk/case/words.ts';
import { Alert, type Tone } from '../../../look/Alert.tsx';
import { Cite } from '../../../look/Cite.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { canBeGranted } from '../has-check.ts';
import { Reasons } from './Reasons.tsx';
import type { ResultProps } from './shared.ts';

/** The outcome in plain words. It is no decision, and does not speak like one. */
export function OutcomeBox({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const { outcome, variant } = assessment;
  const met = outcome === 'grant' && !canBeGranted(words.edition, variant);
  const against = inOrderOf(assessment.grounds, words.edition.grounds).filter(
    ([, ground]) => ground.applies === true && ground.effect === outcome && ground.heldBy.length === 0,
  );
  return (
    <Alert tone={toneOf(outcome)} title={t(met ? 'outcome.met' : `outcome.${outcome}`)}>
      {against.length > 0 ? (
        <ul>
          {against.map(([id, ground]) => (
            <li key={id}>
              <LegalText text={ground.text} /> <Cite citation={ground.citation} acts={words.acts} />
            </li>
          ))}
        </ul>
      ) : null}
      <Reasons assessment={assessment} words={words} />
      <p className="muted">
        {t('as-of')} <DateText date={assessment.at} />
      </p>
    </Alert>
  );
}

function toneOf(outcome: ResultProps['assessment']['outcome']): Tone {
  if (outcome === 'grant') return 'success';
  return outcome === 'undetermined' ? 'warning' : 'danger';
}
