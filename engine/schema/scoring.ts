import Type from 'typebox';
import { Citation } from './citation.ts';
import { ExpressionSlot, expressionOf } from './expression.ts';
import { Decimal, KEY_PATTERN, keyed, Order, object, ref, Unverified } from './primitives.ts';
import { Cell } from './table.ts';
import { Text } from './text.ts';

/** A stretch of values and the points for it. */
export const Band = object({
  order: Order,
  title: Type.Optional(Text),
  is: Cell,
  points: Decimal,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/**
 * What points are given for: worked out (`points`), or by bands of a value (`of` and `bands`). With neither, nobody has said how
 * many: the scheme gives no total until somebody does.
 */
export const Criterion = object({
  order: Order,
  title: Text,
  section: Type.Optional(Type.String({ pattern: KEY_PATTERN })),
  points: Type.Optional(expressionOf('number')),
  of: Type.Optional(ExpressionSlot),
  bands: Type.Optional(keyed(Band)),
  maximum: Type.Optional(Decimal),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Criterion = Type.Static<typeof Criterion>;

export const ScoringSection = object({
  order: Order,
  title: Text,
  maximum: Type.Optional(Decimal),
  /** The fewest points that pass the section. */
  threshold: Type.Optional(Decimal),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/**
 * Criteria with points, in sections, and the thresholds to pass. Gives the computed facts `score-<key>` (points) and `passed-<key>` (yes
 * or no: every threshold is reached; unknown where there is none at all).
 */
export const Scoring = object({
  order: Order,
  title: Text,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  sections: Type.Optional(keyed(ScoringSection)),
  criteria: keyed(Criterion),
  maximum: Type.Optional(Decimal),
  /** The fewest points in all that pass. */
  threshold: Type.Optional(Decimal),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Scoring = Type.Static<typeof Scoring>;
