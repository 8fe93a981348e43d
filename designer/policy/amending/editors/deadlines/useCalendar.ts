import { useMemo } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import { asItStands } from '../../../../../engine/library/standing.ts';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { useWorkbench } from '../../state/draft.ts';

/** A calendar as the draft has it; undefined where there is none that can be read. */
export function useCalendar(id: string): Calendar | undefined {
  const document = useWorkbench(({ documents }) => documents[`calendars/${id}.json`]);
  return useMemo(() => {
    const calendar = asItStands('calendar', document);
    return isCalendar(calendar) ? calendar : undefined;
  }, [document]);
}

/** Published calendars have the shape of their kind, and editors keep it: this only tells a calendar from nothing. */
const isCalendar = (value: unknown): value is Calendar =>
  isObject(value) && isObject(value.years) && isObject(value.utcOffsets) && Array.isArray(value.weekend);
