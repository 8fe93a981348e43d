import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { TextMember } from '../fields/TextMember.tsx';

interface Props {
  /** Of the entry. */
  readonly pointer: string;
  readonly name: string;
  readonly entry: { readonly supersedes?: string };
}

/** Of an entry that takes the place of another: why. */
export function SupersedingFields({ pointer, name, entry }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { editable } = useEditing();
  if (entry.supersedes === undefined) return null;
  return (
    <>
      <p className="hint">{t('shared.supersedes')}</p>
      <TextMember
        pointer={pointer}
        member="reason"
        name={name}
        label={t('shared.reason')}
        hint={t('shared.reason-hint')}
        lines={2}
        required={editable}
      />
    </>
  );
}
