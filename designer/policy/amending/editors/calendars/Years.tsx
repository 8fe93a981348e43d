import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join, segments } from '../../../../../engine/json/pointer.ts';
import type { Calendar, CalendarDay } from '../../../../../engine/schema/calendar.ts';
import { infoQuery } from '../../../../app/api/queries.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { LeftDays } from './LeftDays.tsx';
import { nextYear } from './model/next-year.ts';
import { standingYear, yearOfEntry, yearsOf } from './model/year.ts';
import { YearView } from './YearView.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly published: boolean;
}

/** The years of a calendar, one at a time, and the next one to be added. */
export function Years({ pointer, name, calendar, published }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { edit, editable, selected } = useEditing();
  const { data } = useQuery(infoQuery);
  const years = yearsOf(calendar);
  const [chosen, setChosen] = useState<number>();
  const [left, setLeft] = useState<readonly CalendarDay[]>([]);
  // The year of a day that a link leads to; else the one that goes on; else the last.
  const linked = selected?.startsWith(`${pointer}/years/`)
    ? yearOfEntry(calendar, segments(selected)[3] ?? '')
    : undefined;
  const now = Number(data?.today.slice(0, 4));
  const year = [chosen, linked, now, years.at(-1)].find((one) => one !== undefined && years.includes(one));
  const proposed = nextYear(calendar, (from) => t('carried', { year: from }));
  const first = now + 1;
  const add = () => {
    const next = proposed ?? {
      year: first,
      definition: { status: 'statutory', days: {} } as const,
      left: [],
    };
    edit(
      join(pointer, 'years', `y${next.year}`),
      next.definition,
      t('label.year', { name, year: next.year }),
    );
    setChosen(next.year);
    setLeft(next.left);
  };
  return (
    <>
      <div className="amend-calendars-row">
        {year === undefined ? null : (
          <SelectField
            label={t('year')}
            value={String(year)}
            options={years.map((one) => ({
              value: String(one),
              title: t(`year-${standingYear(calendar, one)?.entry.status ?? 'statutory'}`, { year: one }),
            }))}
            onChange={(one) => {
              setChosen(Number(one));
              setLeft([]);
            }}
          />
        )}
        {editable && Number.isInteger(first) ? (
          <Button onClick={add}>{t('add-year', { year: proposed?.year ?? first })}</Button>
        ) : null}
      </div>
      <LeftDays days={left} />
      {year === undefined ? null : (
        <YearView
          key={year}
          pointer={pointer}
          name={name}
          calendar={calendar}
          year={year}
          published={published}
        />
      )}
    </>
  );
}
