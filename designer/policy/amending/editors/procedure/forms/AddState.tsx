import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { Dialog } from '../../../../../look/Dialog.tsx';
import { describedBy, Field } from '../../../../../look/Field.tsx';
import { useEditing } from '../../../state/editing.ts';
import { withState } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { useNewText } from '../useNewText.ts';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks the name of a new state. */
export function AddState({ onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const textOf = useNewText();
  const id = useId();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const error = tried && name.trim() === '' ? t('add.name-missing') : undefined;
  const add = () => {
    setTried(true);
    if (name.trim() === '') return;
    const { workflow, key } = withState(edition.workflow, before.workflow, {
      name,
      title: textOf(name),
      citation,
    });
    edit(`/workflow/states/${key}`, workflow.states[key], t('label.added', { name }));
    onAdded({ kind: 'state', key });
  };
  return (
    <Dialog title={t('add.state')} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          add();
        }}
      >
        <Field id={id} label={t('add.state-name')} error={error}>
          <input
            id={id}
            className="input"
            value={name}
            aria-invalid={error !== undefined || undefined}
            aria-describedby={describedBy(id, { error: error !== undefined })}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <div className="button-row">
          <Button type="submit" kind="primary">
            {t('add.save')}
          </Button>
          <Button onClick={onClose}>{t('add.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
