import Type from 'typebox';
import { Citation } from './citation.ts';
import { Duration } from './duration.ts';
import { expressionOf } from './expression.ts';
import { keyed, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/**
 * Not earlier than, not later than: a stretch of days in which something may be done. Gives the computed fact `window-<key>`: whether the
 * day tested lies in it, its first and last day included.
 */
export const Window = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  /** The day tested: usually `{ "fact": "submitted-on" }`. */
  day: expressionOf('date'),
  /** The first day and the last day; at least one of them. */
  opens: Type.Optional(expressionOf('date')),
  closes: Type.Optional(expressionOf('date')),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Window = Type.Static<typeof Window>;

/**
 * How often something may be tried, and how long to wait between. Gives the computed fact `attempts-<key>`: whether one more attempt may be made on the
 * day tested.
 */
export const Attempts = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  /** The attempts so far: the days of an event of the case, or a date field of a list fact. */
  event: Type.Optional(ref('event')),
  list: Type.Optional(object({ fact: ref('fact'), field: Type.String() })),
  /** The day tested; without it, the day of assessment. */
  day: Type.Optional(expressionOf('date')),
  /** How many in all, the first included. */
  maximum: Type.Optional(Type.Integer({ minimum: 1 })),
  /** A further attempt must fall within this length after the previous or the first one. */
  within: Type.Optional(object({ length: Duration, from: words(['previous', 'first']) })),
  /** The wait before a further attempt, by how many have been made; the entry with the highest `after` not above that number holds. */
  waits: Type.Optional(
    keyed(
      object({
        order: Order,
        after: Type.Integer({ minimum: 1 }),
        length: Duration,
        from: words(['previous', 'first']),
        citation: Type.Optional(Citation),
        unverified: Type.Optional(Unverified),
      }),
    ),
  ),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Attempts = Type.Static<typeof Attempts>;
