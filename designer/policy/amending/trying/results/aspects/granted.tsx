import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LimitResult } from '../../../../../../engine/assessment/types.ts';
import type { DeadlineResult } from '../../../../../../engine/deadlines/types.ts';
import type { PeriodResult } from '../../../../../../engine/entitlements/types.ts';
import { formatDuration, formatQuantity } from '../../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { DueBadge } from '../../../../../desk/due/DueBadge.tsx';
import { TrileanMark } from '../../../../../desk/words/Trilean.tsx';
import { CountedDays } from '../../../../../look/CountedDays.tsx';
import { DateText } from '../../../../../look/DateText.tsx';
import { aspect, type CellProps } from '../aspect.ts';
import { Days } from './Days.tsx';
import { head } from './head.ts';
import { Lacking } from './Lacking.tsx';

/** The duties with their due days; those that have not begun say nothing. */
export const deadlines = aspect<DeadlineResult>({
  id: 'deadlines',
  itemsOf: (assessment) => assessment.deadlines,
  orders: (edition) => edition.deadlines,
  head,
  telling: ({ status, due, time, started, received, doneOn, responsible }) => [
    status,
    due,
    time,
    started,
    received,
    doneOn,
    responsible,
  ],
  isIdle: ({ status }) => status === 'not-started',
  Cell: ({ item }) => (
    <>
      <p>
        {item.due === undefined ? null : (
          <strong>
            <DateText date={item.due} />
            {item.time === undefined ? null : `, ${item.time}`}
          </strong>
        )}{' '}
        <DueBadge deadline={item} />
      </p>
      <CountedDays deadline={item} />
    </>
  ),
});

/** What can be granted at most, against what is asked for. */
export const limits = aspect<LimitResult>({
  id: 'limits',
  itemsOf: (assessment) => assessment.limits,
  orders: (edition) => edition.entitlements,
  head,
  telling: ({ within, limit, minimum, requested, times, timesUsed, total }) => [
    within,
    limit,
    minimum,
    requested,
    times,
    timesUsed,
    total?.limit,
    total?.used,
  ],
  isIdle: () => false,
  Cell: LimitCell,
});

function LimitCell({ item, words }: CellProps<LimitResult>) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const { limit, minimum, total, times, requested } = item;
  const unit = (limit ?? total?.limit ?? minimum)?.unit;
  const line = (term: string, value: ReactNode) => (value === undefined ? [] : [{ term, value }]);
  const lines = [
    ...line(t('limits.at-most'), limit && formatDuration(limit, language)),
    ...line(t('limits.at-least'), minimum && formatDuration(minimum, language)),
    ...line(t('limits.total'), total && formatDuration(total.limit, language)),
    ...line(t('limits.times'), times),
    ...line(
      t('limits.asked'),
      requested === undefined ? undefined : formatQuantity(requested, unit, language),
    ),
  ];
  return (
    <>
      <p>
        <TrileanMark value={item.within} of="limit" />
      </p>
      <ul className="trying-lines">
        {lines.map(({ term, value }) => (
          <li key={term}>
            {term}: {value}
          </li>
        ))}
      </ul>
      <Lacking missing={item.missing} words={words} />
    </>
  );
}

/** From which day up to which something would be granted. */
export const periods = aspect<PeriodResult>({
  id: 'periods',
  itemsOf: (assessment) => assessment.periods,
  orders: (edition) => edition.entitlements,
  head,
  telling: ({ start, end, empty }) => [start, end, empty],
  isIdle: () => false,
  Cell: ({ item, words }) => (
    <>
      <p>
        {item.empty ? <TrileanMark value={false} of="period" /> : <Days from={item.start} to={item.end} />}
      </p>
      <Lacking missing={item.missing} gaps={item.gaps} words={words} />
    </>
  ),
});
