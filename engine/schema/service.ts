import Type from 'typebox';
import { Citation } from './citation.ts';
import { Duration } from './duration.ts';
import { Key, keyed, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** Opening hours of a channel: local times, ISO weekdays. */
export const Hours = object({
  title: Type.Optional(Text),
  roundTheClock: Type.Optional(Type.Boolean()),
  days: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }))),
  from: Type.Optional(Type.String({ pattern: '^\\d{2}:\\d{2}$' })),
  to: Type.Optional(Type.String({ pattern: '^\\d{2}:\\d{2}$' })),
  break: Type.Optional(object({ from: Type.String(), to: Type.String() })),
  order: Order,
  citation: Type.Optional(Citation),
});

export type Hours = Type.Static<typeof Hours>;

/**
 * When what comes in by a channel counts as received on the day itself, for deadlines with `afterHours`. The law may look to the hours of an
 * office although the channel never closes, or to rest days only.
 */
export const Reception = object({
  /**
   * `within-hours`: on a day and before the end of the hours given here (without them, of the channel's own). `on-working-days`: at any time of a
   * working day. `at-any-time`: always.
   */
  counts: words(['within-hours', 'on-working-days', 'at-any-time']),
  hours: Type.Optional(keyed(Hours)),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/** A way in: which variants it takes and when it is open. */
export const Channel = object({
  order: Order,
  title: Text,
  /** Whether an applicant can apply there through this software's portal, or staff enter the application. */
  electronic: Type.Boolean(),
  variants: Type.Array(ref('variant'), { minItems: 1 }),
  hours: Type.Optional(keyed(Hours)),
  /** Without it the channel's own hours say so; of a channel that never closes, nobody has said. */
  reception: Type.Optional(Reception),
  note: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export type Channel = Type.Static<typeof Channel>;

/** A sub-type of the service. */
export const Variant = object({
  order: Order,
  number: Type.Optional(Type.String()),
  title: Text,
  summary: Type.Optional(Text),
  result: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export const Service = object({
  title: Text,
  summary: Text,
  /** Its place in lists, within its group. */
  order: Type.Optional(Order),
  /** Under what lists show it. Services with one key stand together; `order` is the group's own place. */
  group: Type.Optional(object({ key: Key, order: Order, title: Text })),
  calendar: ref('calendar'),
  provider: object({ title: Text, citation: Type.Optional(Citation), unverified: Type.Optional(Unverified) }),
  fee: Type.Optional(object({ free: Type.Boolean(), text: Text, citation: Type.Optional(Citation) })),
  format: Type.Optional(object({ text: Text, citation: Type.Optional(Citation) })),
  /** The service is asked for about a decided case: the fact holds that case's number. */
  about: Type.Optional(object({ kind: words(['decided-case']), number: ref('fact') })),
  variants: keyed(Variant),
  channels: keyed(Channel),
});

/** A defined term of the rules, a general requirement, or other information shown with its citation. */
export const Information = object({
  order: Order,
  kind: words(['term', 'requirement', 'contact', 'note']),
  title: Text,
  text: Text,
  appliesTo: Type.Optional(Type.Array(ref('variant'))),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/** A limit on the service itself that no case depends on: queue and counter times. */
export const Standard = object({
  order: Order,
  title: Text,
  length: Duration,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
