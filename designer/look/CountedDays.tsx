import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../engine/deadlines/types.ts';
import { CountedDay } from './CountedDay.tsx';
import { Disclosure } from './Disclosure.tsx';

/** How a due date was counted: every day in order, the skipped ones with their reasons. */
export function CountedDays({ deadline }: { readonly deadline: DeadlineResult }) {
  const { t } = useTranslation('common');
  const counted = deadline.counted.map((date, index) => ({ date, number: index + 1 }));
  const days = [...counted, ...deadline.skipped].sort((a, b) => a.date.localeCompare(b.date));
  if (days.length === 0) return null;
  const summary = t('deadline.counted', {
    counted: deadline.counted.length,
    skipped: deadline.skipped.length,
  });
  return (
    <Disclosure summary={summary}>
      <ol className="days">
        {days.map((day) => (
          <CountedDay key={`${day.date}-${'kind' in day ? day.kind : 'counted'}`} day={day} />
        ))}
      </ol>
      {deadline.provisional ? <p className="hint">{t('deadline.provisional')}</p> : null}
    </Disclosure>
  );
}
