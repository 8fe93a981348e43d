import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { withCopy } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { NameForm } from './NameForm.tsx';
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
  const add = (name: string) => {
    const copied = withCopy(edition.workflow, before.workflow, step, { ...named(name), citation });
    if (copied === undefined) return;
    edit('/workflow', copied.workflow, t('label.added', { name }));
    onAdded({ kind: 'step', key: copied.key });
  };
  return <NameForm title={t('add.copy')} label={t('add.step-name')} onName={add} onClose={onClose} />;
}
