import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { KeySelect } from '../../fields/KeySelect.tsx';
import { withInserted } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { usualRole } from '../model/placed.ts';
import { AddingForm } from './AddingForm.tsx';
import { EventFields, OWN_EVENT } from './EventFields.tsx';
import { NameField } from './NameField.tsx';
import { useNamed } from './useNamed.ts';

interface Props {
  /** The key of the step on which the state is inserted. */
  readonly step: string;
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks what is inserted on a step: a state, and the step that leads to it from where the old one started. */
export function InsertState({ step, onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const { workflow } = edition;
  const { named, eventOf } = useNamed();
  const [state, setState] = useState('');
  const [name, setName] = useState('');
  const [chosenBy, setBy] = useState<string>();
  const [event, setEvent] = useState(OWN_EVENT);
  const [tried, setTried] = useState(false);
  const by = chosenBy ?? usualRole(workflow, workflow.transitions[step]?.from[0]);
  const add = () => {
    setTried(true);
    if (state.trim() === '' || name.trim() === '' || by === undefined) return;
    const insertion = { ...named(name), state: named(state), by, citation, ...eventOf(event) };
    const made = withInserted(workflow, before.workflow, step, insertion);
    if (made === undefined) return;
    edit('/workflow', made.workflow, t('label.added', { name: state }));
    onAdded({ kind: 'step', key: made.key });
  };
  return (
    <AddingForm title={t('add.insert')} onAdd={add} onClose={onClose}>
      <p className="hint">{t('add.insert-about')}</p>
      <NameField
        label={t('add.state-name')}
        value={state}
        missing={tried && state.trim() === ''}
        onChange={setState}
      />
      <NameField
        label={t('add.step-to-it')}
        value={name}
        missing={tried && name.trim() === ''}
        onChange={setName}
      />
      <KeySelect label={t('step.by')} items={workflow.roles} value={by} onChange={setBy} />
      <EventFields value={event} onChange={setEvent} />
    </AddingForm>
  );
}
