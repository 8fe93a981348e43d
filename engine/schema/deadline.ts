import Type from 'typebox';
import { Citation } from './citation.ts';
import { Duration } from './duration.ts';
import { expressionOf } from './expression.ts';
import { keyed, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A dated duty computed on a calendar. `starts`, `ends` and the suspension name events of the procedure. */
export const Deadline = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  starts: ref('event'),
  startDay: words(['excluded', 'included']),
  length: Duration,
  /** What an end on a non-working day does; only where the law says so. */
  roll: Type.Optional(words(['next', 'previous'])),
  /** The duty is done by whichever of these events comes first. */
  ends: Type.Array(ref('event'), { minItems: 1 }),
  /** The role that owes it. */
  responsible: ref('role'),
  /** Applied for after the channel's hours or on a day on which it is closed: the case counts as received on the next working day. */
  afterHours: Type.Optional(words(['next-working-day'])),
  suspended: Type.Optional(
    object({ from: ref('event'), until: ref('event'), citation: Type.Optional(Citation) }),
  ),
  /** Further reasons for which the term stands still. */
  suspensions: Type.Optional(
    keyed(
      object({
        order: Order,
        title: Text,
        from: ref('event'),
        until: ref('event'),
        citation: Type.Optional(Citation),
      }),
    ),
  ),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Deadline = Type.Static<typeof Deadline>;

/** What is granted and for how long. A requested length over the limit is undetermined unless a ground says otherwise. */
export const Entitlement = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  /** The fact that holds the length asked for, in the unit of `limit`. */
  requested: Type.Optional(ref('fact')),
  limit: Type.Optional(Duration),
  /** The shortest length that can be granted. */
  minimum: Type.Optional(Duration),
  /** A limit on the running total: what was granted before (a fact) and what is asked for now, in the unit of the limit. */
  total: Type.Optional(object({ limit: Duration, used: ref('fact'), citation: Type.Optional(Citation) })),
  /** How many times in all, and the fact that counts the times already granted. */
  times: Type.Optional(Type.Integer({ minimum: 1 })),
  timesUsed: Type.Optional(ref('fact')),
  /** The event on which it takes effect. */
  effectiveOn: Type.Optional(ref('event')),
  /** The days on which it begins and ends. It ends by its length and, where that is earlier, on the day of a limit. */
  period: Type.Optional(
    object({
      starts: expressionOf('date'),
      length: Type.Optional(
        object({ unit: words(['calendarDay', 'month', 'year']), count: expressionOf('number') }),
      ),
      /** Whether the last day is the day with the number of the first ("to 5 March") or the day before it. */
      lastDay: words(['same-number', 'day-before']),
      notAfter: Type.Optional(
        keyed(
          object({ order: Order, title: Text, day: expressionOf('date'), citation: Type.Optional(Citation) }),
        ),
      ),
    }),
  ),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Entitlement = Type.Static<typeof Entitlement>;

export const DeadlineMaps = {
  deadlines: Type.Optional(keyed(Deadline)),
  entitlements: Type.Optional(keyed(Entitlement)),
};
