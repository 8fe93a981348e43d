import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join, segments } from '../../../../../engine/json/pointer.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { Button } from '../../../../look/Button.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { DayPanel } from './DayPanel.tsx';
import { dayState, monthsOfYear, standingYear, type YearDay } from './model/year.ts';
import { SupersedeYear } from './SupersedeYear.tsx';
import { YearGrid } from './YearGrid.tsx';
import { YearStatus } from './YearStatus.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly calendar: Calendar;
  readonly year: number;
  readonly published: boolean;
}

/** A year of a calendar: what is known of it, its months, and the day that is chosen. */
export function YearView({ pointer, name, calendar, year, published }: Props) {
  const { t } = useTranslation('amend-calendars');
  const { edit, editable, selected, select, stateOf } = useEditing();
  const standing = standingYear(calendar, year);
  const key = standing?.chain.at(-1) ?? `y${year}`;
  const at = join(pointer, 'years', key);
  const months = useMemo(() => monthsOfYear(calendar, year), [calendar, year]);
  const days = useMemo(
    () => months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined),
    [months],
  );
  const linked = selected?.startsWith(`${at}/days/`) ? segments(selected)[5] : undefined;
  const [chosen, setChosen] = useState<IsoDate>();
  const day =
    days.find(({ key }) => key !== undefined && key === linked) ?? days.find(({ date }) => date === chosen);
  const definition = standing?.entry;
  if (definition === undefined) return null;
  const superseded = calendar.years[definition.supersedes ?? ''];
  const isAdded = stateOf(at) === 'added';
  const choose = ({ date, key }: YearDay) => {
    setChosen(date);
    select(key === undefined ? at : join(at, 'days', key));
  };
  return (
    <>
      <YearStatus
        pointer={at}
        name={`${name}, ${year}`}
        definition={definition}
        published={published && !isAdded}
      />
      {isAdded && superseded !== undefined && editable ? (
        <div>
          <Button kind="quiet" onClick={() => edit(at, undefined, t('label.year-back', { name, year }))}>
            {t('supersede.back')}
          </Button>
        </div>
      ) : null}
      {published && !isAdded ? (
        <SupersedeYear
          pointer={at}
          name={`${name}, ${year}`}
          calendar={calendar}
          status={definition.status}
        />
      ) : null}
      {definition.status === 'statutory' ? (
        <p>
          <Mark icon="question" tone="warning">
            {t('provisional')}
          </Mark>{' '}
          <span className="hint">{t('provisional-text')}</span>
        </p>
      ) : null}
      {day === undefined ? <p className="hint">{t('choose-day')}</p> : null}
      <YearGrid
        name={name}
        year={year}
        months={months}
        chosen={day?.date}
        stateOf={(day) =>
          superseded === undefined
            ? stateOf(join(at, 'days', day))
            : dayState(superseded.days[day], definition.days[day])
        }
        onChoose={choose}
      >
        {day === undefined ? null : (
          <DayPanel
            key={day.date}
            pointer={at}
            day={day}
            year={definition}
            published={published && !isAdded}
          />
        )}
      </YearGrid>
    </>
  );
}
