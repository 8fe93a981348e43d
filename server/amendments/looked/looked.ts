import Type from 'typebox';
import { Check } from 'typebox/value';
import type { StoredEvent } from '../../store/port.ts';

/** What a reader has ticked off in a review, each with what it showed then. */
export type Ticks = Readonly<Record<string, string>>;

/** What all readers of an amendment have ticked off, by account. */
export interface Looked {
  /** Where the stream is. */
  readonly sequence: number;
  readonly readers: Readonly<Record<string, Ticks>>;
}

/** The payload of the only event: what somebody ticks, and from what they take a tick away. */
const Payload = Type.Object({
  looked: Type.Record(Type.String(), Type.String()),
  unlooked: Type.Array(Type.String()),
});

/** The type of the only event of these streams. */
export const LOOKED = 'looked';

/**
 * Ticks have a stream of their own beside that of the amendment: they change nothing of a draft, so that nobody's step or edit is refused because
 * somebody else is reading.
 */
export const lookedStreamOf = (id: string): string => `looked-${id}`;

/** What the events leave ticked. */
export function foldLooked(events: readonly StoredEvent[]): Looked {
  const readers = new Map<string, Ticks>();
  for (const event of events) {
    const { payload, type, by, sequence, stream } = event;
    if (type !== LOOKED || !Check(Payload, payload))
      throw new Error(`event ${sequence} of ${stream} is no valid "${LOOKED}"`);
    readers.set(by.account, ticked(readers.get(by.account) ?? {}, payload));
  }
  return { sequence: events.length, readers: Object.fromEntries(readers) };
}

/** Ticks after some were made and others taken away. */
export function ticked(before: Ticks, { looked, unlooked }: Type.Static<typeof Payload>): Ticks {
  const kept = Object.entries(before).filter(([key]) => !unlooked.includes(key));
  return { ...Object.fromEntries(kept), ...looked };
}
