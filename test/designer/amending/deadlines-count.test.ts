import { describe, expect, test } from 'vitest';
import { byReason, monthsOf } from '../../../designer/policy/amending/editors/deadlines/model/months.ts';
import {
  provisionalYears,
  type Trial,
  tried,
} from '../../../designer/policy/amending/editors/deadlines/model/trial.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { Calendar } from '../../../engine/schema/calendar.ts';
import type { Deadline } from '../../../engine/schema/deadline.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const title = { en: 'Title' };
function on(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}
const calendar: Calendar = {
  $schema: '',
  id: 'plain',
  title,
  timeZone: 'UTC',
  weekend: [6, 7],
  years: {
    y2026: {
      status: 'official',
      days: { spring: { date: on('2026-03-03'), kind: 'holiday', title: { en: 'Spring' } } },
    },
    y2027: { status: 'statutory', days: {} },
  },
  utcOffsets: {},
};
const answer: Deadline = {
  order: 1,
  title,
  appliesTo: ['only'],
  starts: 'received',
  startDay: 'excluded',
  length: { unit: 'workingDay', count: 4 },
  ends: ['done'],
  responsible: 'clerk',
  suspended: { from: 'stopped', until: 'resumed' },
};
const withDeadline = (deadline: Deadline): Edition => tinyEdition({ deadlines: { answer: deadline } });
const trial: Trial = { variant: 'only', on: on('2026-02-27'), pauses: {} };

describe('a deadline tried on a day', () => {
  test('counts working days over a weekend and a holiday', () => {
    // Fri 27 Feb; 28 and 1 are the weekend, Mon 2 is day 1, Tue 3 a holiday, then 4, 5, 6.
    const result = tried(withDeadline(answer), calendar, 'answer', trial);
    expect(result).toMatchObject({
      due: '2026-03-06',
      counted: ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06'],
    });
    expect(result?.skipped.map(({ date }) => date)).toEqual(['2026-02-28', '2026-03-01', '2026-03-03']);
  });

  test('stands still where it was stopped, and has no last day before it goes on', () => {
    const edition = withDeadline(answer);
    const paused = (until?: string) =>
      tried(edition, calendar, 'answer', {
        ...trial,
        pauses: { '': { from: on('2026-03-02'), ...(until === undefined ? {} : { until: on(until) }) } },
      });
    expect(paused('2026-03-05')?.due).toBe('2026-03-10');
    expect(paused()).toMatchObject({ status: 'suspended' });
  });

  test('is counted for a variant that it is not for yet, and is nothing where there is none', () => {
    const edition = withDeadline({ ...answer, appliesTo: ['other'] });
    expect(tried(edition, calendar, 'answer', trial)?.due).toBe('2026-03-06');
    expect(tried(edition, calendar, 'none', trial)).toBeUndefined();
  });

  test('says where it cannot be counted', () => {
    const long = withDeadline({ ...answer, length: { unit: 'year', count: 9 } });
    expect(tried(long, calendar, 'answer', trial)).toMatchObject({
      status: 'uncountable',
      doubts: ['calendar'],
    });
    const hours = withDeadline({ ...answer, length: { unit: 'hour', count: 5 } });
    expect(tried(hours, calendar, 'answer', trial)).toMatchObject({ doubts: ['time-unknown'] });
  });

  test('names the years whose days off are not official yet', () => {
    expect(provisionalYears(calendar, on('2026-12-30'), on('2027-01-11'))).toEqual([2027]);
    expect(provisionalYears(calendar, on('2026-03-01'), on('2026-03-11'))).toEqual([]);
  });
});

describe('a count month by month', () => {
  const result = tried(withDeadline(answer), calendar, 'answer', trial);
  const months = monthsOf(trial.on, result ?? { counted: [], skipped: [] });

  test('has whole weeks from Monday to Sunday', () => {
    expect(months.map(({ year, month, weeks }) => [year, month, weeks.length])).toEqual([
      [2026, 2, 5],
      [2026, 3, 6],
    ]);
    // 1 February 2026 is a Sunday, and so is 1 March.
    expect(months[0]?.weeks[0]?.map((day) => day?.day)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
    ]);
    expect(months[1]?.weeks.flat().filter((day) => day !== undefined)).toHaveLength(31);
  });

  test('says of each day what it is', () => {
    const day = (date: string) =>
      months.flatMap(({ weeks }) => weeks.flat()).find((one) => one?.date === date);
    expect(day('2026-02-27')).toMatchObject({ start: true, within: false, due: false });
    expect(day('2026-03-02')).toMatchObject({ number: 1 });
    expect(day('2026-03-03')?.skipped).toMatchObject({ kind: 'holiday', title: { en: 'Spring' } });
    expect(day('2026-03-06')).toMatchObject({ number: 4, due: true });
    expect(day('2026-03-07')).toEqual({
      date: '2026-03-07',
      day: 7,
      within: false,
      start: false,
      due: false,
    });
  });

  test('of a term in months marks the days in between as running', () => {
    const count = { counted: [on('2026-03-27')], skipped: [], due: on('2026-03-27') };
    const days = monthsOf(trial.on, count).flatMap(({ weeks }) => weeks.flat());
    expect(days.filter((day) => day?.within)).toHaveLength(27);
    expect(days.find((day) => day?.due)).toMatchObject({ number: 1, within: false });
  });

  test('of what counts as received later does not run on the day of the event', () => {
    const count = {
      counted: [on('2026-03-04')],
      skipped: [],
      due: on('2026-03-04'),
      received: { on: on('2026-03-02') },
    };
    const days = monthsOf(trial.on, count).flatMap(({ weeks }) => weeks.flat());
    expect(days.filter((day) => day?.within).map((day) => day?.date)).toEqual(['2026-03-03']);
  });

  test('before anything can be counted is the month of the start', () => {
    expect(monthsOf(trial.on, { counted: [], skipped: [] })).toHaveLength(1);
  });

  test('groups the days left out by their reasons', () => {
    expect(byReason(result?.skipped ?? []).map(({ reason, dates }) => [reason.kind, dates])).toEqual([
      ['weekend', ['2026-02-28', '2026-03-01']],
      ['holiday', ['2026-03-03']],
    ]);
  });
});
