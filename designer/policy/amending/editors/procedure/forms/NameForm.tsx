import { useState } from 'react';
import { AddingForm } from './AddingForm.tsx';
import { NameField } from './NameField.tsx';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks the name of something new, and nothing else. */
export function NameForm({ title, label, onName, onClose }: Props) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const add = () => {
    setTried(true);
    if (!isMissing) onName(name);
  };
  return (
    <AddingForm title={title} onAdd={add} onClose={onClose}>
      <NameField label={label} value={name} missing={tried && isMissing} onChange={setName} />
    </AddingForm>
  );
}
