import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { useTrials } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { CaseFields } from './form/CaseFields.tsx';
import { EventsFields } from './form/EventsFields.tsx';
import { FactsFields } from './form/FactsFields.tsx';
import { OpenFields } from './form/OpenFields.tsx';
import { ScenarioFields } from './form/ScenarioFields.tsx';
import { StoryFields } from './form/StoryFields.tsx';
import { TrialResults } from './results/TrialResults.tsx';
import { ScenarioFlips } from './Scenarios.tsx';
import { SaveScenario } from './save/SaveScenario.tsx';
import { useTrial } from './useTrial.ts';
import './trying.css';

interface Props {
  /** There is little room: the facts of a scenario are folded, and of the results only what differs is shown. */
  readonly folded?: boolean;
}

/** Tries a case on the service that is edited: what is published and what the draft makes of it, again after every edit. */
export function TrialPanel({ folded = false }: Props) {
  const { t } = useTranslation('amend-try');
  const { editable } = useEditing();
  const form = useTrial();
  const result = useTrials((trials) => trials.result);
  const [isSaving, setIsSaving] = useState(false);
  const { input } = form;
  const after = result?.after?.ok ? result.after : undefined;
  const before = result?.before?.ok ? result.before : undefined;
  const shown = after ?? before;
  const missing = (shown?.assessment.missing ?? []).map(({ fact }) => fact);
  const facts = Object.keys(input.raw).length;
  const fields = (
    <div className="trying-form">
      <CaseFields form={form} />
      <Disclosure summary={t('facts.title', { count: facts })} open>
        <FactsFields form={form} missing={missing} />
      </Disclosure>
      <Disclosure summary={t('events.title', { count: input.events.length })}>
        <EventsFields form={form} />
      </Disclosure>
      {shown === undefined ? null : (
        <OpenFields form={form} open={shown.assessment.open} edition={shown.edition} />
      )}
      <StoryFields form={form} />
    </div>
  );
  return (
    <div className="trying">
      <ScenarioFlips form={form} />
      <div className="trying-columns">
        <section className="trying-form" aria-label={t('form')}>
          <ScenarioFields form={form} />
          {folded ? (
            <Disclosure key={input.from} summary={t('case.title')} open={input.from === undefined}>
              {fields}
            </Disclosure>
          ) : (
            fields
          )}
        </section>
        <section className="trying-results" aria-label={t('results.title')}>
          {input.at === '' ? (
            <Alert tone="neutral">{t('no-day')}</Alert>
          ) : (
            <TrialResults result={result} brief={folded} />
          )}
          {editable && after !== undefined ? (
            <Button onClick={() => setIsSaving(true)}>{t('save.open')}</Button>
          ) : null}
        </section>
      </div>
      {isSaving && after !== undefined ? (
        <SaveScenario form={form} tried={after} onClose={() => setIsSaving(false)} />
      ) : null}
    </div>
  );
}
