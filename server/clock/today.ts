import type { Library, ServiceDefinition } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { localDate, localTime } from './local-date.ts';

const UTC = { utcOffsets: {} };

/** Today where the service's calendar holds. */
export function todayFor(library: Library, service: ServiceDefinition | undefined, now: Date): IsoDate {
  return localDate(calendarOf(library, service), now);
}

/** The local time where the service's calendar holds, `HH:MM`. */
export function timeFor(library: Library, service: ServiceDefinition | undefined, now: Date): string {
  return localTime(calendarOf(library, service), now);
}

function calendarOf(library: Library, service: ServiceDefinition | undefined) {
  return (service && library.calendars[service.base.service.calendar]) ?? UTC;
}

/** Today for the server as a whole: by the calendar of its first service. */
export function todayOf(library: Library, now: Date): IsoDate {
  const first = Object.keys(library.services).sort()[0];
  return todayFor(library, first === undefined ? undefined : library.services[first], now);
}
