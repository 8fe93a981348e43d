import { useTranslation } from 'react-i18next';
import { ariaOf, textValue, type Widget } from './aria.ts';

/** One of many. */
export function SelectWidget(props: Widget) {
  const { t } = useTranslation('portal');
  const { id, value, options, onChange, required } = props;
  return (
    <select
      id={id}
      name={id}
      className="input"
      value={textValue(value)}
      aria-required={required || undefined}
      onChange={(event) => onChange(event.target.value || undefined)}
      {...ariaOf(props)}
    >
      <option value="">{t('choose')}</option>
      {(options.enumOptions ?? []).map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
