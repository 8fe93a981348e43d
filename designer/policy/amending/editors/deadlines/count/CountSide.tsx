import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../../../../engine/deadlines/types.ts';
import type { Calendar } from '../../../../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import { formatDate } from '../../../../../../engine/text/date.ts';
import { formatWeekday } from '../../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../../look/Mark.tsx';
import { weekdayOf } from '../../../../../look/weekday.ts';
import { provisionalYears } from '../model/trial.ts';
import { LeftOut } from './LeftOut.tsx';
import { Months } from './Months.tsx';

interface Props {
  readonly title: string;
  readonly result: DeadlineResult | undefined;
  /** The day of the event that starts it. */
  readonly on: IsoDate;
  readonly calendar: Calendar;
}

/** One count: its last day, what makes it uncertain, the days month by month, and those left out with the reasons. */
export function CountSide({ title, result, on, calendar }: Props) {
  const { t } = useTranslation('amend-deadlines');
  return (
    <section className="amend-deadlines-side" aria-label={title}>
      <h4>{title}</h4>
      {result === undefined ? (
        <p>{t('count.gone')}</p>
      ) : (
        <Count result={result} on={on} calendar={calendar} />
      )}
    </section>
  );
}

interface CountProps {
  readonly result: DeadlineResult;
  readonly on: IsoDate;
  readonly calendar: Calendar;
}

function Count({ result, on, calendar }: CountProps) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { due, time, status, doubts = [], received, counted, skipped } = result;
  const years = due === undefined ? [] : provisionalYears(calendar, on, due);
  const words = {
    date: formatDate(due ?? '', language),
    weekday: formatWeekday(weekdayOf(due ?? ''), language),
  };
  return (
    <>
      <p className="amend-deadlines-due">
        {due === undefined
          ? t(status === 'uncountable' ? 'count.uncountable' : 'count.suspended')
          : time === undefined
            ? t('count.due', words)
            : t('count.due-time', { ...words, time })}
      </p>
      {received === undefined || received.on === on ? null : (
        <p>{t('count.received', { date: formatDate(received.on, language) })}</p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt}>
          <Mark icon="question" tone="warning">
            {t(`doubt.${doubt}`)}
          </Mark>
        </p>
      ))}
      {result.provisional && years.length > 0 ? (
        <p>
          <Mark icon="warning" tone="warning">
            {t('count.provisional', { years: years.join(', ') })}
          </Mark>
        </p>
      ) : null}
      {due === undefined || time !== undefined ? null : (
        <>
          <p className="hint">{t('count.counted', { counted: counted.length, skipped: skipped.length })}</p>
          <Months on={on} result={result} />
          <LeftOut skipped={skipped} />
        </>
      )}
    </>
  );
}
