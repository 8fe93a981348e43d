import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../engine/calendar/date.ts';
import { Button } from '../look/Button.tsx';
import { describedBy, Field } from '../look/Field.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onPick: (date: string) => void;
}

/** A day, taken when the form is sent: while it is being typed nothing moves. */
export function DatePick({ id, label, value, onPick }: Props) {
  const { t } = useTranslation('policy');
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(value), [value]);
  return (
    <form
      className="date-pick"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const date = parseDate(typed);
        setWrong(!date);
        if (date) onPick(date);
      }}
    >
      <Field id={id} label={label} error={wrong ? t('wrong-date') : undefined}>
        <input
          className="input input-medium"
          id={id}
          type="date"
          value={typed}
          aria-describedby={describedBy(id, { error: wrong })}
          aria-invalid={wrong || undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
