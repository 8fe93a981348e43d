import { parseDate } from '../calendar/date.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Attempts } from '../schema/window.ts';
import type { ValueContext } from '../values/types.ts';

/** The attempts so far: how many, and their days in order. */
export interface Made {
  readonly count: number;
  /** The day of the first and of the last; undefined where the day of any attempt is unknown, or there is none. */
  readonly first?: IsoDate;
  readonly last?: IsoDate;
}

/** The attempts of a case: each occurrence of the event, or each row of the list. Undefined where the list is unknown. */
export function madeOf({ event, list }: Attempts, { facts, events }: ValueContext): Made | undefined {
  if (event !== undefined) return made(events.filter((one) => one.event === event).map(({ on }) => on));
  const rows = list === undefined ? undefined : facts[list.fact];
  if (list === undefined || typeof rows !== 'object') return undefined;
  return made(
    rows.map((row) => {
      const day = row[list.field];
      return typeof day === 'string' ? parseDate(day) : undefined;
    }),
  );
}

function made(days: readonly (IsoDate | undefined)[]): Made {
  const known = days.flatMap((day) => (day === undefined ? [] : [day])).sort();
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined || known.length < days.length) return { count: days.length };
  return { count: days.length, first, last };
}
