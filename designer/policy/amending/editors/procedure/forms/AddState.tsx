import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { withState } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { NameForm } from './NameForm.tsx';
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
  const add = (name: string) => {
    const { workflow, key } = withState(edition.workflow, before.workflow, { ...named(name), citation });
    edit(`/workflow/states/${key}`, workflow.states[key], t('label.added', { name }));
    onAdded({ kind: 'state', key });
  };
  return <NameForm title={t('add.state')} label={t('add.state-name')} onName={add} onClose={onClose} />;
}
