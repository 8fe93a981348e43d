import { yearOf } from '../calendar/date.ts';
import type { Act } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** What is wrong with the days of an act; each is a diagnostic of the same name. */
export type DayProblemCode =
  | 'act-registered-before-adopted'
  | 'act-published-before-adopted'
  | 'act-published-before-registered'
  | 'act-effect-before'
  | 'day-year-unlikely';

export interface DayProblem {
  readonly code: DayProblemCode;
  /** The member of the act that holds the day. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, IsoDate>>;
}

/** Years in which no act has effect that anybody applies: a day in another is a slip of the hand. */
const LIKELY = { first: 1900, last: 2100 } as const;

/** Whether a day lies so far off that it was mistyped: 0025, 2205. */
export function isUnlikely(day: IsoDate): boolean {
  const year = yearOf(day);
  return year < LIKELY.first || year > LIKELY.last;
}

/**
 * What cannot be so in the days of an act, in the order in which it comes to be: adopted, registered, first published, and has effect. An act that has
 * effect earlier may be meant so; whoever checks says how grave that is.
 */
export function dayProblems(act: Pick<Act, 'adopted' | 'registered' | 'published' | 'entryIntoForce'>) {
  const days = [
    { pointer: '/adopted', day: act.adopted },
    { pointer: '/registered/date', day: act.registered?.date },
    { pointer: '/published/date', day: act.published?.date },
    { pointer: '/entryIntoForce/date', day: act.entryIntoForce?.date },
  ];
  const unlikely = days.flatMap(({ pointer, day }): readonly DayProblem[] =>
    day !== undefined && isUnlikely(day) ? [{ code: 'day-year-unlikely', pointer, params: { day } }] : [],
  );
  const known = days.filter(({ day }) => day !== undefined && !isUnlikely(day));
  const dayAt = (place: string) => known.find(({ pointer }) => pointer === place)?.day;
  const before = (
    code: DayProblemCode,
    pointer: string,
    day: IsoDate | undefined,
    earlier: IsoDate | undefined,
  ): readonly DayProblem[] =>
    day !== undefined && earlier !== undefined && day < earlier
      ? [{ code, pointer, params: { day, earlier } }]
      : [];
  const [adopted, registered, published] = [
    dayAt('/adopted'),
    dayAt('/registered/date'),
    dayAt('/published/date'),
  ];
  const first = adopted !== undefined && published !== undefined && published < adopted;
  return [
    ...unlikely,
    ...before('act-registered-before-adopted', '/registered/date', registered, adopted),
    ...before('act-published-before-adopted', '/published/date', published, adopted),
    ...(first ? [] : before('act-published-before-registered', '/published/date', published, registered)),
    ...before(
      'act-effect-before',
      '/entryIntoForce/date',
      dayAt('/entryIntoForce/date'),
      published ?? registered ?? adopted,
    ),
  ];
}
