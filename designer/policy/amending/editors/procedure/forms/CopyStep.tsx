import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { withCopy } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { AddingForm } from './AddingForm.tsx';
import { NameField } from './NameField.tsx';
import { useNamed } from './useNamed.ts';

interface Props {
  readonly step: string;
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks the name of a copy of a step. */
export function CopyStep({ step, onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const { named } = useNamed();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const add = () => {
    setTried(true);
    if (isMissing) return;
    const copied = withCopy(edition.workflow, before.workflow, step, { ...named(name), citation });
    if (copied === undefined) return;
    edit('/workflow', copied.workflow, t('label.added', { name }));
    onAdded({ kind: 'step', key: copied.key });
  };
  return (
    <AddingForm title={t('add.copy')} onAdd={add} onClose={onClose}>
      <NameField label={t('add.step-name')} value={name} missing={tried && isMissing} onChange={setName} />
    </AddingForm>
  );
}
