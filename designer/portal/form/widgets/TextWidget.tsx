import { useTranslation } from 'react-i18next';
import { readDecimal } from '../../../../engine/text/number.ts';
import { ariaOf, textValue, type Widget } from './aria.ts';

const MEDIUM = 30;

/** A line of text, a number, a sum of money, an e-mail address or a telephone number. */
export function TextWidget(props: Widget) {
  const { t } = useTranslation('portal');
  const { id, schema, value, options, onChange, required } = props;
  const number = schema.type === 'integer' || schema.type === 'number';
  const type = schema.format === 'email' ? 'email' : options.inputType === 'tel' ? 'tel' : 'text';
  const short = (schema.maxLength ?? Number.POSITIVE_INFINITY) <= MEDIUM;
  const size = number ? 'input-short' : short ? 'input-medium' : '';
  const decimal = options.inputMode === 'decimal';
  const currency = typeof options.currency === 'string' ? options.currency : undefined;
  const read = (text: string) => (decimal ? readDecimal(text) : text);
  const input = (
    <input
      id={id}
      name={id}
      type={type}
      className={`input ${decimal ? 'input-medium' : size}`}
      value={textValue(value)}
      inputMode={number ? 'numeric' : decimal ? 'decimal' : undefined}
      aria-required={required || undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value === '' ? undefined : read(event.target.value))}
      {...ariaOf(props)}
    />
  );
  const unit = typeof options.unit === 'string' ? options.unit : undefined;
  if (currency) {
    return (
      <div className="with-unit">
        {input}
        <span>{currency}</span>
      </div>
    );
  }
  if (!unit) return input;
  return (
    <div className="with-unit">
      {input}
      <span>{t(`unit.${unit}`, { count: Number(value) || 0 })}</span>
    </div>
  );
}
