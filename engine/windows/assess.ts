import { toEpochDay } from '../calendar/date.ts';
import type { Trilean } from '../conditions/types.ts';
import { assessmentDay } from '../facts/assessment-day.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Window } from '../schema/window.ts';
import { evaluate } from '../values/evaluate.ts';
import { itemsOf } from '../values/items.ts';
import { dayIn, lackOf, type Settled } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import type { WindowResult } from './types.ts';

/** Every window of the variant against the day that it tests. */
export function assessWindows(
  variant: string,
  context: ValueContext,
  settled: Settled = lackOf,
): Readonly<Record<string, WindowResult>> {
  return itemsOf(context.edition.windows, variant, (window) => assessWindow(window, context, settled));
}

/**
 * One window. A bound that is not known may not matter: a day before the first is outside whatever the last is. A window that closes before
 * it opens never holds a day.
 */
export function assessWindow(window: Window, context: ValueContext, settled: Settled = lackOf): WindowResult {
  const tested = evaluate(window.day, context);
  const opening = window.opens && evaluate(window.opens, context);
  const closing = window.closes && evaluate(window.closes, context);
  const [day, opens, closes] = [dayIn(tested), dayIn(opening), dayIn(closing)];
  const within = isWithin(day, {
    ...(opening === undefined ? {} : { first: opens ?? 'unknown' }),
    ...(closing === undefined ? {} : { last: closes ?? 'unknown' }),
  });
  const today = assessmentDay(context.facts);
  const until = (bound: IsoDate) => (today === undefined ? 0 : toEpochDay(bound) - toEpochDay(today));
  return {
    title: window.title,
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    ...(day === undefined ? {} : { day }),
    within,
    ...(opens === undefined || today === undefined ? {} : { daysToOpening: until(opens) }),
    ...(closes === undefined || today === undefined ? {} : { daysToClosing: until(closes) }),
    ...(within === null ? settled([tested, opening, closing]) : { missing: [], gaps: [] }),
    ...(window.citation === undefined ? {} : { citation: window.citation }),
  };
}

/** A bound that the window has: its day, or that it is not known. */
interface Bounds {
  readonly first?: IsoDate | 'unknown';
  readonly last?: IsoDate | 'unknown';
}

function isWithin(day: IsoDate | undefined, { first, last }: Bounds): Trilean {
  const isKnown = (bound: IsoDate | 'unknown' | undefined): bound is IsoDate =>
    bound !== undefined && bound !== 'unknown';
  if (isKnown(first) && isKnown(last) && first > last) return false;
  if (day === undefined) return null;
  if (isKnown(first) && day < first) return false;
  if (isKnown(last) && day > last) return false;
  return first === 'unknown' || last === 'unknown' ? null : true;
}
