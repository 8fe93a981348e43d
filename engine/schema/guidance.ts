import Type from 'typebox';
import { Citation, Provision } from './citation.ts';
import { LANGUAGE_PATTERN, type Language } from './languages.ts';
import { Key, keyed, Order, object, ref, Unverified } from './primitives.ts';
import { Text } from './text.ts';

/** An entry of a guidance topic, named from elsewhere. */
export const GuidanceEntryRef = object({ topic: Key, entry: Key }, { 'x-qagida': 'guidance-entry' });
export type GuidanceEntryRef = Type.Static<typeof GuidanceEntryRef>;

/** Words by language. */
const Keywords = Type.Unsafe<Readonly<Record<Language, readonly string[]>>>({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {},
  patternProperties: {
    [LANGUAGE_PATTERN]: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
  },
  'x-qagida': 'text',
});

/** Where a source is doubtful or contradicts another: what is doubtful, and what each side says. */
export const GuidanceDoubt = object({
  order: Order,
  text: Text,
  sources: Type.Array(
    object({
      citation: Type.Optional(Provision),
      says: Text,
      unverified: Type.Optional(Unverified),
    }),
  ),
});
export type GuidanceDoubt = Type.Static<typeof GuidanceDoubt>;

/** One question with its answer, as a source of guidance gives it. */
export const GuidanceEntry = object({
  order: Order,
  /** The number as printed: "17", "1.2 а)". */
  number: Type.Optional(Type.String()),
  question: Text,
  /** The whole answer, in the small Markdown subset. */
  answer: Text,
  citation: Citation,
  /** As of when the source says it, as far as that is known: a year, a month or a day. */
  asOf: Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
  /** The entry is from an older source; `newer` names what a newer source says on it, where one does. */
  older: Type.Optional(object({ newer: Type.Optional(Type.Array(GuidanceEntryRef, { minItems: 1 })) })),
  /** Services that it is about. Plain names: guidance may speak of a service that the library does not hold. */
  services: Type.Optional(Type.Array(ref('service'), { minItems: 1 })),
  /** Words that readers search by and that the text does not use. */
  keywords: Type.Optional(Keywords),
  /** A code list that belongs to the answer. */
  codelist: Type.Optional(ref('codelist')),
  doubts: Type.Optional(keyed(GuidanceDoubt)),
  unverified: Type.Optional(Unverified),
});
export type GuidanceEntry = Type.Static<typeof GuidanceEntry>;

/** A topic of reference guidance: questions and answers with their source and time. It decides nothing. */
export const Guidance = object({
  $schema: Type.String(),
  id: Key,
  order: Order,
  title: Text,
  summary: Type.Optional(Text),
  entries: keyed(GuidanceEntry),
});
export type Guidance = Type.Static<typeof Guidance>;
