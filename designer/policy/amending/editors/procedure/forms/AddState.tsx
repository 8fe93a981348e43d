import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { withState } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { AddingForm } from './AddingForm.tsx';
import { NameField } from './NameField.tsx';
import { useNamed } from './useNamed.ts';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks the name of a new state. */
export function AddState({ onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const { named } = useNamed();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const add = () => {
    setTried(true);
    if (isMissing) return;
    const { workflow, key } = withState(edition.workflow, before.workflow, { ...named(name), citation });
    edit(`/workflow/states/${key}`, workflow.states[key], t('label.added', { name }));
    onAdded({ kind: 'state', key });
  };
  return (
    <AddingForm title={t('add.state')} onAdd={add} onClose={onClose}>
      <NameField label={t('add.state-name')} value={name} missing={tried && isMissing} onChange={setName} />
    </AddingForm>
  );
}
