import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, Field } from '../../../look/Field.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong where nothing was said; absent where nothing need be said. */
  readonly required?: string;
  readonly onSay: (text: string) => void;
  /** The button that sends it. */
  readonly children: ReactNode;
}

/** Words that go with a step, and its button. Without words that the step must have it is not taken: the field says so. */
export function StepField({ label, hint, required, onSay, children }: Props) {
  const { t } = useTranslation('amend-review');
  const id = useId();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required !== undefined && text.trim() === '') {
      setMissing(true);
      document.getElementById(id)?.focus();
    } else onSay(text);
  };
  return (
    <form className="review-step-field" onSubmit={submit} noValidate>
      <Field
        id={id}
        label={label}
        hint={hint}
        error={isMissing ? required : undefined}
        note={required === undefined ? t('optional') : undefined}
      >
        <textarea
          id={id}
          className="input"
          rows={3}
          aria-describedby={describedBy(id, { hint: hint !== undefined, error: isMissing })}
          aria-invalid={isMissing || undefined}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setMissing(false);
          }}
        />
      </Field>
      <div className="button-row">{children}</div>
    </form>
  );
}
