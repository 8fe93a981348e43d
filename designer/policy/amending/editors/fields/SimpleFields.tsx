import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { useBuffered } from './useBuffered.ts';
import './fields.css';

interface Common<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** A line of plain text that is the same in every language: a number as printed, where something comes from. Emptied, it is taken away. */
export function LineField({ label, value, onChange, disabled, hint, error }: Common<string | undefined>) {
  const id = useId();
  const line = useBuffered(value ?? '', (typed) => onChange(typed === '' ? undefined : typed));
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="input"
        value={line.value}
        readOnly={disabled}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => line.type(target.value)}
        onBlur={line.flush}
      />
    </Field>
  );
}

/** Yes or no. */
export function CheckboxField({ label, value, onChange, disabled, hint }: Common<boolean>) {
  const id = useId();
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          checked={value}
          disabled={disabled}
          aria-describedby={hint ? id : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={id} className="field-hint">
          {hint}
        </div>
      ) : null}
    </div>
  );
}

interface SelectProps extends Common<string> {
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

/** One of a few words. A value that is none of them is shown as it is; where none is chosen that must be, the field says so. */
export function SelectField({ label, value, onChange, disabled, hint, error, options }: SelectProps) {
  const id = useId();
  const { t } = useTranslation('amend-fields');
  const isKnown = options.some((option) => option.value === value);
  const isOpen = !isKnown && value === '' && disabled !== true;
  const said = error ?? (isOpen ? t('choose.missing') : undefined);
  return (
    <Field id={id} label={label} hint={hint} error={said}>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(said) })}
        aria-invalid={said ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {isKnown ? null : <option value={value}>{value === '' ? t('choose.label') : value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface NumberProps extends Common<number | undefined> {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number | 'any';
}

/** A number; emptied, it is taken away. What is no number yet is not handed on. */
export function NumberField({ label, value, onChange, disabled, hint, error, ...range }: NumberProps) {
  const id = useId();
  const line = useBuffered(value === undefined ? '' : String(value), (typed) => {
    const number = Number(typed);
    if (typed === '') onChange(undefined);
    else if (Number.isFinite(number)) onChange(number);
  });
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="input input-short"
        type="number"
        inputMode="decimal"
        min={range.minimum}
        max={range.maximum}
        step={range.step ?? 1}
        value={line.value}
        readOnly={disabled}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        onChange={({ target }) => line.type(target.value)}
        onBlur={line.flush}
      />
    </Field>
  );
}
