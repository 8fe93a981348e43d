import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { KeySelect, titlesOf } from '../../fields/KeySelect.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { withStep } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { usualRole } from '../model/placed.ts';
import { AddingForm } from './AddingForm.tsx';
import { EventFields, OWN_EVENT } from './EventFields.tsx';
import { NameField } from './NameField.tsx';
import { useNamed } from './useNamed.ts';

/** What is known of a new step before its form is filled in. */
export interface StepBegun {
  readonly from?: string;
  readonly to?: string;
}

interface Props {
  readonly begun: StepBegun;
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Stands among the keys of states, and is none. */
const NEW = '+';

/** Asks what a new step needs at least: its name, from where to where it leads, who takes it, and the event. */
export function AddStep({ begun, onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const { workflow } = edition;
  const { named, eventOf } = useNamed();
  const { language } = useLanguage();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(begun.from);
  const [to, setTo] = useState(begun.to);
  const [stateName, setStateName] = useState('');
  const [chosenBy, setBy] = useState<string>();
  const [event, setEvent] = useState(OWN_EVENT);
  const [tried, setTried] = useState(false);
  const by = chosenBy ?? usualRole(workflow, from);
  const isNamed = name.trim() !== '' && (to !== NEW || stateName.trim() !== '');
  const isWhole = from !== undefined && to !== undefined && by !== undefined;
  const add = () => {
    setTried(true);
    if (!isNamed || !isWhole) return;
    const step = { ...named(name), from, to: to === NEW ? named(stateName) : to, by, citation };
    const made = withStep(workflow, before.workflow, { ...step, ...eventOf(event) });
    edit('/workflow', made.workflow, t('label.added', { name }));
    onAdded({ kind: 'step', key: made.key });
  };
  return (
    <AddingForm title={t('add.step')} onAdd={add} onClose={onClose}>
      <NameField
        label={t('add.step-name')}
        value={name}
        missing={tried && name.trim() === ''}
        onChange={setName}
      />
      <KeySelect label={t('step.from')} items={workflow.states} value={from} onChange={setFrom} />
      <SelectField
        label={t('step.to')}
        value={to ?? ''}
        options={[{ value: NEW, title: t('add.to-new') }, ...titlesOf(workflow.states, language)]}
        onChange={setTo}
      />
      {to === NEW ? (
        <NameField
          label={t('add.state-name')}
          value={stateName}
          missing={tried && stateName.trim() === ''}
          onChange={setStateName}
        />
      ) : null}
      <KeySelect label={t('step.by')} items={workflow.roles} value={by} onChange={setBy} />
      <EventFields value={event} onChange={setEvent} />
      {tried && !isWhole ? <p className="field-error">{t('add.choose-missing')}</p> : null}
    </AddingForm>
  );
}
