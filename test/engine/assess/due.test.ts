import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays } from '../../../engine/calendar/count.ts';
import { addDays } from '../../../engine/calendar/date.ts';
import { due } from '../../../engine/deadlines/due.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { edition } from './edition.ts';
import { calendar, date, got } from './support.ts';

const at = (day: string, ...events: readonly (readonly [string, string])[]) =>
  due(edition, calendar, {
    variant: 'first',
    events: events.map(([event, on]) => ({ event, on: date(on) })),
    at: date(day),
  });

describe('due', () => {
  it('has not started without its event', () => {
    expect(at('2026-02-02').decision).toEqual({
      title: { en: 'Decision' },
      responsible: 'clerk',
      openBy: [],
      citation: { act: 'rules', provision: 'p7' },
      status: 'not-started',
      counted: [],
      skipped: [],
      provisional: false,
    });
  });
  it('runs, and counts what remains in working days', () => {
    // Thursday + 3 working days: Friday, Monday, Tuesday.
    const { decision } = at('2026-02-06', ['submitted', '2026-02-05']);
    expect(decision).toMatchObject({
      status: 'running',
      started: '2026-02-05',
      due: '2026-02-10',
      remaining: 2,
      remainingUnit: 'workingDay',
    });
    expect(at('2026-02-10', ['submitted', '2026-02-05']).decision).toMatchObject({
      status: 'running',
      remaining: 0,
    });
  });
  it('is overdue the day after, by the working days passed', () => {
    expect(at('2026-02-11', ['submitted', '2026-02-05']).decision).toMatchObject({
      status: 'overdue',
      remaining: -1,
    });
    // Saturday and Sunday after a Friday add nothing.
    expect(at('2026-02-15', ['submitted', '2026-02-05']).decision).toMatchObject({
      status: 'overdue',
      remaining: -3,
    });
  });
  it('starts again with the last start event', () => {
    expect(at('2026-02-05', ['submitted', '2026-02-02'], ['submitted', '2026-02-04']).decision).toMatchObject(
      {
        started: '2026-02-04',
        due: '2026-02-09',
      },
    );
  });
  it('is done with the first ending event after the start, in time or late', () => {
    const ends = [
      ['withdrawn', '2026-02-10'],
      ['decided', '2026-02-20'],
    ] as const;
    expect(at('2026-02-20', ['submitted', '2026-02-05'], ...ends).decision).toMatchObject({
      status: 'done',
      doneOn: '2026-02-10',
    });
    const late = at('2026-02-20', ['submitted', '2026-02-05'], ['decided', '2026-02-11']).decision;
    expect(late).toMatchObject({ status: 'done-late', due: '2026-02-10' });
    expect(late).not.toHaveProperty('remaining');
  });
  it('takes the sequence for the order of one day', () => {
    expect(at('2026-02-05', ['decided', '2026-02-05'], ['submitted', '2026-02-05']).decision?.status).toBe(
      'running',
    );
    expect(at('2026-02-05', ['submitted', '2026-02-05'], ['decided', '2026-02-05']).decision?.status).toBe(
      'done',
    );
  });
  it('stands still while suspended and runs on after', () => {
    const events = [
      ['submitted', '2026-02-05'],
      ['asked-for-more', '2026-02-06'],
    ] as const;
    const suspended = at('2026-02-20', ...events).decision;
    expect(suspended).toMatchObject({ status: 'suspended', started: '2026-02-05' });
    expect(suspended).not.toHaveProperty('due');
    // Friday 6 counts; 7-16 February are suspended; Tuesday 17 and Wednesday 18 follow.
    const running = at('2026-02-17', ...events, ['more-received', '2026-02-16']).decision;
    expect(running).toMatchObject({
      status: 'running',
      due: '2026-02-18',
      counted: ['2026-02-06', '2026-02-17', '2026-02-18'],
    });
    expect(running?.skipped.map((day) => day.kind)).toEqual(Array(10).fill('suspended'));
  });
  it('is not saved by a suspension after its end', () => {
    expect(
      at('2026-02-20', ['submitted', '2026-02-05'], ['asked-for-more', '2026-02-10']).decision?.status,
    ).toBe('overdue');
  });
  it('is done when done, whatever is suspended later', () => {
    expect(
      at(
        '2026-02-20',
        ['submitted', '2026-02-05'],
        ['decided', '2026-02-06'],
        ['asked-for-more', '2026-02-07'],
      ).decision,
    ).toMatchObject({ status: 'done', due: '2026-02-10' });
  });
  it('cannot be counted outside the calendar', () => {
    expect(at('2027-12-31', ['submitted', '2027-12-30']).decision).toMatchObject({
      status: 'uncountable',
      started: '2027-12-30',
    });
  });
  it('names the open entries that touch it, on the days they exist', () => {
    expect(at('2026-12-31').hearing?.openBy).toEqual(['times-of-hearing']);
    expect(at('2027-01-01').hearing?.openBy).toEqual([]);
    expect(at('2026-12-31').decision?.openBy).toEqual([]);
  });
  it('lists only the deadlines of the variant, in their order', () => {
    expect(Object.keys(at('2026-02-02'))).toEqual(['decision', 'hearing']);
    const renewal = due(edition, calendar, { variant: 'renewal', events: [], at: date('2026-02-02') });
    expect(Object.keys(renewal)).toEqual(['decision']);
  });
  it('a suspension of n working days moves the due date by n working days', () => {
    const started = fc.integer({ min: 0, max: 500 }).map((n) => addDays(date('2025-01-06'), n));
    const plus = (from: IsoDate, count: number) =>
      got(countDays(calendar, from, { unit: 'workingDay', count }));
    fc.assert(
      fc.property(started, fc.integer({ min: 1, max: 20 }), (on, pause) => {
        // It stands still from the first working day, for so many working days.
        const first = plus(on, 1).due;
        const { decision } = at(
          on,
          ['submitted', on],
          ['asked-for-more', first],
          ['more-received', plus(first, pause).due],
        );
        expect(decision?.due).toBe(plus(on, 3 + pause).due);
      }),
    );
  });
});
