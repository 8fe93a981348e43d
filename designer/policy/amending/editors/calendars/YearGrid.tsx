import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilOf, parseDate } from '../../../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { DAY_KINDS } from './model/change-day.ts';
import { movedDay, type YearDay, type YearMonth } from './model/year.ts';

interface Props {
  readonly name: string;
  readonly year: number;
  readonly months: readonly YearMonth[];
  readonly chosen: IsoDate | undefined;
  readonly stateOf: (key: string) => 'added' | 'changed' | 'removed' | 'same';
  readonly onChoose: (day: YearDay) => void;
  /** What is said of the chosen day: it stands under its month. */
  readonly children: ReactNode;
}

/** Twelve months as grids. One day has the focus; arrows move it from day to day, over the ends of months too. */
export function YearGrid({ name, year, months, chosen, stateOf, onChoose, children }: Props) {
  const { t } = useTranslation('amend-calendars');
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<IsoDate>();
  const focus = focused ?? chosen ?? parseDate(`${year}-01-01`);
  const dayOn = (date: string | undefined) =>
    months.flatMap(({ weeks }) => weeks.flat()).find((day) => day?.date === date);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.date === undefined) return;
    if (focus === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedDay(focus, event.key, year);
    const here = dayOn(focus);
    if (next !== undefined) {
      event.preventDefault();
      setFocused(next);
      grid.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && here !== undefined) {
      event.preventDefault();
      onChoose(here);
    }
  };
  return (
    <>
      <p className="visually-hidden">{t('grid-help')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears for its grids, whose cells take the focus */}
      <div
        ref={grid}
        className="amend-calendars-year"
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const cell = target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
          const day = dayOn(cell?.dataset.date);
          if (day === undefined) return;
          setFocused(day.date);
          onChoose(day);
        }}
      >
        {months.map((month) => (
          <Fragment key={month.month}>
            <MonthGrid
              name={name}
              year={year}
              month={month}
              focus={focus}
              chosen={chosen}
              stateOf={stateOf}
            />
            {chosen !== undefined && civilOf(chosen).month === month.month ? children : null}
          </Fragment>
        ))}
      </div>
      <ul className="amend-calendars-legend" aria-hidden="true">
        {DAY_KINDS.map((kind) => (
          <li key={kind}>
            <span className={`amend-calendars-sign amend-calendars-${kind}`}>{t(`sign.${kind}`)}</span>{' '}
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
