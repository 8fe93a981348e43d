import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../../engine/text/date.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import type { YearDay } from './model/year.ts';

interface Props {
  readonly day: YearDay;
  readonly focus: boolean;
  readonly chosen: boolean;
  readonly state: 'added' | 'changed' | 'removed' | 'same';
}

/** A day of a month; drawn again only when it changes. */
export const DayCell = memo(function DayCell({ day, focus, chosen, state }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { language } = useLanguage();
  const kind = day.entry?.kind ?? (day.weekend ? 'weekend' : 'working');
  const words = [
    formatDate(day.date, language),
    t(`kind.${kind}`),
    day.entry === undefined ? '' : wording(day.entry.title, language),
    state === 'same' ? '' : t('changed'),
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, which has the focus by turns
      role="gridcell"
      className={`amend-calendars-day amend-calendars-${kind}`}
      tabIndex={focus ? 0 : -1}
      data-date={day.date}
      data-changed={state === 'same' ? undefined : true}
      aria-selected={chosen}
      aria-label={words.filter(Boolean).join(', ')}
      title={day.entry === undefined ? undefined : wording(day.entry.title, language)}
    >
      <span>{day.day}</span>
      <span className="amend-calendars-mark" aria-hidden="true">
        {day.entry === undefined ? '' : t(`sign.${day.entry.kind}`)}
        {state === 'same' ? '' : '*'}
      </span>
    </td>
  );
});
