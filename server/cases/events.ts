import Type from 'typebox';
import { Check } from 'typebox/value';
import type { Assessment, AssessmentInput } from '../../engine/assessment/types.ts';
import { LANGUAGE_PATTERN } from '../../engine/schema/languages.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import type { Text } from '../../engine/schema/text.ts';
import { engineValue } from '../api/schemas/common.ts';
import { SettlementSense } from '../api/schemas/requests.ts';
import type { Agreement } from '../evaluator/compare.ts';
import type { NewEvent, StoredEvent } from '../store/port.ts';

const Language = Type.String({ pattern: LANGUAGE_PATTERN });
const Value = Type.Unsafe<FactValue>(Type.Unknown());
const Facts = Type.Record(Type.String(), Value);
const TextValue = engineValue<Text>('A text by language.');
/** What a repeated request is recognised by. */
const request = { request: Type.Optional(Type.Object({ key: Type.String(), fingerprint: Type.String() })) };

const Step = Type.Object({
  transition: Type.String(),
  role: Type.String(),
  from: Type.String(),
  state: Type.String(),
  final: Type.Boolean(),
  event: Type.String(),
  /** The calendar day of the step where the service's calendar holds. */
  on: Type.String(),
  /** The local time of that day, `HH:MM`. */
  time: Type.Optional(Type.String()),
  records: Facts,
  evidence: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  decision: Type.Optional(Type.Object({ outcome: Type.String(), preliminary: Type.Boolean() })),
  receipt: Type.Optional(engineValue<Receipt>('What makes the decision re-derivable.')),
  ...request,
});

/** What makes a decision re-derivable years later: everything that its assessment was made of, and the result. */
export interface Receipt {
  readonly service: string;
  readonly edition: { readonly hash: string; readonly inForceFrom: string; readonly reason: string };
  /** Hashes of the definition files behind the edition and its calendar. */
  readonly documents: Readonly<Record<string, string>>;
  readonly input: AssessmentInput;
  readonly assessment: Assessment;
  readonly evaluators: Agreement;
}

/** The payloads of a case's events, by type. */
export const payloads = {
  'draft-created': Type.Object({
    service: Type.String(),
    variant: Type.String(),
    channel: Type.String(),
    language: Language,
    answers: Facts,
    owner: Type.String(),
    onBehalfOf: Type.Optional(Type.String()),
    ...request,
  }),
  'draft-saved': Type.Object({ answers: Facts, language: Type.Optional(Language), ...request }),
  'draft-deleted': Type.Object({}),
  submitted: Type.Object({
    number: Type.String(),
    answers: Facts,
    edition: Type.Object({ hash: Type.String(), inForceFrom: Type.String(), reason: Type.String() }),
    step: Step,
    /** The decided case that it is about, and which event of it is the decision. */
    about: Type.Optional(
      Type.Object({
        case: Type.String(),
        number: Type.String(),
        decision: Type.Object({ sequence: Type.Integer(), outcome: Type.String(), on: Type.String() }),
      }),
    ),
  }),
  /** Another case was submitted that is about a decision of this one. */
  'asked-about': Type.Object({ case: Type.String(), number: Type.String(), service: Type.String() }),
  'step-taken': Step,
  'facts-established': Type.Object({
    facts: Facts,
    /** Facts that are unknown again. */
    withdrawn: Type.Array(Type.String()),
    evidence: Type.String(),
    ...request,
  }),
  'open-settled': Type.Object({
    open: Type.String(),
    sense: SettlementSense,
    reason: Type.String(),
    ...request,
  }),
  'document-attached': Type.Object({
    id: Type.String(),
    document: Type.String(),
    name: Type.String(),
    size: Type.Integer(),
    type: Type.String(),
    content: Type.String(),
  }),
  'document-removed': Type.Object({ id: Type.String() }),
  'notice-issued': Type.Object({
    id: Type.String(),
    notice: Type.String(),
    title: TextValue,
    body: TextValue,
    by: Type.Array(Type.String()),
  }),
} as const;

export type CaseEventType = keyof typeof payloads;
export type Payload<T extends CaseEventType> = Type.Static<(typeof payloads)[T]>;
export type StepPayload = Payload<'step-taken'>;

/** An event of a case with its typed payload. */
export type CaseEvent = {
  [T in CaseEventType]: Omit<StoredEvent, 'type' | 'payload'> & {
    readonly type: T;
    readonly payload: Payload<T>;
  };
}[CaseEventType];

/** A stored event as a case's event. One that does not fit its type is a bug of whoever wrote it. */
export function parseCaseEvent(event: StoredEvent): CaseEvent {
  if (!isCaseEvent(event))
    throw new Error(`event ${event.sequence} of ${event.stream} is no valid "${event.type}"`);
  return event;
}

function isCaseEvent(event: StoredEvent): event is StoredEvent & CaseEvent {
  const schema = Object.entries(payloads).find(([type]) => type === event.type)?.[1];
  return schema !== undefined && Check(schema, event.payload);
}

/** A new event of a case. */
export function newEvent<T extends CaseEventType>(
  type: T,
  payload: Payload<T>,
  rest: Pick<NewEvent, 'at' | 'by' | 'edition'>,
): NewEvent {
  return { type, payload: { ...payload }, ...rest };
}
