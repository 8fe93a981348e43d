import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../../../../engine/schema/calendar.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { DateText } from '../../../../look/DateText.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';

/** Days of the year before that a new year does not have yet. */
export function LeftDays({ days }: { readonly days: readonly CalendarDay[] }) {
  const { t } = useTranslation('amend-calendars');
  if (days.length === 0) return null;
  return (
    <Alert tone="warning" title={t('left')}>
      <ul>
        {days.map(({ date, title }) => (
          <li key={date}>
            <LegalText text={title} /> (<DateText date={date} />)
          </li>
        ))}
      </ul>
    </Alert>
  );
}
