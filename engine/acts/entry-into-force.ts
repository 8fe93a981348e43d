import { addDays } from '../calendar/date.ts';
import type { EntryIntoForce } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';

/**
 * The day from which an act has effect: the day that it gives, or what its rule makes of the day of first publication. "After N calendar days
 * have elapsed after the day of publication" is N + 1 days later, because neither the day of publication nor the last of the N counts.
 * `undefined` where the act does not say, or its publication is not known.
 */
export function dayOfEffect(
  entryIntoForce: EntryIntoForce | undefined,
  published?: IsoDate,
): IsoDate | undefined {
  if (entryIntoForce?.date !== undefined) return entryIntoForce.date;
  if (published === undefined) return undefined;
  if (entryIntoForce?.onPublication === true) return published;
  const days = entryIntoForce?.calendarDaysElapsedAfterPublication;
  return days === undefined ? undefined : addDays(published, days + 1);
}
