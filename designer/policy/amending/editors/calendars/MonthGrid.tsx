import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { formatWeekday } from '../../../../../engine/text/weekday.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { DayCell } from './DayCell.tsx';
import type { YearMonth } from './model/year.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  readonly name: string;
  readonly year: number;
  readonly month: YearMonth;
  readonly focus: IsoDate | undefined;
  readonly chosen: IsoDate | undefined;
  readonly stateOf: (key: string) => 'added' | 'changed' | 'removed' | 'same';
}

/** A month: each day's kind stands in its cell as a sign and, for those who hear it, in words. */
export function MonthGrid({ name, year, month: { month, weeks }, focus, chosen, stateOf }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const title = t('month-of-year', { month: t(`month.m${month}`), year });
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen is a grid
    <table role="grid" className="amend-calendars-month" aria-label={`${title}, ${name}`}>
      <caption aria-hidden="true">{title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={formatWeekday(weekday, language)}>
              {t(`weekday.d${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days.find((day) => day !== undefined)?.date}>
            {WEEKDAYS.map((weekday) => {
              const day = days[weekday - 1];
              return day === undefined ? (
                <td key={weekday} />
              ) : (
                <DayCell
                  key={weekday}
                  day={day}
                  focus={day.date === focus}
                  chosen={day.date === chosen}
                  state={day.key === undefined ? 'same' : stateOf(day.key)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
