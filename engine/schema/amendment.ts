import Type from 'typebox';
import {
  DateText,
  KEY_PATTERN,
  Key,
  keyed,
  object,
  PROVISION_PATTERN,
  ref,
  Unverified,
  words,
} from './primitives.ts';
import { Text } from './text.ts';

/** A part of an amendment: one date of effect, one RFC 7396 merge patch over the assembled edition. */
export const AmendmentPart = object({
  title: Text,
  /** `from`; or, where the sources do not give the day, the first and last day on which it can have been. */
  inForce: object({
    from: Type.Optional(DateText),
    notBefore: Type.Optional(DateText),
    notAfter: Type.Optional(DateText),
    /** The last day of a temporary rule or suspension. */
    to: Type.Optional(DateText),
    rule: Type.Optional(Text),
    unverified: Type.Optional(Unverified),
  }),
  /** Which cases it governs (the transitional clause). */
  governs: words(['submitted-from', 'decided-from', 'all-pending', 'more-favourable']),
  /** For pending cases: the state of this edition in which a case stands that stood in a state of the edition before. */
  states: Type.Optional(
    Type.Record(Type.String({ pattern: KEY_PATTERN }), ref('state'), { additionalProperties: false }),
  ),
  /** The act replaces the whole definition: the folder `editions/<name>` of the service holds the new one; the patch changes it further. */
  edition: Type.Optional(Key),
  /** Pointers whose content is deleted before merging: what the order restates whole. */
  restates: Type.Optional(Type.Array(Type.String({ pattern: '^(/[^/]+)+$' }))),
  /** Pointers that another act's part in force also touches: this part says that it means to. */
  over: Type.Optional(Type.Array(Type.String({ pattern: '^(/[^/]+)+$' }))),
  patch: Type.Unsafe<Readonly<Record<string, unknown>>>(Type.Object({}, { 'x-qagida': 'merge-patch' })),
  /** Provisions of the amending act that change no data, each with the reason. */
  withoutEffect: Type.Optional(
    Type.Record(Type.String({ pattern: PROVISION_PATTERN }), Text, {
      additionalProperties: false,
      'x-keys': 'provision',
    }),
  ),
});
export type AmendmentPart = Type.Static<typeof AmendmentPart>;

/** A cited change to a definition by an act. */
export const Amendment = object({
  $schema: Type.String(),
  act: ref('act'),
  parts: keyed(AmendmentPart),
});
export type Amendment = Type.Static<typeof Amendment>;
