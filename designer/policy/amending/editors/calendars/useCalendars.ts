import { useMemo } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { useWorkbench } from '../../state/draft.ts';
import { sharedIn } from '../library/model/place.ts';

/** The calendars of the draft, by id. */
export function useCalendars(): readonly (readonly [string, Calendar])[] {
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(
    () =>
      Object.entries(sharedIn(documents).calendars).flatMap(([id, calendar]) =>
        isCalendar(calendar) ? [[id, calendar] as const] : [],
      ),
    [documents],
  );
}

/** Published calendars have the shape of their kind, and editors keep it: this only tells a calendar from nothing. */
const isCalendar = (value: unknown): value is Calendar =>
  isObject(value) && isObject(value.years) && isObject(value.utcOffsets) && Array.isArray(value.weekend);
