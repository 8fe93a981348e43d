import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { FieldError } from '../../../look/FieldError.tsx';
import { CheckDocuments } from './CheckDocuments.tsx';
import { CheckProblems } from './CheckProblems.tsx';
import { useWorkspace } from './context.ts';
import { PageAnswers } from './PageAnswers.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useSubmission } from './useSubmission.ts';

/** All answers once more, each page with its way back, and the submission. */
export function CheckPage() {
  const { t } = useTranslation('portal');
  const { pages, problems } = useWorkspace();
  const [confirmed, setConfirmed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const submission = useSubmission();
  const unconfirmed = attempt > 0 && !confirmed;
  const submit = () => {
    setAttempt(attempt + 1);
    if (problems.length === 0 && confirmed) submission.submit();
    else if (problems.length === 0) document.getElementById('confirm')?.focus();
  };
  return (
    <StepFrame title={t('check.title')} above={<CheckProblems problems={problems} attempt={attempt} />}>
      <p className="lead">{t('check.lead')}</p>
      {pages.map((page) => (
        <PageAnswers key={page.id} page={page} />
      ))}
      <CheckDocuments />
      {submission.error ? <ErrorState error={submission.error} /> : null}
      {submission.unsaved ? <Alert tone="warning" urgent title={t('check.unsaved')} /> : null}
      <div className={unconfirmed ? 'field field-invalid' : 'field'}>
        {unconfirmed ? <FieldError id="confirm-error">{t('check.confirm-missing')}</FieldError> : null}
        <label className="choice">
          <input
            type="checkbox"
            id="confirm"
            checked={confirmed}
            aria-invalid={unconfirmed || undefined}
            aria-describedby={unconfirmed ? 'confirm-error' : undefined}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
          <span>{t('check.confirm')}</span>
        </label>
      </div>
      <div className="button-row">
        <Button kind="primary" busy={submission.busy} onClick={submit}>
          {t('check.submit')}
        </Button>
      </div>
    </StepFrame>
  );
}
