import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeysField } from '../fields/KeysField.tsx';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (steps: readonly string[]) => void;
}

/** The steps of the procedure with which letters are sent. */
export function SentWithField({ value, onChange }: Props) {
  const { t } = useTranslation('amend-notices');
  const { edition } = useEditing();
  const { transitions } = edition.workflow;
  if (Object.keys(transitions).length === 0) return null;
  return (
    <Disclosure
      summary={value.length === 0 ? t('sent-with.nothing') : t('sent-with.summary', { count: value.length })}
    >
      <KeysField
        label={t('sent-with.label')}
        value={value}
        items={transitions}
        onChange={(keys) => onChange(keys ?? [])}
      />
    </Disclosure>
  );
}
