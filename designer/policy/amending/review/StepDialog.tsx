import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../../../look/Button.tsx';
import { Dialog } from '../../../look/Dialog.tsx';
import { StepField } from './StepField.tsx';
import { StepProblem } from './StepProblem.tsx';
import type { Taking } from './useStep.ts';
import type { Step } from './way.ts';

interface Props {
  readonly step: Extract<Step, 'publish' | 'discard' | 'recall'>;
  readonly kind: ButtonKind;
  readonly taking: Taking;
  readonly onClose: () => void;
  /** What is to be known before. */
  readonly children?: ReactNode;
}

/** Asks once more before a step that others see at once, or that ends something; and for its reason. */
export function StepDialog({ step, kind, taking, onClose, children }: Props) {
  const { t } = useTranslation('amend-review');
  return (
    <Dialog title={t(`sure.${step}.title`)} onClose={onClose}>
      {children}
      {taking.isError ? <StepProblem error={taking.error} /> : null}
      <StepField
        label={t(`sure.${step}.label`)}
        {...(step === 'publish' ? {} : { required: t(`sure.${step}.missing`) })}
        onSay={(text) => taking.mutate({ step, text })}
      >
        <Button type="submit" kind={kind} busy={taking.isPending}>
          {t(`sure.${step}.confirm`)}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </StepField>
    </Dialog>
  );
}
