import { useTranslation } from 'react-i18next';
import { formatWeekday } from '../../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { LegalText } from '../../../../../look/LegalText.tsx';
import type { CountedDay, CountedMonth } from '../model/months.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A page of a calendar: what the count says of each day stands in its cell, as a sign and, for those who hear it, in words. */
export function MonthTable({ month: { year, month, weeks } }: { readonly month: CountedMonth }) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  return (
    <table className="amend-deadlines-month">
      <caption>{t('month.of-year', { month: t(`month.m${month}`), year })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={formatWeekday(weekday, language)}>{t(`weekday.d${weekday}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days.find((day) => day !== undefined)?.date}>
            {WEEKDAYS.map((weekday) => {
              const day = days[weekday - 1];
              return day === undefined ? <td key={weekday} /> : <Day key={weekday} day={day} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: CountedDay }) {
  const { t } = useTranslation(['amend-deadlines', 'common']);
  const { number, skipped, start, due, within } = day;
  const kind = number !== undefined ? 'counted' : skipped ? 'skipped' : within ? 'within' : 'other';
  return (
    <td className={`amend-deadlines-day amend-deadlines-day-${kind}`} data-due={due || undefined}>
      <span className="amend-deadlines-day-of">{day.day}</span>
      <span className="amend-deadlines-sign" aria-hidden="true">
        {start ? '▸' : ''}
        {number ?? (skipped ? '–' : within ? '·' : '')}
        {due ? '■' : ''}
      </span>
      <span className="visually-hidden">
        {start ? `, ${t('count.day.start')}` : null}
        {number === undefined ? null : `, ${t('count.day.counted', { number })}`}
        {within ? `, ${t('count.day.within')}` : null}
        {skipped ? `, ${t(`common:day.${skipped.kind}`)}` : null}
        {skipped?.title ? (
          <>
            {': '}
            <LegalText text={skipped.title} />
          </>
        ) : null}
        {due ? `, ${t('count.day.due')}` : null}
      </span>
    </td>
  );
}
