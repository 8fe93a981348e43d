import Type from 'typebox';
import { Citation } from './citation.ts';
import { ConditionSlot } from './condition.ts';
import { Key, keyed, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

export const OUTCOMES = ['grant', 'refuse', 'return', 'withdraw', 'terminate', 'undetermined'] as const;

/** A cited reason with a condition and an effect. */
export const Ground = object({
  order: Order,
  number: Type.Optional(Type.String()),
  effect: words(['refuse', 'return', 'withdraw', 'terminate']),
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  text: Text,
  when: ConditionSlot,
  /** Asked of each row of a list of subjects: it then touches that person only. */
  each: Type.Optional(ref('fact')),
  /** Needs a person's judgement: automation stops there and a written reason is required. */
  discretion: Type.Optional(Type.Boolean()),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Ground = Type.Static<typeof Ground>;

/** What must hold for a grant although its absence is no ground: not met is undetermined, never refused. */
export const Requirement = object({
  order: Order,
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  text: Text,
  when: ConditionSlot,
  /** Asked of each row of a list of subjects: it then touches that person only. */
  each: Type.Optional(ref('fact')),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/** A condition with a name, used by others as `{ "condition": "<key>" }`. */
export const SharedCondition = object({ title: Text, when: ConditionSlot });

/** A document the applicant presents. The engine gives each an implied boolean fact `document-<key>`, established by an officer. */
export const Document = object({
  order: Order,
  number: Type.Optional(Type.String()),
  title: Text,
  text: Type.Optional(Text),
  appliesTo: Type.Array(ref('variant'), { minItems: 1 }),
  channels: Type.Optional(Type.Array(ref('channel'))),
  /** When it is required; without it, always. */
  when: Type.Optional(ConditionSlot),
  form: words(['original', 'copy', 'original-and-copy', 'notarised-translation', 'application']),
  /** The form of the application itself counts as presented when the application is submitted. */
  presentedBySubmission: Type.Optional(Type.Boolean()),
  /** A state system holds it: the applicant may not be asked for it, the body obtains it itself. */
  heldBy: Type.Optional(
    object({ title: Text, registry: Type.Optional(Key), citation: Type.Optional(Citation) }),
  ),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Document = Type.Static<typeof Document>;

export const GroundMaps = {
  conditions: Type.Optional(keyed(SharedCondition)),
  documents: Type.Optional(keyed(Document)),
  grounds: Type.Optional(keyed(Ground)),
  requirements: Type.Optional(keyed(Requirement)),
};
