import type { ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Said in words after the label. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy(id: string, has: { readonly hint?: boolean; readonly error?: boolean }) {
  const ids = [has.error ? `${id}-error` : '', has.hint ? `${id}-hint` : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

/** A labelled control with its hint and its problem. The control carries `id` and `aria-describedby`. */
export function Field({ id, label, hint, error, note, children }: Props) {
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label} {note ? <span className="field-note">{note}</span> : null}
      </label>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}
