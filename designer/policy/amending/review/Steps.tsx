import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentStep } from '../../../../server/api/schemas/amendments.ts';
import { Button, type ButtonKind } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { takeAmendmentStep } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { StepProblem } from './StepProblem.tsx';

/** The steps in the order of their buttons. */
const STEPS: readonly { readonly step: AmendmentStep['step']; readonly kind: ButtonKind }[] = [
  { step: 'submit', kind: 'primary' },
  { step: 'approve', kind: 'primary' },
  { step: 'publish', kind: 'primary' },
  { step: 'return', kind: 'secondary' },
  { step: 'recall', kind: 'danger' },
  { step: 'discard', kind: 'danger' },
];

/** What this reader may do next, with words for whoever comes after. What is approved is exactly what this page shows. */
export function Steps() {
  const { t } = useTranslation('amend-review');
  const id = useId();
  const { store } = useDraft();
  const queries = useQueryClient();
  const { may, sequence, state } = useWorkbench(({ view }) => view);
  const unsaved = useWorkbench((workbench) => workbench.unsaved.length);
  const [text, setText] = useState('');
  const take = useMutation({
    mutationFn: (step: AmendmentStep['step']) =>
      takeAmendmentStep(store.getState().view.id, {
        step,
        sequence,
        ...(text.trim() === '' ? {} : { text: text.trim() }),
      }),
    onSuccess: (view) => {
      store.getState().receive(view);
      setText('');
      void queries.invalidateQueries();
    },
  });
  const steps = STEPS.filter(({ step }) => may.includes(step));
  // Its key keeps it in the page while everything around it changes: what is put in with its words is not announced.
  const told = <Live key="told">{take.isSuccess ? t(`done.${take.variables}`) : ''}</Live>;
  if (steps.length === 0)
    return (
      <div className="review-steps">
        <p>{t(state === 'in-review' ? 'somebody-else' : 'nothing-to-do')}</p>
        {told}
      </div>
    );
  return (
    <div className="review-steps">
      <label className="field-label" htmlFor={id}>
        {t('summary')}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {t(`summary-hint.${state}`, { defaultValue: '' })}
      </p>
      <textarea
        id={id}
        className="input"
        rows={4}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {take.isError ? <StepProblem error={take.error} /> : null}
      <div className="button-row">
        {steps.map(({ step, kind }) => (
          <Button
            key={step}
            kind={kind}
            busy={take.isPending || unsaved > 0}
            onClick={() => take.mutate(step)}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      </div>
      {state === 'draft' && !may.includes('discard') ? (
        <p className="hint">{t('not-yours-to-discard')}</p>
      ) : null}
      {told}
    </div>
  );
}
