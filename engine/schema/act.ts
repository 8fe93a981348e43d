import Type from 'typebox';
import {
  DateText,
  Key,
  Order,
  object,
  PROVISION_PATTERN,
  ProvisionId,
  ref,
  Unverified,
  words,
} from './primitives.ts';
import { Text } from './text.ts';

/** What an amending provision does to a provision of another act, which the library need not hold. */
export const ProvisionChange = object({
  act: ref('act'),
  provision: ProvisionId,
  operation: words(['restates', 'adds', 'removes']),
  /** Where the new wording stands, if not in the amending provision: as the text of the amended one. */
  wording: Type.Optional(Type.Literal('amended-act')),
  /** A day of effect of its own. */
  from: Type.Optional(DateText),
});
export type ProvisionChange = Type.Static<typeof ProvisionChange>;

/** One provision of an act with its own text. */
export const ActProvision = object({
  order: Order,
  /** The number as printed: "9-1", "5)". */
  number: Type.Optional(Type.String()),
  text: Type.Optional(Text),
  /** What it changes in other acts: the consolidated text follows from it. */
  changes: Type.Optional(Type.Array(ProvisionChange, { minItems: 1 })),
  unverified: Type.Optional(Unverified),
});
export type ActProvision = Type.Static<typeof ActProvision>;

/** How an act enters into force, as its own words say; the engine computes the date once publication is known. */
export const EntryIntoForce = object({
  text: Type.Optional(Text),
  provision: Type.Optional(Type.String({ pattern: PROVISION_PATTERN, 'x-reference': 'provision' })),
  /** "After N calendar days have elapsed after the day of first publication": publication + N + 1. */
  calendarDaysElapsedAfterPublication: Type.Optional(Type.Integer({ minimum: 0 })),
  /** "From the day of its first official publication": that very day. */
  onPublication: Type.Optional(Type.Literal(true)),
  date: Type.Optional(DateText),
  unverified: Type.Optional(Unverified),
});
export type EntryIntoForce = Type.Static<typeof EntryIntoForce>;

export const Act = object({
  $schema: Type.String(),
  id: Key,
  kind: words(['order', 'law', 'decree', 'code', 'guidance', 'publication']),
  number: Type.Optional(Type.String()),
  title: Text,
  short: Text,
  issuer: Type.Optional(Text),
  adopted: Type.Optional(DateText),
  registered: Type.Optional(object({ date: DateText, number: Type.String() })),
  published: Type.Optional(
    object({ date: DateText, place: Type.Optional(Text), unverified: Type.Optional(Unverified) }),
  ),
  entryIntoForce: Type.Optional(EntryIntoForce),
  amends: Type.Optional(Type.Array(ref('act'))),
  url: Type.Optional(Type.String()),
  note: Type.Optional(Text),
  provisions: Type.Record(Type.String({ pattern: PROVISION_PATTERN }), ActProvision, {
    additionalProperties: false,
  }),
  unverified: Type.Optional(Unverified),
});
export type Act = Type.Static<typeof Act>;
