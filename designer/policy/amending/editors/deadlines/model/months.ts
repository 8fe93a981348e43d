import { civilFromDays, daysFromCivil, daysInMonth } from '../../../../../../engine/calendar/civil.ts';
import {
  fromEpochDay,
  toEpochDay,
  weekdayOfEpochDay,
  yearOf,
} from '../../../../../../engine/calendar/date.ts';
import type { SkippedDay } from '../../../../../../engine/deadlines/types.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';

/** What a count says of a day. */
export interface CountedDay {
  readonly date: IsoDate;
  /** The day of the month. */
  readonly day: number;
  /** Which of the counted days (months, years) it is. */
  readonly number?: number;
  readonly skipped?: SkippedDay;
  /** The term runs, and the day is not listed: inside a month or a year that is counted. */
  readonly within: boolean;
  readonly start: boolean;
  readonly due: boolean;
}

/** A month as weeks from Monday to Sunday; nothing where a day belongs to another month. */
export interface CountedMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly weeks: readonly (readonly (CountedDay | undefined)[])[];
}

interface Count {
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
  readonly due?: IsoDate;
  /** The day on which it counts as received, where that is another than the day of the event. */
  readonly received?: { readonly on: IsoDate };
}

/** A count month by month, from the month in which it starts to the month of the due day. */
export function monthsOf(on: IsoDate, { counted, skipped, due, received }: Count): readonly CountedMonth[] {
  const numbers = new Map(counted.map((date, index) => [date, index + 1]));
  const reasons = new Map(skipped.map((one) => [one.date, one]));
  const all = [
    on,
    ...counted,
    ...skipped.map(({ date }) => date),
    ...(due === undefined ? [] : [due]),
  ].sort();
  const [first = on, last = on] = [all[0], all.at(-1)];
  const dayOf = (epochDay: number): CountedDay => {
    const date = fromEpochDay(epochDay);
    const [number, reason] = [numbers.get(date), reasons.get(date)];
    return {
      date,
      day: civilFromDays(epochDay).day,
      ...(number === undefined ? {} : { number }),
      ...(reason === undefined ? {} : { skipped: reason }),
      within:
        due !== undefined &&
        date > (received?.on ?? on) &&
        date <= due &&
        number === undefined &&
        reason === undefined,
      start: date === on,
      due: date === due,
    };
  };
  const index = (date: IsoDate) => yearOf(date) * 12 + civilFromDays(toEpochDay(date)).month - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, step) => {
    const at = index(first) + step;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    return { year, month, weeks: weeksOf(year, month, dayOf) };
  });
}

function weeksOf(
  year: number,
  month: number,
  dayOf: (epochDay: number) => CountedDay,
): CountedMonth['weeks'] {
  const first = daysFromCivil({ year, month, day: 1 });
  const before = weekdayOfEpochDay(first) - 1;
  const length = daysInMonth(year, month);
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before;
      return day >= 0 && day < length ? dayOf(first + day) : undefined;
    }),
  );
}

/** Days that a count left out, by reason, each reason once, in the order in which they first come. */
export function byReason(
  skipped: readonly SkippedDay[],
): readonly { readonly reason: SkippedDay; readonly dates: readonly IsoDate[] }[] {
  const groups = new Map<string, { readonly reason: SkippedDay; readonly dates: IsoDate[] }>();
  for (const reason of skipped) {
    const key = `${reason.kind} ${JSON.stringify(reason.title ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason, dates: [reason.date] });
    else group.dates.push(reason.date);
  }
  return [...groups.values()];
}
