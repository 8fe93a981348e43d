import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';
import { StepField } from './StepField.tsx';
import type { TakenStep } from './useStep.ts';
import { standingOf, WAY } from './way.ts';

interface Props {
  readonly busy: boolean;
  readonly onTake: (taken: TakenStep) => void;
  readonly onPublish: () => void;
}

/** The way to the library, a line for each step: taken, to be taken here, or who takes it and when. */
export function Way({ busy, onTake, onPublish }: Props) {
  const { t } = useTranslation('amend-review');
  const { may, state } = useWorkbench(({ view }) => view);
  const isComing = useIsComing();
  if (state !== 'draft' && state !== 'in-review' && state !== 'approved')
    return may.some((one) => one !== 'comment') ? null : <p>{t('nothing-to-do')}</p>;
  const line = (step: (typeof WAY)[number]) => {
    const standing = standingOf(step, state, may);
    if (standing === 'done')
      return (
        <Mark icon="check" tone="success">
          {t(`passed.${step}`)}
        </Mark>
      );
    if (standing !== 'here') return <span className="hint">{t(`${standing}.${step}`)}</span>;
    if (step === 'submit')
      return (
        <StepField
          label={t('summary')}
          hint={t('summary-hint')}
          required={t('summary-missing')}
          onSay={(text) => onTake({ step, text })}
        >
          <Button type="submit" kind="primary" busy={busy}>
            {t('step.submit')}
          </Button>
        </StepField>
      );
    return (
      <>
        <Button
          kind="primary"
          busy={busy || isComing}
          onClick={step === 'publish' ? onPublish : () => onTake({ step, text: '' })}
        >
          {t(`step.${step}`)}
        </Button>
        {isComing ? <span className="hint">{t('coming')}</span> : null}
      </>
    );
  };
  return (
    <ol className="review-way">
      {WAY.map((step) => (
        <li key={step}>{line(step)}</li>
      ))}
    </ol>
  );
}

/** Whether checks and changes are still worked out: nobody puts a name to what the page does not show yet. */
function useIsComing(): boolean {
  const { report, pending, failure } = useLive();
  return failure === undefined && (report === undefined || pending);
}
