import Type from 'typebox';
import { LANGUAGE_PATTERN } from './languages.ts';
import { Key, Order, object } from './primitives.ts';
import { Text } from './text.ts';

/** `library.json`: what the library is, and the languages that it is written in. */
export const Manifest = object({
  $schema: Type.String(),
  id: Key,
  title: Text,
  /** By code; in their order a missing wording falls back, after the authoritative one. */
  languages: Type.Record(
    Type.String({ pattern: LANGUAGE_PATTERN }),
    object({
      order: Order,
      /** What the language calls itself. */
      name: Type.String({ minLength: 1 }),
    }),
    { additionalProperties: false, minProperties: 1 },
  ),
  /** One of them: whose wording is the law's. */
  authoritative: Type.String({ pattern: LANGUAGE_PATTERN }),
});
export type Manifest = Type.Static<typeof Manifest>;
