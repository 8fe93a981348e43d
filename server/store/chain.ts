import { hashOf } from '../../engine/json/hash.ts';
import type { NewEvent, StoredEvent } from './port.ts';

/** What stands before the first event of a stream. */
export const GENESIS = '0'.repeat(64);

/** The events with their places and hashes, chained to the last event of their stream. */
export function chain(
  stream: string,
  last: StoredEvent | undefined,
  events: readonly NewEvent[],
): readonly StoredEvent[] {
  const chained: StoredEvent[] = [];
  let previous = last?.hash ?? GENESIS;
  let sequence = last?.sequence ?? 0;
  for (const event of events) {
    sequence += 1;
    const unsigned = { ...event, stream, sequence, previous };
    const hash = hashOf(unsigned);
    chained.push({ ...unsigned, hash });
    previous = hash;
  }
  return chained;
}

/** Where a chain is broken: the sequence of the first event that does not follow from the one before; undefined where it holds. */
export function brokenAt(stream: string, events: readonly StoredEvent[]): number | undefined {
  let previous = GENESIS;
  for (const [index, event] of events.entries()) {
    const { hash, ...unsigned } = event;
    const follows =
      event.stream === stream &&
      event.sequence === index + 1 &&
      event.previous === previous &&
      hashOf(unsigned) === hash;
    if (!follows) return index + 1;
    previous = hash;
  }
  return undefined;
}
