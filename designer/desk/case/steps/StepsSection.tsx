import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, IssuedNotice } from '../../../../server/api/schemas/cases.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Section } from '../../../look/Section.tsx';
import type { CaseWords } from '../words.ts';
import { emptyDraft, type StepDraft, typedWords } from './draft.ts';
import { StepCard } from './StepCard.tsx';
import { type Done, StepDone } from './StepDone.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What can be done now. What was typed for a step is kept here, also when the case moves on under it. */
export function StepsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const [drafts, setDrafts] = useState<Readonly<Record<string, StepDraft>>>({});
  const [done, setDone] = useState<Done>();
  const open = view.steps.filter((step) => !step.blocked);
  const kept = Object.entries(drafts)
    .filter(([id]) => !view.steps.some((step) => step.transition === id))
    .flatMap(([, draft]) => typedWords(draft));
  const finish = (transition: string, after: CaseView) => {
    const { [transition]: _sent, ...rest } = drafts;
    setDrafts(rest);
    const step = view.steps.find((one) => one.transition === transition);
    const isNew = (notice: IssuedNotice) => !view.notices.some((old) => old.id === notice.id);
    if (step) setDone({ step, state: after.stateTitle, notices: after.notices.filter(isNew) });
  };
  return (
    <Section id="steps" title={t('steps.title')} note={open.length > 0 ? open.length : undefined}>
      {done ? <StepDone done={done} /> : null}
      {kept.length > 0 ? (
        <Alert tone="warning" title={t('steps.kept')}>
          {kept.map((text) => (
            <p key={text} className="kept-text">
              {text}
            </p>
          ))}
        </Alert>
      ) : null}
      {view.steps.length === 0 ? (
        <p className="hint">{t(view.status === 'closed' ? 'steps.closed' : 'steps.none')}</p>
      ) : null}
      <ul className="next-steps">
        {[...open, ...view.steps.filter((step) => step.blocked)].map((step) => (
          <StepCard
            key={step.transition}
            step={step}
            view={view}
            words={words}
            startOpen={open.length === 1 && open[0] === step}
            draft={drafts[step.transition] ?? emptyDraft(step)}
            onDraft={(draft) => setDrafts({ ...drafts, [step.transition]: draft })}
            onDone={(after) => finish(step.transition, after)}
          />
        ))}
      </ul>
    </Section>
  );
}
