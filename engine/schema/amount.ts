import Type from 'typebox';
import { Citation } from './citation.ts';
import { ConditionSlot } from './condition.ts';
import { expressionOf } from './expression.ts';
import { Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A sum that a case yields or costs: a payment, a fee. An unknown one keeps a grant undetermined. */
export const Amount = object({
  order: Order,
  title: Text,
  kind: words(['payment', 'fee', 'limit']),
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  /** When it is due at all; without it, always. */
  when: Type.Optional(ConditionSlot),
  value: expressionOf('quantity'),
  /** One for each row of a list of subjects: `field` in the expression speaks of the row. */
  each: Type.Optional(ref('fact')),
  per: Type.Optional(words(['once', 'day', 'month', 'year'])),
  text: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Amount = Type.Static<typeof Amount>;
