import { useTranslation } from 'react-i18next';
import { ariaOf, textValue, type Widget } from './aria.ts';

/** From this share of the limit on, what is left is said. */
const NEARLY_FULL = 0.75;

/** A longer text. Near its limit it says how much is left. */
export function TextareaWidget(props: Widget) {
  const { t } = useTranslation('portal');
  const { id, value, schema, onChange, required } = props;
  const text = textValue(value);
  const limit = schema.maxLength;
  return (
    <>
      <textarea
        id={id}
        name={id}
        className="input"
        rows={6}
        value={text}
        aria-required={required || undefined}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        {...ariaOf(props)}
      />
      {limit && text.length > limit * NEARLY_FULL ? (
        <p className="hint">{t('text.left', { left: limit - text.length })}</p>
      ) : null}
    </>
  );
}
