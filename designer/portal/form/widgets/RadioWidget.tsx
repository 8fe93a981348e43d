import { Radios } from '../../../look/inputs/Radios.tsx';
import type { Widget } from './aria.ts';

/** Yes or no, or one of a few: nothing is chosen beforehand. */
export function RadioWidget({ id, value, options, schema, onChange }: Widget) {
  const given = options.enumOptions ?? [];
  return (
    <Radios
      id={id}
      inline={schema.type === 'boolean' && given.every((option) => option.label.length < 16)}
      options={given.map((option) => ({ value: String(option.value), label: option.label }))}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange(given.find((option) => String(option.value) === chosen)?.value)}
    />
  );
}
