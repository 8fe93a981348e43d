import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../../../engine/json/value.ts';
import { type Duration, UNITS } from '../../../../../../engine/schema/duration.ts';
import { formatWeekday } from '../../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { DurationField } from '../../fields/DurationField.tsx';
import { KeysField } from '../../fields/KeysField.tsx';
import { CheckboxField, LineField, NumberField } from '../../fields/SimpleFields.tsx';
import { fieldKind } from './model/kind.ts';
import { ReferenceField } from './ReferenceField.tsx';
import type { EditedValue } from './SchemaField.tsx';
import { WordsField } from './WordsField.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** A value that stands alone: a number, a word, a key, a length of time. */
export function ValueField(props: EditedValue) {
  const { label, value, shape, required, onChange } = props;
  const { t } = useTranslation('amend-service');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const disabled = !editable;
  switch (fieldKind(shape)) {
    case 'duration':
      return (
        <DurationField
          label={label}
          value={isDuration(value) ? value : undefined}
          optional={!required}
          disabled={disabled}
          onChange={onChange}
        />
      );
    case 'reference':
    case 'references':
      return <ReferenceField {...props} />;
    case 'words':
    case 'many-words':
      return <WordsField {...props} />;
    case 'weekdays':
      return (
        <KeysField
          label={label}
          value={Array.isArray(value) ? value.map(String) : []}
          items={Object.fromEntries(
            WEEKDAYS.map((day) => [
              `${day}`,
              { order: day, title: { [language]: formatWeekday(day, language) } },
            ]),
          )}
          disabled={disabled}
          onChange={(days) => onChange(days?.length ? days.map(Number) : undefined)}
        />
      );
    case 'yes-no':
      return (
        <CheckboxField
          label={label}
          value={value === true}
          disabled={disabled}
          onChange={(yes) => onChange(yes || required ? yes : undefined)}
        />
      );
    case 'number':
      return (
        <NumberField
          label={label}
          value={typeof value === 'number' ? value : undefined}
          disabled={disabled}
          {...(shape.minimum === undefined ? {} : { minimum: shape.minimum })}
          {...(shape.maximum === undefined ? {} : { maximum: shape.maximum })}
          onChange={onChange}
        />
      );
    case 'line':
      return (
        <LineField
          label={label}
          value={typeof value === 'string' ? value : undefined}
          disabled={disabled}
          onChange={onChange}
        />
      );
    default:
      return value === undefined ? null : <p className="hint">{t('in-source', { what: label })}</p>;
  }
}

const isDuration = (value: unknown): value is Duration =>
  isObject(value) && typeof value.count === 'number' && UNITS.some((unit) => unit === value.unit);
