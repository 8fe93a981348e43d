import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { FieldError } from '../../../../../look/FieldError.tsx';
import { typedNumber } from './number.ts';

interface Props {
  readonly fact: Extract<SimpleFact, { kind: 'integer' | 'decimal' | 'money' }>;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: number | string) => void;
}

/** A number, a decimal or a sum of money. What is typed counts as soon as it is a number; until then the last one stays. */
export function NumberField({ fact, label, value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isNumber = typed === undefined || typedNumber(fact.kind, typed) !== undefined;
  const unit =
    fact.kind === 'money'
      ? fact.currency
      : fact.kind === 'integer' && fact.unit
        ? t(`unit.${fact.unit}`)
        : undefined;
  return (
    <div className="conditions-control">
      <label className="conditions-label" htmlFor={id}>
        {label}
        {unit === undefined ? null : ` (${unit})`}
      </label>
      {isNumber ? null : (
        <FieldError id={`${id}-error`}>
          {t(fact.kind === 'integer' ? 'value.whole' : 'value.decimal')}
        </FieldError>
      )}
      <input
        id={id}
        className="input"
        inputMode={fact.kind === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed ?? (typeof value === 'number' || typeof value === 'string' ? String(value) : '')}
        aria-invalid={!isNumber || undefined}
        aria-describedby={isNumber ? undefined : `${id}-error`}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = typedNumber(fact.kind, event.target.value);
          if (number !== undefined && number !== value) onChange(number);
        }}
        onBlur={() => {
          if (isNumber) setTyped(undefined);
        }}
      />
    </div>
  );
}
