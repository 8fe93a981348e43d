import { useTranslation } from 'react-i18next';
import { describedBy, Field } from '../../../look/Field.tsx';

interface Props {
  readonly id: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The applicant's own words for a step. */
export function ReasonField({ id, required, error, value, onChange }: Props) {
  const { t } = useTranslation(['portal', 'common']);
  return (
    <Field
      id={id}
      label={t('case.reason')}
      error={error}
      note={required ? undefined : t('common:field.optional')}
    >
      <textarea
        id={id}
        className="input"
        maxLength={10000}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error: Boolean(error) })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
