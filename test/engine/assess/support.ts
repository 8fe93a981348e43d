import { parseDate } from '../../../engine/calendar/date.ts';
import type { Result } from '../../../engine/diagnostics/diagnostic.ts';
import type { Calendar } from '../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';

/** A date literal of a test. */
export function date(text: string): IsoDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

/** A small calendar of a place that does not exist, with every kind of day. */
export const calendar: Calendar = {
  $schema: '',
  id: 'test',
  title: { en: 'Test calendar' },
  timeZone: 'UTC',
  weekend: [6, 7],
  utcOffsets: {},
  years: {
    y2025: {
      status: 'official',
      days: {
        independence: { date: date('2025-12-16'), kind: 'holiday', title: { en: 'Day of independence' } },
      },
    },
    y2026: {
      status: 'official',
      days: {
        'new-year': { date: date('2026-01-01'), kind: 'holiday', title: { en: 'New Year' } },
        'new-year-2': { date: date('2026-01-02'), kind: 'holiday', title: { en: 'New Year' } },
        'worked-sunday': { date: date('2026-01-04'), kind: 'worked', title: { en: 'Worked for 5 January' } },
        'moved-monday': {
          date: date('2026-01-05'),
          kind: 'transferred',
          title: { en: 'Day off for 4 January' },
        },
        christmas: { date: date('2026-01-07'), kind: 'rest', title: { en: 'Christmas' } },
        'spring-1': { date: date('2026-03-21'), kind: 'holiday', title: { en: 'Spring' } },
        'spring-2': { date: date('2026-03-22'), kind: 'holiday', title: { en: 'Spring' } },
        'spring-3': { date: date('2026-03-23'), kind: 'holiday', title: { en: 'Spring' } },
        'instead-1': { date: date('2026-03-24'), kind: 'substituted', title: { en: 'For 21 March' } },
        'instead-2': { date: date('2026-03-25'), kind: 'substituted', title: { en: 'For 22 March' } },
      },
    },
    y2027: { status: 'statutory', days: {} },
  },
};

/** The value of a result that must be there. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** A deep-frozen value: a function that changed its input would throw. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
