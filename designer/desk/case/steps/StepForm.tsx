import { useRef, useState } from 'react';
import type { AvailableStep, CaseView, StepBody } from '../../../../server/api/schemas/cases.ts';
import { addEvent, decide } from '../../../app/api/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useCaseWrite } from '../useCaseWrite.ts';
import { WriteProblem } from '../WriteProblem.tsx';
import type { CaseWords } from '../words.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { asksNothing, readStep, type StepDraft, type StepProblems } from './draft.ts';
import { StepFields } from './StepFields.tsx';

interface Props {
  readonly step: AvailableStep;
  readonly view: CaseView;
  readonly words: CaseWords;
  readonly draft: StepDraft;
  readonly onDraft: (draft: StepDraft) => void;
  readonly onDone: (after: CaseView) => void;
}

/** The form of a step, made from what it records. A decision is asked for once more before it is made. */
export function StepForm({ step, view, words, draft, onDraft, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<StepProblems>({});
  const [asked, setAsked] = useState<StepBody>();
  const write = useCaseWrite(view.id, step.decision ? decide : addEvent);
  const send = (body: StepBody) =>
    write.mutate(body, { onSuccess: onDone, onSettled: () => setAsked(undefined) });
  const submit = () => {
    const read = readStep(step, draft, view.sequence);
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('.field-invalid :is(input, select, textarea)')?.focus(),
      );
    } else if (step.decision) setAsked(read.body);
    else send(read.body);
  };
  return (
    <form
      ref={form}
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) submit();
      }}
    >
      {asksNothing(step) ? null : (
        <StepFields step={step} words={words} draft={draft} problems={problems} onDraft={onDraft} />
      )}
      <WriteProblem caseId={view.id} error={write.error} onReloaded={() => write.reset()} />
      <Button type="submit" kind="primary" busy={write.isPending}>
        <LegalText text={step.title} />
      </Button>
      {asked ? (
        <DecisionDialog
          step={step}
          view={view}
          words={words}
          body={asked}
          busy={write.isPending}
          onConfirm={() => send(asked)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </form>
  );
}
