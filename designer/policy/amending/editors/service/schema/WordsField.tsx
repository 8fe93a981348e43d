import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { KeysField } from '../../fields/KeysField.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import type { EditedValue } from './SchemaField.tsx';

/** One or several words of a closed list. */
export function WordsField({ label, value, shape, required, onChange }: EditedValue) {
  const { t } = useTranslation('amend-service');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const words = (shape.enum ?? shape.items?.enum ?? []).filter((word) => typeof word === 'string');
  const options = words.map((word) => ({ value: word, title: t(`word.${word}`, { defaultValue: word }) }));
  if (shape.type === 'array')
    return (
      <KeysField
        label={label}
        value={Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []}
        items={Object.fromEntries(
          options.map((one, order) => [one.value, { order, title: { [language]: one.title } }]),
        )}
        disabled={!editable}
        onChange={(chosen) => onChange(chosen?.length || required ? chosen : undefined)}
      />
    );
  return (
    <SelectField
      label={label}
      value={typeof value === 'string' ? value : ''}
      options={required ? options : [{ value: '', title: t('none') }, ...options]}
      disabled={!editable}
      onChange={(word) => onChange(word === '' ? undefined : word)}
    />
  );
}
