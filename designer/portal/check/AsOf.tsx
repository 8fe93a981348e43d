import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../engine/calendar/date.ts';
import { Field } from '../../look/Field.tsx';

interface Props {
  readonly at: string;
  readonly onChange: (day: string) => void;
}

/** The day as of which is checked: today, unless the reader wants another. */
export function AsOf({ at, onChange }: Props) {
  const { t } = useTranslation('check');
  const [typed, setTyped] = useState(at);
  // A date that is being typed passes through years such as 0002: it counts once the field is left.
  const settle = () => {
    if (parseDate(typed) === undefined) setTyped(at);
    else if (typed !== at) onChange(typed);
  };
  return (
    <Field id="as-of" label={t('as-of')} hint={t('as-of-hint')}>
      <input
        className="input check-date"
        id="as-of"
        type="date"
        value={typed}
        aria-describedby="as-of-hint"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </Field>
  );
}
