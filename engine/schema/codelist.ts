import Type from 'typebox';
import { Citation } from './citation.ts';
import { DateText, Key, keyed, Order, object, Unverified } from './primitives.ts';
import { Text } from './text.ts';

export const CodelistEntry = object({
  order: Order,
  code: Type.Optional(Type.String()),
  title: Text,
  from: Type.Optional(DateText),
  to: Type.Optional(DateText),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export const Codelist = object({
  $schema: Type.String(),
  id: Key,
  title: Text,
  entries: keyed(CodelistEntry),
  unverified: Type.Optional(Unverified),
});
export type Codelist = Type.Static<typeof Codelist>;
