import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { FieldError } from '../../../../look/FieldError.tsx';
import { type Titled, titlesOf } from './KeySelect.tsx';
import './fields.css';

interface Props {
  readonly label: string;
  /** Absent: all of them, without saying so one by one. */
  readonly value: readonly string[] | undefined;
  readonly items: Titled | undefined;
  /** All of them is `undefined` where it is optional. */
  readonly onChange: (keys: readonly string[] | undefined) => void;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly hint?: string;
  /** What is said where none is chosen. */
  readonly empty?: string;
}

/** Several items of a map, in the map's order. */
export function KeysField({ label, value, items, onChange, optional = false, disabled, hint, empty }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const id = useId();
  const known = titlesOf(items, language);
  const keys = known.map((one) => one.value);
  const chosen = value ?? keys;
  // A key that names nothing is shown, so that it can be taken away.
  const lost = chosen.filter((key) => !keys.includes(key)).map((key) => ({ value: key, title: key }));
  const choose = (next: readonly string[]) => {
    const sorted = [
      ...keys.filter((key) => next.includes(key)),
      ...next.filter((key) => !keys.includes(key)),
    ];
    const isAll = optional && sorted.length === keys.length && lost.length === 0;
    onChange(isAll ? undefined : sorted);
  };
  return (
    <fieldset className="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="field-label">{label}</legend>
      {hint ? (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      ) : null}
      {chosen.length === 0 && empty !== undefined ? (
        <FieldError id={`${id}-error`}>{empty}</FieldError>
      ) : null}
      <div className="amend-fields-keys">
        {[...known, ...lost].map(({ value: key, title }) => (
          <label key={key} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              disabled={disabled}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
      {disabled || keys.length < 3 || chosen.length === keys.length ? null : (
        <div>
          <Button kind="quiet" onClick={() => choose(keys)}>
            {t('key.all')} <span className="visually-hidden">({label})</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
