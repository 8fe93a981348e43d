import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (list: string | undefined) => void;
}

/** Whether something is asked of the case, or of each entry of a list; of nothing to choose from, nothing is shown. */
export function EachField({ value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { words, editable } = useEditing();
  const lists = Object.fromEntries(Object.entries(words.facts).filter(([, { kind }]) => kind === 'list'));
  if (value === undefined && Object.keys(lists).length === 0) return null;
  return (
    <KeySelect
      label={t('each.label')}
      hint={t('each.hint')}
      value={value}
      items={lists}
      onChange={onChange}
      optional
      disabled={!editable}
    />
  );
}
