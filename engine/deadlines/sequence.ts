import type { IsoDate } from '../schema/primitives.ts';

/** An event of a case. */
export interface DatedEvent {
  readonly event: string;
  readonly on: IsoDate;
}

/** Events in the order of their days; those of one day stay in the order in which they are given. */
export function inSequence(events: readonly DatedEvent[]): readonly DatedEvent[] {
  // Array.prototype.sort is stable.
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
