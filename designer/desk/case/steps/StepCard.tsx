import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableStep, CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import { CitationOf } from '../CitationOf.tsx';
import type { CaseWords } from '../words.ts';
import type { StepDraft } from './draft.ts';
import { StepForm } from './StepForm.tsx';

interface Props {
  readonly step: AvailableStep;
  readonly view: CaseView;
  readonly words: CaseWords;
  readonly startOpen: boolean;
  readonly draft: StepDraft;
  readonly onDraft: (draft: StepDraft) => void;
  readonly onDone: (after: CaseView) => void;
}

/** One step: what it is; opened, its form, or why it cannot be done yet. */
export function StepCard({ step, startOpen, ...rest }: Props) {
  const { t } = useTranslation('desk');
  // Only where it begins: what else becomes possible must not close a form that is being filled in.
  const [startsOpen] = useState(startOpen);
  return (
    <li>
      <details className="next-step" open={startsOpen}>
        <summary>
          <span className="step-title">
            <LegalText text={step.title} />
          </span>
          {step.decision ? <OutcomeTag outcome={step.decision.outcome} /> : null}
          {step.decision?.preliminary ? <Mark icon="clock">{t('steps.preliminary')}</Mark> : null}
          {step.blocked ? (
            <Mark icon="pause" tone="neutral">
              {t('steps.blocked')}
            </Mark>
          ) : null}
        </summary>
        <div className="next-step-body">
          <CitationOf
            citation={rest.words.edition.workflow.transitions[step.transition]?.citation}
            words={rest.words}
          />
          {step.blocked ? (
            <p className="blocked">
              <strong>{t('steps.not-yet')}</strong> <LegalText text={step.blocked.message} />
            </p>
          ) : (
            <StepForm step={step} {...rest} />
          )}
        </div>
      </details>
    </li>
  );
}
