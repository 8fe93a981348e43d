import Type from 'typebox';
import { Citation } from './citation.ts';
import { ConditionSlot } from './condition.ts';
import { keyed, keyedBy, Order, object, ref, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** Who acts. `applicant` roles act in the portal, `staff` roles at the desk, `system` by the server itself. */
export const Role = object({ order: Order, title: Text, kind: words(['applicant', 'staff', 'system']) });

export const State = object({
  order: Order,
  title: Text,
  /** What the applicant is told in this state. */
  applicantText: Type.Optional(Text),
  final: Type.Optional(Type.Boolean()),
  citation: Type.Optional(Citation),
});

/** Something that happens in a case; deadlines start and end on events. */
export const EventKind = object({ order: Order, title: Text });

/** A step of the procedure. */
export const Transition = object({
  order: Order,
  title: Text,
  from: Type.Array(ref('state'), { minItems: 1 }),
  to: ref('state'),
  /** The roles that may do it. */
  by: Type.Array(ref('role'), { minItems: 1 }),
  event: ref('event'),
  appliesTo: Type.Optional(Type.Array(ref('variant'))),
  /** The guard over the case's facts. It must be true, not merely not false. */
  when: Type.Optional(ConditionSlot),
  /** The facts that the actor establishes with it; `required` ones must be given. */
  records: Type.Optional(keyedBy('fact', object({ order: Order, required: Type.Boolean() }))),
  /** The step is a decision: the assessment must have this outcome and both evaluators must agree. */
  decision: Type.Optional(
    object({
      outcome: words(['grant', 'refuse', 'return', 'withdraw', 'terminate']),
      preliminary: Type.Optional(Type.Boolean()),
    }),
  ),
  /** A written reason must be given. */
  reason: Type.Optional(Type.Boolean()),
  notices: Type.Optional(Type.Array(ref('notice'))),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Transition = Type.Static<typeof Transition>;

/** The procedure as a state machine. `initial` is the state before submission. */
export const Workflow = object({
  initial: ref('state'),
  roles: keyed(Role),
  states: keyed(State),
  events: keyed(EventKind),
  transitions: keyed(Transition),
});
export type Workflow = Type.Static<typeof Workflow>;

/** A notice: text with placeholders `{{name}}` (see `notice/placeholders.ts`) that go to a person. */
export const Notice = object({
  order: Order,
  title: Text,
  to: ref('role'),
  by: Type.Optional(Type.Array(words(['portal', 'email', 'sms']))),
  body: Text,
  form: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Notice = Type.Static<typeof Notice>;
