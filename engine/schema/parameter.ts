import Type from 'typebox';
import { Citation } from './citation.ts';
import { DateText, Decimal, KEY_PATTERN, Key, keyed, object, ref, Unverified } from './primitives.ts';
import { superseding } from './superseding.ts';
import { Text } from './text.ts';

/** A dated official value. The value is an exact decimal, written as text. */
export const ParameterValue = object({
  from: DateText,
  /** The last day; without it, until the next value's `from`. */
  to: Type.Optional(DateText),
  value: Type.String({ pattern: '^-?\\d+(\\.\\d+)?$' }),
  /** The value divided by the entries of the parameter's code list; the parts sum up to the value. */
  parts: Type.Optional(
    Type.Record(Type.String({ pattern: KEY_PATTERN }), Decimal, { additionalProperties: false }),
  ),
  ...superseding,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export const Parameter = object({
  $schema: Type.String(),
  id: Key,
  title: Text,
  short: Type.Optional(Text),
  unit: object({ currency: Type.Optional(Type.String()), name: Type.Optional(Text) }),
  /** The code list by whose entries the values are divided. */
  partsBy: Type.Optional(ref('codelist')),
  values: keyed(ParameterValue),
});
export type Parameter = Type.Static<typeof Parameter>;
