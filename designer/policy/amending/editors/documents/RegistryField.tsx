import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KEY_PATTERN } from '../../../../../engine/schema/primitives.ts';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { useBuffered } from '../fields/useBuffered.ts';

interface Props {
  readonly value: string | undefined;
  /** The registries that the edition names already. */
  readonly known: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (registry: string | undefined) => void;
}

const isKey = new RegExp(KEY_PATTERN);

/** The key of the registry that holds something: one that is known, or a new one. */
export function RegistryField({ value, known, disabled, onChange }: Props) {
  const { t } = useTranslation('amend-documents');
  const id = useId();
  const line = useBuffered(value ?? '', (typed) => onChange(typed === '' ? undefined : typed));
  const error = line.value !== '' && !isKey.test(line.value) ? t('origin.no-key') : undefined;
  return (
    <Field id={id} label={t('origin.registry')} hint={t('origin.registry-hint')} error={error}>
      <input
        id={id}
        className="input input-medium"
        list={`${id}-known`}
        value={line.value}
        readOnly={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint: true, error: error !== undefined })}
        onChange={({ target }) => line.type(target.value)}
        onBlur={line.flush}
      />
      <datalist id={`${id}-known`}>
        {known.map((registry) => (
          <option key={registry} value={registry} />
        ))}
      </datalist>
    </Field>
  );
}
