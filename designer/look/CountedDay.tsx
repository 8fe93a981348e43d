import { useTranslation } from 'react-i18next';
import type { SkippedDay } from '../../engine/deadlines/types.ts';
import { formatWeekday } from '../../engine/text/weekday.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { DateText } from './DateText.tsx';
import { LegalText } from './LegalText.tsx';
import { weekdayOf } from './weekday.ts';

interface Props {
  readonly day: SkippedDay | { readonly date: string; readonly number: number };
}

/** One day of a count: its number, or why it does not count. */
export function CountedDay({ day }: Props) {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const skipped = 'kind' in day;
  return (
    <li className={skipped ? 'day day-skipped' : 'day'}>
      <span className="day-number">{skipped ? '–' : day.number}</span>
      <span className="day-date">
        <DateText date={day.date} />, {formatWeekday(weekdayOf(day.date), language)}
      </span>
      {skipped ? (
        <span className="day-reason">
          {t(`day.${day.kind}`)}
          {day.title ? (
            <>
              : <LegalText text={day.title} />
            </>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}
