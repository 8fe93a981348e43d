import Type from 'typebox';
import { Citation } from './citation.ts';
import { Duration } from './duration.ts';
import { Key, keyed, Order, object, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A dated duty computed on a calendar. `starts`, `ends` and the suspension name events of the procedure. */
export const Deadline = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(Key, { minItems: 1 }),
  starts: Key,
  startDay: words(['excluded', 'included']),
  length: Duration,
  /** What an end on a non-working day does; only where the law says so. */
  roll: Type.Optional(words(['next', 'previous'])),
  /** The duty is done by whichever of these events comes first. */
  ends: Type.Array(Key, { minItems: 1 }),
  /** The role that owes it. */
  responsible: Key,
  suspended: Type.Optional(object({ from: Key, until: Key, citation: Type.Optional(Citation) })),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Deadline = Type.Static<typeof Deadline>;

/** What is granted and for how long. A requested length over the limit is undetermined unless a ground says otherwise. */
export const Entitlement = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(Key, { minItems: 1 }),
  /** The fact that holds the length asked for, in the unit of `limit`. */
  requested: Type.Optional(Key),
  limit: Type.Optional(Duration),
  /** How many times in all, and the fact that counts the times already granted. */
  times: Type.Optional(Type.Integer({ minimum: 1 })),
  timesUsed: Type.Optional(Key),
  /** The event on which it takes effect. */
  effectiveOn: Type.Optional(Key),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Entitlement = Type.Static<typeof Entitlement>;

export const DeadlineMaps = {
  deadlines: Type.Optional(keyed(Deadline)),
  entitlements: Type.Optional(keyed(Entitlement)),
};
