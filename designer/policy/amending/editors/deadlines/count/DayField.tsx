import { useEffect, useState } from 'react';
import { parseDate } from '../../../../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';

interface Props {
  readonly label: string;
  readonly value: IsoDate | undefined;
  readonly onChange: (day: IsoDate | undefined) => void;
}

/** A day. While it is typed it passes through years such as 0002: it counts once it is a day of our time. */
export function DayField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string>(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const type = (text: string) => {
    setTyped(text);
    const day = parseDate(text);
    if (text === '') onChange(undefined);
    else if (day !== undefined && text >= '1900') onChange(day);
  };
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input input-medium"
        type="date"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
    </label>
  );
}
