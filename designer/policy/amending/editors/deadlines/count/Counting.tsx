import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../../../../engine/calendar/date.ts';
import { coveredYears } from '../../../../../../engine/calendar/year.ts';
import { useEditing } from '../../../state/editing.ts';
import { isChosen } from '../model/chosen.ts';
import { useCalendar } from '../useCalendar.ts';
import { DayCount } from './DayCount.tsx';

/** The count of a deadline, folded until it is asked for: it begins on the first day on which this part is in force. */
export function Counting({ id }: { readonly id: string }) {
  const { t } = useTranslation('amend-deadlines');
  const { edition, definition } = useEditing();
  const calendar = useCalendar(edition.service.calendar);
  const deadline = edition.deadlines?.[id];
  const [open, setOpen] = useState(false);
  const { from, notBefore } = definition.inForce;
  const years = calendar && coveredYears(calendar);
  const start = parseDate(from ?? notBefore ?? `${years?.last ?? ''}-01-01`);
  return (
    <details className="disclosure" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('count.open')}</summary>
      {open ? (
        <div className="disclosure-body">
          {deadline !== undefined && !isChosen(deadline) ? (
            <p>{t('sentence.to-choose')}</p>
          ) : calendar === undefined || start === undefined ? (
            <p>{t('count.no-calendar')}</p>
          ) : (
            <DayCount id={id} calendar={calendar} from={start} />
          )}
        </div>
      ) : null}
    </details>
  );
}
