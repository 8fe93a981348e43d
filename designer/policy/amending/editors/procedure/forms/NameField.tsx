import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, Field } from '../../../../../look/Field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** It was tried to go on without a name. */
  readonly missing?: boolean;
  readonly hint?: string;
}

/** What something new is called. */
export function NameField({ label, value, onChange, missing = false, hint }: Props) {
  const { t } = useTranslation('amend-procedure');
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={missing ? t('add.name-missing') : undefined}>
      <input
        id={id}
        className="input"
        value={value}
        aria-invalid={missing || undefined}
        aria-describedby={describedBy(id, { hint: hint !== undefined, error: missing })}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
