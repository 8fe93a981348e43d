import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { titlesOf } from '../../fields/KeySelect.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { NameField } from './NameField.tsx';

/** The event of a new step: one that is there by its key, else a new one by its name; without either, one of the step's own name. */
export interface EventChoice {
  readonly key: string;
  readonly name: string;
}

export const OWN_EVENT: EventChoice = { key: '', name: '' };

interface Props {
  readonly value: EventChoice;
  readonly onChange: (value: EventChoice) => void;
}

/** What happens when a new step is taken. */
export function EventFields({ value, onChange }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { language } = useLanguage();
  const { events } = useEditing().edition.workflow;
  return (
    <>
      <SelectField
        label={t('step.event')}
        value={value.key}
        options={[{ value: '', title: t('add.event-new') }, ...titlesOf(events, language)]}
        onChange={(key) => onChange({ ...value, key })}
      />
      {value.key === '' ? (
        <NameField
          label={t('add.event-name')}
          hint={t('add.event-name-hint')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      ) : null}
    </>
  );
}
