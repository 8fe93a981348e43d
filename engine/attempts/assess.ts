import { shiftDay } from '../calendar/shift.ts';
import type { Trilean } from '../conditions/types.ts';
import { assessmentDay } from '../facts/assessment-day.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/duration.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Attempts } from '../schema/window.ts';
import { evaluate } from '../values/evaluate.ts';
import { itemsOf } from '../values/items.ts';
import { dayIn, lackOf, type Settled, type Unsettling } from '../values/settle.ts';
import type { ValueContext, ValueGap } from '../values/types.ts';
import { type Made, madeOf } from './made.ts';
import type { AttemptsResult } from './types.ts';

/** Every rule on attempts of the variant. */
export function assessAttempts(
  variant: string,
  context: ValueContext,
  settled: Settled = lackOf,
): Readonly<Record<string, AttemptsResult>> {
  return itemsOf(context.edition.attempts, variant, (attempts) =>
    assessOneAttempts(attempts, context, settled),
  );
}

/**
 * Whether one more attempt may be made on the day tested: fewer have been made than are allowed, the wait is over (on the day on which its
 * length has passed it is), and the time for it is not. The first attempt waits for nothing.
 */
export function assessOneAttempts(
  attempts: Attempts,
  context: ValueContext,
  settled: Settled = lackOf,
): AttemptsResult {
  const { title, maximum, citation, list } = attempts;
  const tested = attempts.day && evaluate(attempts.day, context);
  const day = tested === undefined ? assessmentDay(context.facts) : dayIn(tested);
  const made = madeOf(attempts, context);
  const wait = waitAfter(attempts, made);
  const notBefore = boundOf(context.calendar, wait, made);
  const notAfter = boundOf(context.calendar, attempts.within, made);
  const allowed = isAllowed({ made, maximum, day, notBefore, notAfter });
  const ofList = list === undefined ? undefined : { missing: [list.fact] };
  const needsDay = notBefore !== 'none' || notAfter !== 'none';
  const lacks: readonly (Partial<Unsettling> | undefined)[] = [
    made === undefined ? ofList : undefined,
    ...[notBefore, notAfter].map((bound) => lackOfBound(bound, ofList)),
    needsDay && day === undefined ? (tested ?? { missing: ['assessment-date'] }) : undefined,
  ];
  return {
    title,
    ...(made === undefined ? {} : { made: made.count, next: made.count + 1 }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(isDay(notBefore) ? { notBefore } : {}),
    ...(isDay(notAfter) ? { notAfter } : {}),
    ...(day === undefined ? {} : { day }),
    allowed,
    ...(wait === undefined ? {} : { wait: wait.key }),
    ...(allowed === null ? settled(lacks) : { missing: [], gaps: [] }),
    ...(citation === undefined ? {} : { citation }),
  };
}

/** A bound of a further attempt: a day, none, unknown with the list, or beyond the calendar. */
type Bound = IsoDate | 'none' | 'unknown' | ValueGap;

interface Length {
  readonly length: Duration;
  readonly from: 'previous' | 'first';
}

/** The wait with the highest `after` that is not above the number of attempts made. */
function waitAfter(
  { waits }: Attempts,
  made: Made | undefined,
): (Length & { readonly key: string }) | undefined {
  const held = Object.entries(waits ?? {})
    .filter(([, { after }]) => made !== undefined && after <= made.count)
    .sort(([a, one], [b, other]) => other.after - one.after || (a < b ? -1 : 1));
  const [first] = held;
  return first === undefined ? undefined : { key: first[0], ...first[1] };
}

function boundOf(calendar: Calendar, rule: Length | undefined, made: Made | undefined): Bound {
  if (rule === undefined || made?.count === 0) return 'none';
  const from = rule.from === 'first' ? made?.first : made?.last;
  if (from === undefined) return 'unknown';
  const { unit, count } = rule.length;
  // A length in hours or minutes has passed on the next day at the latest; opening the library refuses it.
  if (unit === 'hour' || unit === 'minute') return 'unknown';
  return shiftDay(calendar, from, unit, count) ?? { kind: 'calendar', on: from };
}

const isDay = (bound: Bound): bound is IsoDate =>
  typeof bound === 'string' && bound !== 'none' && bound !== 'unknown';

function lackOfBound(bound: Bound, ofList: Partial<Unsettling> | undefined): Partial<Unsettling> | undefined {
  if (bound === 'unknown') return ofList;
  return typeof bound === 'object' ? { gaps: [bound] } : undefined;
}

interface Tested {
  readonly made: Made | undefined;
  readonly maximum: number | undefined;
  readonly day: IsoDate | undefined;
  readonly notBefore: Bound;
  readonly notAfter: Bound;
}

function isAllowed({ made, maximum, day, notBefore, notAfter }: Tested): Trilean {
  if (made !== undefined && maximum !== undefined && made.count >= maximum) return false;
  if (isDay(notBefore) && isDay(notAfter) && notBefore > notAfter) return false;
  if (day !== undefined && isDay(notBefore) && day < notBefore) return false;
  if (day !== undefined && isDay(notAfter) && day > notAfter) return false;
  if (made === undefined) return null;
  if (notBefore === 'none' && notAfter === 'none') return true;
  const isKnown = [notBefore, notAfter].every((bound) => bound === 'none' || isDay(bound));
  return isKnown && day !== undefined ? true : null;
}
