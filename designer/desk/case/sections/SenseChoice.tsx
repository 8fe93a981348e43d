import { useTranslation } from 'react-i18next';
import type { SettleBody } from '../../../../server/api/schemas/cases.ts';
import { FieldError } from '../../../look/FieldError.tsx';
import { Radios } from '../../../look/inputs/Radios.tsx';

type Sense = Extract<SettleBody['sense'], string>;

const SENSES: readonly Sense[] = ['applies', 'set-aside'];

interface Props {
  readonly open: string;
  readonly sense: Sense | undefined;
  /** The form was sent without an answer. */
  readonly missing: boolean;
  readonly onChange: (sense: Sense) => void;
}

/** Whether the grounds that a question touches have their effect in this case, or none. */
export function SenseChoice({ open, sense, missing, onChange }: Props) {
  const { t } = useTranslation('desk');
  const id = `sense-${open}`;
  return (
    <fieldset
      className={missing ? 'field field-invalid' : 'field'}
      aria-describedby={missing ? `${id}-error` : undefined}
    >
      <legend className="field-label">{t('open.sense.label')}</legend>
      {missing ? <FieldError id={`${id}-error`}>{t('open.sense.missing')}</FieldError> : null}
      <Radios
        id={id}
        options={SENSES.map((value) => ({ value, label: t(`open.sense.${value}`) }))}
        value={sense}
        onChange={(value) => onChange(value === 'applies' ? 'applies' : 'set-aside')}
      />
    </fieldset>
  );
}
