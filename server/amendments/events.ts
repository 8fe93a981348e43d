import Type from 'typebox';
import { Check } from 'typebox/value';
import type { NewEvent, StoredEvent } from '../store/port.ts';

const Hashes = Type.Record(Type.String(), Type.String());
const Bases = Type.Record(Type.String(), Type.Object({ hash: Type.String(), document: Type.Unknown() }));
/** What a repeated request is recognised by. */
const request = { request: Type.Optional(Type.Object({ key: Type.String(), fingerprint: Type.String() })) };
const Said = Type.Object({ text: Type.Optional(Type.String()), ...request });

/** The payloads of an amendment's events, by type. */
export const payloads = {
  begun: Type.Object({
    title: Type.String(),
    act: Type.String(),
    services: Type.Array(Type.String()),
    stoodOn: Hashes,
    ...request,
  }),
  edited: Type.Object({
    id: Type.String(),
    fingerprint: Type.String(),
    label: Type.Optional(Type.String()),
    /** What was there before follows from the events before. */
    operations: Type.Array(
      Type.Object({ file: Type.String(), pointer: Type.String(), after: Type.Optional(Type.Unknown()) }),
    ),
    /** The published documents that the draft took a copy of first. */
    taken: Bases,
    /** The published amendments of services that it had not touched before. */
    stoodOn: Hashes,
  }),
  commented: Type.Object({
    id: Type.String(),
    text: Type.String(),
    about: Type.Optional(Type.Object({ file: Type.String(), pointer: Type.String() })),
  }),
  'comment-resolved': Type.Object({ id: Type.String() }),
  submitted: Type.Object({ text: Type.String(), ...request }),
  returned: Said,
  approved: Said,
  discarded: Said,
  reopened: Said,
  rebased: Type.Object({
    text: Type.Optional(Type.String()),
    /** The documents that were brought up to date, and what they rest on now. */
    documents: Type.Record(Type.String(), Type.Unknown()),
    bases: Bases,
    /** The documents that are published no more. */
    gone: Type.Array(Type.String()),
    stoodOn: Hashes,
    ...request,
  }),
  published: Type.Object({
    text: Type.Optional(Type.String()),
    files: Type.Array(Type.Object({ file: Type.String(), hash: Type.String() })),
    ...request,
  }),
  recalled: Said,
} as const;

export type AmendmentEventType = keyof typeof payloads;
export type Payload<T extends AmendmentEventType> = Type.Static<(typeof payloads)[T]>;

/** An event of an amendment with its typed payload. */
export type AmendmentEvent = {
  [T in AmendmentEventType]: Omit<StoredEvent, 'type' | 'payload'> & {
    readonly type: T;
    readonly payload: Payload<T>;
  };
}[AmendmentEventType];

/** A stored event as an amendment's event. One that does not fit its type is a bug of whoever wrote it. */
export function parseAmendmentEvent(event: StoredEvent): AmendmentEvent {
  if (!isAmendmentEvent(event))
    throw new Error(`event ${event.sequence} of ${event.stream} is no valid "${event.type}"`);
  return event;
}

function isAmendmentEvent(event: StoredEvent): event is StoredEvent & AmendmentEvent {
  const schema = Object.entries(payloads).find(([type]) => type === event.type)?.[1];
  return schema !== undefined && Check(schema, event.payload);
}

/** A new event of an amendment. */
export function newEvent<T extends AmendmentEventType>(
  type: T,
  payload: Payload<T>,
  { by, now }: { readonly by: NewEvent['by']; readonly now: Date },
): NewEvent {
  const { account, kind } = by;
  return { type, payload: { ...payload }, at: now.toISOString(), by: { account, kind } };
}
