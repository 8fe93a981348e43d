import { civilOf } from '../calendar/date.ts';
import { shiftDay } from '../calendar/shift.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Entitlement } from '../schema/deadline.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { wholeNumber } from '../values/decimal.ts';
import { evaluate } from '../values/evaluate.ts';
import { dayIn, lackOf, numberIn, type Settled, type Unsettling } from '../values/settle.ts';
import type { ValueContext, ValueGap } from '../values/types.ts';
import type { PeriodResult } from './types.ts';

type Period = NonNullable<Entitlement['period']>;

/** The period of every entitlement of the variant that says when it begins. */
export function assessPeriods(
  variant: string,
  context: ValueContext,
  settled: Settled = lackOf,
): Readonly<Record<string, PeriodResult>> {
  return Object.fromEntries(
    inOrder(context.edition.entitlements).flatMap(([id, entitlement]) => {
      const { appliesTo, period } = entitlement;
      if (period === undefined || !appliesTo.includes(variant)) return [];
      return [[id, assessPeriod(entitlement, period, context, settled)]];
    }),
  );
}

/** One period: it ends by its length or, where that is earlier, on the day of a limit. While one of them is unknown, so is the end. */
export function assessPeriod(
  { title, citation }: Pick<Entitlement, 'title' | 'citation'>,
  period: Period,
  context: ValueContext,
  settled: Settled = lackOf,
): PeriodResult {
  const starts = evaluate(period.starts, context);
  const start = dayIn(starts);
  const byLength = lengthEnd(period, start, context);
  const limits = inOrder(period.notAfter).map(([key, { day }]): [string, End] => {
    const result = evaluate(day, context);
    const on = dayIn(result);
    return [key, on === undefined ? { lacks: result } : { on }];
  });
  const ends: readonly (readonly [string, End])[] = [
    ...(byLength === undefined ? [] : [['length', byLength] as const]),
    ...limits,
  ];
  const known = ends.flatMap(([key, { on }]): readonly (readonly [string, IsoDate])[] =>
    on === undefined ? [] : [[key, on]],
  );
  const first = known.length < ends.length ? undefined : earliest(known);
  return {
    title,
    ...(start === undefined ? {} : { start }),
    ...(first === undefined ? {} : { end: first[1], limitedBy: first[0] }),
    ends: Object.fromEntries(known),
    clamped: byLength?.clamped ?? false,
    empty: start !== undefined && first !== undefined && first[1] < start,
    ...settled([starts, ...ends.map(([, { lacks }]) => lacks)]),
    ...(citation === undefined ? {} : { citation }),
  };
}

/** A day on which a period would end, or what that day lacks. */
interface End {
  readonly on?: IsoDate;
  readonly lacks?: Partial<Unsettling>;
  readonly clamped?: boolean;
}

/** Of equal days the one that stands first: the length, then the limits in order. */
function earliest(ends: readonly (readonly [string, IsoDate])[]): readonly [string, IsoDate] | undefined {
  return ends.reduce<readonly [string, IsoDate] | undefined>(
    (best, end) => (best === undefined || end[1] < best[1] ? end : best),
    undefined,
  );
}

function lengthEnd(
  { length, lastDay }: Period,
  start: IsoDate | undefined,
  context: ValueContext,
): End | undefined {
  if (length === undefined) return undefined;
  const counted = evaluate(length.count, context);
  const number = numberIn(counted);
  if (start === undefined || number === undefined) return { lacks: counted };
  const count = wholeNumber(number);
  if (count === undefined) return gap({ kind: 'not-whole', number });
  return lastDayOf(context.calendar, start, { unit: length.unit, count, lastDay });
}

/**
 * The last day of a length that begins on a day. `same-number`: the day with the number of the first; `day-before`: the day before it. Where
 * the month has no day with that number, the period ends on the month's last day in both.
 */
function lastDayOf(
  calendar: Calendar,
  start: IsoDate,
  {
    unit,
    count,
    lastDay,
  }: { readonly count: number } & Pick<Period, 'lastDay'> & {
      readonly unit: NonNullable<Period['length']>['unit'];
    },
): End {
  const same = shiftDay(calendar, start, unit, count);
  if (same === undefined) return gap({ kind: 'calendar', on: start });
  const clamped = unit !== 'calendarDay' && civilOf(same).day !== civilOf(start).day;
  if (lastDay === 'same-number' || clamped) return { on: same, clamped };
  const before = shiftDay(calendar, same, 'calendarDay', -1);
  return before === undefined ? gap({ kind: 'calendar', on: start }) : { on: before, clamped };
}

const gap = (one: ValueGap): End => ({ lacks: { gaps: [one] } });
