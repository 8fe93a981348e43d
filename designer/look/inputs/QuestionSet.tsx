import type { ReactNode } from 'react';
import { describedBy } from '../Field.tsx';
import { FieldError } from '../FieldError.tsx';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** The set is a choice of one, so that it can itself be invalid. */
  readonly choice?: boolean;
  readonly children: ReactNode;
}

/** A question answered by several controls: two buttons, or day, month and year. */
export function QuestionSet({ id, label, note, hint, error, choice = false, children }: Props) {
  const invalid = Boolean(error);
  return (
    <fieldset
      className={invalid ? 'field field-invalid' : 'field'}
      aria-describedby={describedBy(id, { hint: Boolean(hint), error: invalid })}
      {...(choice ? { role: 'radiogroup', 'aria-invalid': invalid || undefined } : {})}
    >
      <legend className="field-label">
        {label} {note ? <span className="field-note">{note}</span> : null}
      </legend>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {invalid ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
