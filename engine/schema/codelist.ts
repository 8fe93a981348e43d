import Type from 'typebox';
import { Citation } from './citation.ts';
import { DateText, KEY_PATTERN, Key, keyed, Order, object, ref, Unverified } from './primitives.ts';
import { superseding } from './superseding.ts';
import { Text } from './text.ts';

export const CodelistEntry = object({
  order: Order,
  code: Type.Optional(Type.String()),
  title: Text,
  /** More about it than its name. */
  text: Type.Optional(Text),
  /** Where it lies in the list's dimensions: the code in each one's code list. */
  of: Type.Optional(
    Type.Record(Type.String({ pattern: KEY_PATTERN }), Key, {
      additionalProperties: false,
      minProperties: 1,
    }),
  ),
  from: Type.Optional(DateText),
  to: Type.Optional(DateText),
  ...superseding,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export const Codelist = object({
  $schema: Type.String(),
  id: Key,
  title: Text,
  /** What its entries are divided by, each by the codes of another list. */
  dimensions: Type.Optional(
    keyed(object({ order: Order, title: Type.Optional(Text), codelist: ref('codelist') })),
  ),
  entries: keyed(CodelistEntry),
  unverified: Type.Optional(Unverified),
});
export type Codelist = Type.Static<typeof Codelist>;
