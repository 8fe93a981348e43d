import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate, toEpochDay } from '../../../../../../engine/calendar/date.ts';
import type { DeadlineResult } from '../../../../../../engine/deadlines/types.ts';
import type { Calendar } from '../../../../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import { Live } from '../../../../../look/Live.tsx';
import { useEditing } from '../../../state/editing.ts';
import { type Trial, tried } from '../model/trial.ts';
import { CountSide } from './CountSide.tsx';
import { TrialFields } from './TrialFields.tsx';

interface Props {
  /** The key of the deadline. */
  readonly id: string;
  readonly calendar: Calendar;
  /** The day on which the trial begins. */
  readonly from: IsoDate;
}

/** A deadline counted on a day of the reader's choice, without this part and with it. */
export function DayCount({ id, calendar, from }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { edition, before } = useEditing();
  const shown = useDeferredValue(edition);
  const [trial, setTrial] = useState<Trial>({ variant: firstVariant(edition, id), on: from, pauses: {} });
  const now = useMemo(() => tried(shown, calendar, id, trial), [shown, calendar, id, trial]);
  const was = useMemo(() => tried(before, calendar, id, trial), [before, calendar, id, trial]);
  const same = was !== undefined && now !== undefined && isSameCount(was, now);
  return (
    <div className="amend-deadlines-count">
      <TrialFields id={id} trial={trial} onChange={setTrial} />
      <Live>{said(was, now, t)}</Live>
      <div className="amend-deadlines-sides">
        {same || was === undefined ? null : (
          <CountSide title={t('count.before')} result={was} on={trial.on} calendar={calendar} />
        )}
        <CountSide title={t('count.now')} result={now} on={trial.on} calendar={calendar} />
      </div>
    </div>
  );
}

/** The variant on which a trial begins: the first that the deadline is for. */
function firstVariant(edition: ReturnType<typeof useEditing>['edition'], id: string): string {
  return edition.deadlines?.[id]?.appliesTo[0] ?? Object.keys(edition.service.variants)[0] ?? '';
}

const isSameCount = (a: DeadlineResult, b: DeadlineResult): boolean =>
  a.due === b.due && a.time === b.time && a.status === b.status && a.counted.join() === b.counted.join();

/** What the part does to the last day, in a sentence. */
function said(
  was: DeadlineResult | undefined,
  now: DeadlineResult | undefined,
  t: ReturnType<typeof useTranslation<'amend-deadlines'>>['t'],
): string {
  if (was === undefined) return t('count.new');
  if (now === undefined) return t('count.gone');
  if (isSameCount(was, now)) return t('count.same');
  const [first, second] = [was.due, now.due].map((day) => (day === undefined ? undefined : parseDate(day)));
  if (first === undefined || second === undefined) return '';
  const shift = toEpochDay(second) - toEpochDay(first);
  if (shift === 0) return t('count.equal');
  const days = t('count.shift', { count: Math.abs(shift) });
  return t(shift > 0 ? 'count.later-by' : 'count.earlier-by', { days });
}
