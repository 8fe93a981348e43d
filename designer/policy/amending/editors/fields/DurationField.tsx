import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Duration, UNITS } from '../../../../../engine/schema/duration.ts';
import { formatDuration } from '../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { FieldError } from '../../../../look/FieldError.tsx';
import { useBuffered } from './useBuffered.ts';
import './fields.css';

interface Props {
  readonly label: string;
  readonly value: Duration | undefined;
  /** A length is replaced whole. `undefined` only where it is optional. */
  readonly onChange: (value: Duration | undefined) => void;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly units?: readonly Duration['unit'][];
}

const USUAL: Duration['unit'] = 'workingDay';

/** A length of time: how many, of what. */
export function DurationField({ label, value, onChange, optional = false, disabled, units = UNITS }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const id = useId();
  // What a draft does not say yet is there empty.
  const given = `${value?.unit ?? ''}` === '' ? undefined : value;
  const unit = given?.unit ?? USUAL;
  const isMissing = given === undefined && !optional && disabled !== true;
  const count = useBuffered(given === undefined ? '' : String(given.count), (typed) => {
    if (typed === '' && optional) onChange(undefined);
    else if (/^\d{1,6}$/.test(typed)) onChange({ unit, count: Number(typed) });
  });
  const unitNamed = (text: string) => units.find((one) => one === text) ?? unit;
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="with-unit">
        <input
          className="input input-short"
          type="number"
          min={0}
          aria-label={t('duration.count')}
          aria-describedby={isMissing ? `${id}-error` : undefined}
          aria-invalid={isMissing ? true : undefined}
          value={count.value}
          readOnly={disabled}
          onChange={({ target }) => count.type(target.value)}
          onBlur={count.flush}
        />
        <select
          id={id}
          className="input input-medium"
          aria-label={t('duration.unit')}
          value={unit}
          disabled={disabled || given === undefined}
          onChange={({ target }) => onChange({ unit: unitNamed(target.value), count: given?.count ?? 0 })}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {t(`duration.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {given === undefined ? null : <p className="hint">{formatDuration(given, language)}</p>}
      {isMissing ? <FieldError id={`${id}-error`}>{t('choose.missing')}</FieldError> : null}
    </fieldset>
  );
}
