import { useEffect, useId, useState } from 'react';
import { parseDate } from '../../../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { describedBy, Field } from '../../../../look/Field.tsx';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: IsoDate | undefined) => void;
  /** Emptied, it stays as it was. */
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly hint?: string | undefined;
}

/** A day. While it is typed it passes through years such as 0002: it counts once it is a day of our time. */
export function DayField({ label, value, onChange, required = false, disabled = false, hint }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const type = (text: string) => {
    setTyped(text);
    const day = parseDate(text);
    if (text === '' && !required) onChange(undefined);
    else if (day !== undefined && text >= '1900' && day !== value) onChange(day);
  };
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="input input-medium"
        type="date"
        value={typed}
        readOnly={disabled}
        aria-describedby={describedBy(id, { hint: Boolean(hint) })}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(value ?? '')}
      />
    </Field>
  );
}
