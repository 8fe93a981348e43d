import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { KeysField } from './KeysField.tsx';

interface Props {
  readonly value: readonly string[] | undefined;
  readonly onChange: (variants: readonly string[] | undefined) => void;
  /** Where no variants are named, it holds for all of them. */
  readonly optional?: boolean;
  readonly label?: string;
}

/** The variants of the service that something holds for. */
export function VariantsField({ value, onChange, optional = false, label }: Props) {
  const { t } = useTranslation('amend-fields');
  const { edition, editable } = useEditing();
  return (
    <KeysField
      label={label ?? t('variants.label')}
      value={optional ? value : (value ?? [])}
      items={edition.service.variants}
      onChange={onChange}
      optional={optional}
      disabled={!editable}
      empty={t('variants.none')}
    />
  );
}
