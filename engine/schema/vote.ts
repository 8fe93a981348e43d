import Type from 'typebox';
import { Citation } from './citation.ts';
import { expressionOf } from './expression.ts';
import { Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A part of a whole, as the law writes it: two thirds. */
const Share = object({
  numerator: Type.Integer({ minimum: 1 }),
  denominator: Type.Integer({ minimum: 1 }),
  /** "At least two thirds" or "more than half". */
  reach: words(['at-least', 'more-than']),
});

/**
 * A vote of several people. Gives the computed fact `vote-<key>`: true where the quorum was present and the share was reached, false where the quorum was present
 * and it was not reached, unknown otherwise.
 */
export const Vote = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  favourable: expressionOf('number'),
  participants: expressionOf('number'),
  /** How many members the body has. */
  members: Type.Optional(expressionOf('number')),
  /** The share of the members who must take part. */
  quorum: Type.Optional(Share),
  required: object({ of: words(['participants', 'members']), share: Share }),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Vote = Type.Static<typeof Vote>;
