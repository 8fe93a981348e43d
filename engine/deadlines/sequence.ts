import type { IsoDate } from '../schema/primitives.ts';

/** An event of a case; `time` is local, `HH:MM`. */
export interface DatedEvent {
  readonly event: string;
  readonly on: IsoDate;
  readonly time?: string;
}

/**
 * Events in the order of their days; those of one day in the order of their times if all of them have one, else in the order in which they
 * are given.
 */
export function inSequence(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const untimed = new Set(events.filter(({ time }) => time === undefined).map(({ on }) => on));
  const key = ({ on, time }: DatedEvent) => `${on} ${untimed.has(on) ? '' : time}`;
  // Array.prototype.sort is stable.
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
