import Type from 'typebox';
import { Citation } from './citation.ts';
import { Duration } from './duration.ts';
import { expressionOf } from './expression.ts';
import { Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/**
 * A number of places. A case takes one by an event, holds it for a time and gives it back by another event or when the time has run out. Gives
 * the computed fact `quota-<key>`: whether there is a place for the case (one that it holds or has used, or a free one).
 */
export const Quota = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  /** How many places there are, and how many are taken (by others than this case). */
  size: Type.Optional(expressionOf('number')),
  taken: Type.Optional(expressionOf('number')),
  /** The place is held from one of these events on, for the length given. */
  hold: Type.Optional(
    object({
      on: Type.Array(ref('event'), { minItems: 1 }),
      length: Type.Optional(Duration),
      startDay: Type.Optional(words(['excluded', 'included'])),
      citation: Type.Optional(Citation),
    }),
  ),
  /** By these events the place is used for good, by those it is given back. */
  usedOn: Type.Optional(Type.Array(ref('event'), { minItems: 1 })),
  releasedOn: Type.Optional(Type.Array(ref('event'), { minItems: 1 })),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Quota = Type.Static<typeof Quota>;
