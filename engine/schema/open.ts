import Type from 'typebox';
import { Provision } from './citation.ts';
import { ConditionSlot } from './condition.ts';
import { DateText, keyed, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A recorded gap or contradiction of the law. */
export const Open = object({
  order: Order,
  title: Text,
  text: Text,
  /** What it touches in this edition: JSON Pointers; `""` is the whole edition. */
  pointers: Type.Array(Type.String({ pattern: '^(/[^/]*)*$', 'x-qagida': 'pointer' }), { minItems: 1 }),
  /** `note`: shown. `undetermined`: no automatic result depends on what it touches. */
  effect: words(['note', 'undetermined']),
  appliesTo: Type.Optional(Type.Array(ref('variant'))),
  /** Only for cases of which this holds (or is not known). */
  when: Type.Optional(ConditionSlot),
  /** First and last day on which the gap exists. */
  from: Type.Optional(DateText),
  to: Type.Optional(DateText),
  /**
   * The ways in which the doubt can be resolved, each as a merge patch over the edition (`{}`: as the edition is written). All of
   * them are assessed; where they agree, the doubt holds nothing back. An officer settles it for one case by choosing one.
   */
  readings: Type.Optional(
    keyed(
      object({
        order: Order,
        title: Text,
        text: Type.Optional(Text),
        patch: Type.Unsafe<Readonly<Record<string, unknown>>>(Type.Object({}, { 'x-qagida': 'merge-patch' })),
      }),
    ),
  ),
  /** What each side says. */
  sources: Type.Array(
    object({
      citation: Type.Optional(Provision),
      says: Text,
      unverified: Type.Optional(Unverified),
    }),
  ),
});
export type Open = Type.Static<typeof Open>;
