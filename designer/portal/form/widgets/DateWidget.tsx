import { DateInput } from '../../../look/inputs/DateInput.tsx';
import { textValue, type Widget } from './aria.ts';

/** A day. */
export function DateWidget({ id, value, rawErrors, onChange }: Widget) {
  return (
    <DateInput
      id={id}
      value={textValue(value) || undefined}
      invalid={Boolean(rawErrors?.length)}
      onChange={onChange}
    />
  );
}
