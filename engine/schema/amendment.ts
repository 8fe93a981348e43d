import Type from 'typebox';
import { DateText, keyed, object, PROVISION_PATTERN, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A part of an amendment: one date of effect, one RFC 7396 merge patch over the assembled edition. */
export const AmendmentPart = object({
  title: Text,
  inForce: object({
    from: DateText,
    /** The last day of a temporary rule or suspension. */
    to: Type.Optional(DateText),
    rule: Type.Optional(Text),
    unverified: Type.Optional(Unverified),
  }),
  /** Which cases it governs (the transitional clause). */
  governs: words(['submitted-from', 'decided-from', 'all-pending']),
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
