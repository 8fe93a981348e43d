import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Live } from '../../../look/Live.tsx';
import { useWorkbench } from '../state/draft.ts';
import { NewEditions } from './NewEditions.tsx';
import { PublishFacts } from './PublishFacts.tsx';
import { StepDialog } from './StepDialog.tsx';
import { StepField } from './StepField.tsx';
import { StepProblem } from './StepProblem.tsx';
import { useStep } from './useStep.ts';
import { Way } from './Way.tsx';
import { APART } from './way.ts';

/**
 * What this reader may do next. What is approved is exactly what this page shows. After a step the focus is on what was done, no button stands where
 * another one was pressed, and what ends something stands apart.
 */
export function Steps() {
  const { t } = useTranslation('amend-review');
  const { may, state } = useWorkbench(({ view }) => view);
  const unsaved = useWorkbench((workbench) => workbench.unsaved.length);
  const told = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<'publish' | (typeof APART)[number]>();
  const close = () => {
    setAsking(undefined);
    taking.reset();
  };
  const taking = useStep(() => {
    setAsking(undefined);
    // A dialog that closes gives the focus back first.
    setTimeout(() => told.current?.focus());
  });
  const busy = taking.isPending || unsaved > 0;
  const apart = APART.filter((step) => may.includes(step));
  return (
    <div className="review-steps">
      <div className="review-told" tabIndex={-1} ref={told}>
        <Live>{taking.isSuccess ? t(`done.${taking.variables.step}`) : ''}</Live>
      </div>
      {taking.isSuccess && taking.variables.step === 'publish' ? <NewEditions /> : null}
      {taking.isError && asking === undefined ? <StepProblem error={taking.error} /> : null}
      <Way busy={busy} onTake={taking.mutate} onPublish={() => setAsking('publish')} />
      {may.includes('reopen') ? (
        <Button busy={busy} onClick={() => taking.mutate({ step: 'reopen', text: '' })}>
          {t('step.reopen')}
        </Button>
      ) : null}
      {may.includes('return') ? (
        <StepField
          label={t('return.label')}
          hint={t('return.hint')}
          required={t('return.missing')}
          onSay={(text) => taking.mutate({ step: 'return', text })}
        >
          <Button type="submit" busy={busy}>
            {t('step.return')}
          </Button>
        </StepField>
      ) : null}
      {apart.length === 0 ? null : (
        <Disclosure summary={t('apart')}>
          <div className="button-row">
            {apart.map((step) => (
              <Button key={step} kind="danger" busy={busy} onClick={() => setAsking(step)}>
                {t(`step.${step}`)}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
      {state === 'draft' && !may.includes('discard') ? (
        <p className="hint">{t('not-yours-to-discard')}</p>
      ) : null}
      {asking === undefined ? null : (
        <StepDialog
          step={asking}
          kind={asking === 'publish' ? 'primary' : 'danger'}
          taking={taking}
          onClose={close}
        >
          {asking === 'publish' ? <PublishFacts /> : <p>{t(`sure.${asking}.text`)}</p>}
        </StepDialog>
      )}
    </div>
  );
}
