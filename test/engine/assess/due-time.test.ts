import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../engine/calendar/date.ts';
import { elapse } from '../../../engine/calendar/elapse.ts';
import { due } from '../../../engine/deadlines/due.ts';
import type { Calendar } from '../../../engine/schema/calendar.ts';
import type { Deadline } from '../../../engine/schema/deadline.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen, got } from './support.ts';

const text = (en: string) => ({ en });
const base: Deadline = {
  order: 1,
  title: text('Answer'),
  appliesTo: ['first'],
  starts: 'submitted',
  startDay: 'excluded',
  length: { unit: 'hour', count: 24 },
  ends: ['decided'],
  responsible: 'clerk',
};
const office = { order: 1, days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' };
const withDeadline = (
  deadline: Partial<Deadline>,
  channels: Edition['service']['channels'] = edition.service.channels,
): Edition => ({
  ...edition,
  service: { ...edition.service, channels },
  deadlines: { answer: { ...base, ...deadline } },
});
type Happened = readonly [event: string, moment: string];
const events = (happened: readonly Happened[]) =>
  happened.map(([event, moment]) => {
    const [on = '', time] = moment.split(' ');
    return { event, on: date(on), ...(time === undefined ? {} : { time }) };
  });
const answer = (
  of: Edition,
  now: string,
  happened: readonly Happened[],
  channel?: string,
  on: Calendar = calendar,
) => {
  const [day = '', time] = now.split(' ');
  return due(
    frozen(of),
    on,
    frozen({
      variant: 'first',
      ...(channel === undefined ? {} : { channel }),
      events: events(happened),
      at: date(day),
      ...(time === undefined ? {} : { time }),
    }),
  ).answer;
};

describe('terms in hours and minutes', () => {
  it.each([
    ['hour', 24, '2026-02-05 14:20', '2026-02-06', '14:20'],
    // A Friday evening: the hours of the weekend pass too.
    ['hour', 72, '2026-02-06 23:30', '2026-02-09', '23:30'],
    ['hour', 3, '2025-12-31 22:15', '2026-01-01', '01:15'],
    ['minute', 15, '2026-02-05 23:50', '2026-02-06', '00:05'],
    ['minute', 0, '2026-02-05 09:00', '2026-02-05', '09:00'],
  ] as const)('%s × %i from %s', (unit, count, from, on, time) => {
    expect(
      answer(withDeadline({ length: { unit, count } }), '2026-02-05', [['submitted', from]]),
    ).toMatchObject({ due: on, time, counted: [], skipped: [], provisional: false });
  });
  it('cannot be counted without the time of its start', () => {
    const result = answer(withDeadline({}), '2026-02-05', [['submitted', '2026-02-05']]);
    expect(result).toMatchObject({ status: 'uncountable', doubts: ['time-unknown'], started: '2026-02-05' });
    expect(result).not.toHaveProperty('due');
  });
  it('is overdue after its minute, and says what is left in minutes', () => {
    const submitted: Happened = ['submitted', '2026-02-05 14:20'];
    expect(answer(withDeadline({}), '2026-02-06 14:20', [submitted])).toMatchObject({
      status: 'running',
      remaining: 0,
      remainingUnit: 'minute',
    });
    expect(answer(withDeadline({}), '2026-02-06 14:21', [submitted])).toMatchObject({
      status: 'overdue',
      remaining: -1,
    });
    expect(answer(withDeadline({}), '2026-02-05 15:20', [submitted])).toMatchObject({ remaining: 23 * 60 });
    // Nobody says what time it is: the day is not over.
    expect(answer(withDeadline({}), '2026-02-06', [submitted])).toMatchObject({
      status: 'running',
      remaining: 0,
      remainingUnit: 'calendarDay',
    });
    expect(answer(withDeadline({}), '2026-02-07', [submitted])?.status).toBe('overdue');
  });
  it.each([
    ['2026-02-06 14:20', 'done', undefined],
    ['2026-02-06 14:21', 'done-late', undefined],
    ['2026-02-06', 'done', ['end-time-unknown']],
    ['2026-02-07', 'done-late', undefined],
  ] as const)('is done on %s: %s', (decided, status, doubts) => {
    const result = answer(withDeadline({}), '2026-02-10', [
      ['submitted', '2026-02-05 14:20'],
      ['decided', decided],
    ]);
    expect([result?.status, result?.doubts]).toEqual([status, doubts]);
  });
  it('stands still by the minute', () => {
    const suspended = { from: 'asked-for-more', until: 'more-received' };
    const happened: readonly Happened[] = [
      ['submitted', '2026-02-05 14:20'],
      ['asked-for-more', '2026-02-05 15:00'],
      ['more-received', '2026-02-07 16:10'],
    ];
    // 49 h 10 min later than 6 February 14:20.
    expect(answer(withDeadline({ suspended }), '2026-02-07', happened)).toMatchObject({
      due: '2026-02-08',
      time: '15:30',
    });
    expect(answer(withDeadline({ suspended }), '2026-02-07', happened.slice(0, 2))?.status).toBe('suspended');
    expect(
      answer(withDeadline({ suspended }), '2026-02-07', [
        ['submitted', '2026-02-05 14:20'],
        ['asked-for-more', '2026-02-05'],
        ['more-received', '2026-02-07 16:10'],
      ]),
    ).toMatchObject({ status: 'uncountable', doubts: ['time-unknown'] });
  });
  it('takes the time that passes where the clocks are put back', () => {
    const moved = {
      ...calendar,
      utcOffsets: {
        before: { from: date('2000-01-01'), minutes: 360 },
        after: { from: date('2026-03-01'), minutes: 300 },
      },
    };
    const result = answer(
      withDeadline({}),
      '2026-02-28',
      [['submitted', '2026-02-28 12:00']],
      undefined,
      moved,
    );
    expect(result).toMatchObject({ due: '2026-03-01', time: '11:00' });
  });
  it('does not leave the calendar', () => {
    expect(answer(withDeadline({}), '2027-12-31', [['submitted', '2027-12-31 00:00']])).toMatchObject({
      status: 'uncountable',
      doubts: ['calendar'],
    });
    const absurd = elapse(calendar, { on: date('2026-01-01'), time: '00:00' }, { unit: 'hour', count: 1e15 });
    expect(absurd.ok).toBe(false);
  });
});

describe('the same day', () => {
  it('ends on the day of its start', () => {
    const sameDay = withDeadline({ length: { unit: 'calendarDay', count: 0 } });
    expect(answer(sameDay, '2026-02-07', [['submitted', '2026-02-07']])).toMatchObject({
      due: '2026-02-07',
      status: 'running',
      remaining: 0,
    });
    expect(answer(sameDay, '2026-02-08', [['submitted', '2026-02-07']])?.status).toBe('overdue');
  });
});

describe('after hours', () => {
  const channel = { order: 1, title: text('Office'), electronic: false, variants: ['first'] };
  const late: Partial<Deadline> = {
    afterHours: 'next-working-day',
    length: { unit: 'workingDay', count: 2 },
  };
  const at = (channels: Edition['service']['channels'], moment: string, asked?: string) =>
    answer(withDeadline(late, channels), '2026-02-05', [['submitted', moment]], asked);
  const one = {
    office: { ...channel, hours: { work: { ...office, break: { from: '13:00', to: '14:30' } } } },
  };

  it.each([
    // Thursday 5 February + 2 working days: Friday, Monday.
    ['2026-02-05 18:30', '2026-02-05', 'within-hours', '2026-02-09'],
    ['2026-02-05 13:30', '2026-02-05', 'within-hours', '2026-02-09'],
    ['2026-02-05 06:00', '2026-02-05', 'within-hours', '2026-02-09'],
    ['2026-02-05 18:31', '2026-02-06', 'after-hours', '2026-02-10'],
    ['2026-02-06 18:31', '2026-02-09', 'after-hours', '2026-02-11'],
    ['2026-02-07 10:00', '2026-02-09', 'closed-day', '2026-02-11'],
    // No time is needed where the whole day is closed.
    ['2026-02-08', '2026-02-09', 'closed-day', '2026-02-11'],
    // 21–25 March are off.
    ['2026-03-23 10:00', '2026-03-26', 'closed-day', '2026-03-30'],
    // A worked Sunday is a working day; the Monday for it is off.
    ['2026-01-04 12:00', '2026-01-04', 'within-hours', '2026-01-08'],
    ['2026-01-04 19:00', '2026-01-06', 'after-hours', '2026-01-09'],
  ])('%s counts as received on %s (%s)', (moment, on, because, dueOn) => {
    expect(at(one, moment, 'office')).toMatchObject({
      received: { on, because },
      due: dueOn,
      provisional: false,
    });
  });
  it('is provisional, by the earlier due date, where the time is not known', () => {
    expect(at(one, '2026-02-05', 'office')).toMatchObject({
      received: { on: '2026-02-05', because: 'not-known' },
      due: '2026-02-09',
      provisional: true,
      doubts: ['time-unknown'],
    });
  });
  it('is not provisional where it would make no difference', () => {
    const rolled = withDeadline({ ...late, length: { unit: 'month', count: 1 }, roll: 'next' }, one);
    const result = answer(rolled, '2026-02-05', [['submitted', '2026-02-20']], 'office');
    // 20 March is a Friday; 23 March is off up to 25 March: they differ.
    expect(result).toMatchObject({ due: '2026-03-20', doubts: ['time-unknown'] });
    const same = answer(rolled, '2026-02-05', [['submitted', '2026-02-23']], 'office');
    // 23 or 24 March: both move to 26 March.
    expect(same).toMatchObject({ due: '2026-03-26', provisional: false });
    expect(same).not.toHaveProperty('doubts');
  });
  it('opens on a Saturday that its hours name, and counts it', () => {
    const saturday = {
      office: {
        ...channel,
        hours: { work: office, saturday: { order: 2, days: [6], from: '09:00', to: '13:00' } },
      },
    };
    expect(at(saturday, '2026-02-07 12:00', 'office')?.received).toMatchObject({ on: '2026-02-07' });
    expect(at(saturday, '2026-02-07 13:01', 'office')?.received).toMatchObject({
      on: '2026-02-09',
      because: 'after-hours',
    });
    expect(at(saturday, '2026-02-05 12:00', 'office')?.received).toMatchObject({ on: '2026-02-05' });
  });
  it('does not choose between offices that differ', () => {
    const two = {
      office: {
        ...channel,
        hours: {
          work: { ...office, title: text('Office') },
          duty: { ...office, order: 2, title: text('Duty office'), to: '20:00' },
        },
      },
    };
    expect(at(two, '2026-02-05 19:00', 'office')).toMatchObject({
      due: '2026-02-09',
      provisional: true,
      doubts: ['hours-differ'],
    });
    expect(at(two, '2026-02-05 20:01', 'office')).toMatchObject({ due: '2026-02-10', provisional: false });
  });
  it('lets the channels speak together where the case has none', () => {
    const both = { ...one, desk: { ...channel, order: 2, hours: { work: { ...office, to: '17:00' } } } };
    expect(at(both, '2026-02-05 16:00')).toMatchObject({ due: '2026-02-09', provisional: false });
    expect(at(both, '2026-02-05 18:00')).toMatchObject({ due: '2026-02-09', doubts: ['channel-unknown'] });
    expect(at(both, '2026-02-05 19:00')).toMatchObject({ due: '2026-02-10', provisional: false });
  });

  const always = {
    ...channel,
    title: text('Portal'),
    electronic: true,
    hours: { all: { order: 1, roundTheClock: true } },
  };
  it.each([
    [
      'nobody says what it means',
      undefined,
      '2026-02-07 23:00',
      { due: '2026-02-10', doubts: ['reception-not-stated'] },
    ],
    ['at any time', { counts: 'at-any-time' }, '2026-02-07 23:00', { due: '2026-02-10', provisional: false }],
    ['on working days: a Saturday', { counts: 'on-working-days' }, '2026-02-07 23:00', { due: '2026-02-11' }],
    ['on working days: an evening', { counts: 'on-working-days' }, '2026-02-05 23:00', { due: '2026-02-09' }],
    [
      'in the hours of an office',
      { counts: 'within-hours', hours: { office } },
      '2026-02-05 23:00',
      { due: '2026-02-10' },
    ],
    ['in its own hours', { counts: 'within-hours' }, '2026-02-05 23:00', { due: '2026-02-09' }],
  ] as const)('a channel that never closes: %s', (_, reception, moment, expected) => {
    const portal = { ...always, ...(reception === undefined ? {} : { reception }) };
    expect(at({ portal }, moment, 'portal')).toMatchObject(expected);
  });
  it('has no opinion on a channel without hours', () => {
    expect(at({ bare: channel }, '2026-02-05 23:00', 'bare')).toMatchObject({ doubts: ['hours-not-given'] });
  });
  it('runs a term in hours from the opening of the next working day', () => {
    const hours = withDeadline({ afterHours: 'next-working-day' }, one);
    expect(answer(hours, '2026-02-05', [['submitted', '2026-02-06 20:00']], 'office')).toMatchObject({
      received: { on: '2026-02-09', time: '09:00' },
      due: '2026-02-10',
      time: '09:00',
    });
  });
});

describe('several suspensions', () => {
  const suspensions = {
    expert: { order: 1, title: text('Expert opinion'), from: 'notified', until: 'heard' },
    inquiry: { order: 2, title: text('Inquiry'), from: 'asked-for-more', until: 'more-received' },
  };
  const days = (count: number) => withDeadline({ length: { unit: 'calendarDay', count }, suspensions });
  it('counts the days that two of them share once, and lists both', () => {
    const result = answer(days(5), '2026-02-20', [
      ['submitted', '2026-02-02'],
      ['notified', '2026-02-03'],
      ['asked-for-more', '2026-02-05'],
      ['heard', '2026-02-08'],
      ['more-received', '2026-02-10'],
    ]);
    // 3 counts; 4–10 stand still (7 days); 11, 12, 13, 14 follow.
    expect(result).toMatchObject({
      due: '2026-02-14',
      counted: [3, 11, 12, 13, 14].map((d) => `2026-02-${String(d).padStart(2, '0')}`),
    });
    expect(result?.skipped).toHaveLength(7);
    expect(result?.suspensions?.map(({ title, after, until }) => [title?.en, after.on, until?.on])).toEqual([
      ['Expert opinion', '2026-02-03', '2026-02-08'],
      ['Inquiry', '2026-02-05', '2026-02-10'],
    ]);
  });
  it('stands still while one of them lasts', () => {
    expect(
      answer(days(5), '2026-02-20', [
        ['submitted', '2026-02-02'],
        ['notified', '2026-02-03'],
        ['asked-for-more', '2026-02-05'],
        ['more-received', '2026-02-10'],
      ])?.status,
    ).toBe('suspended');
  });
  it('moves a term in calendar days by the days of their union', () => {
    const stretch = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(stretch, stretch, ([a, n], [b, m]) => {
        const start = date('2026-02-02');
        const day = (k: number): string => addDays(start, k);
        const result = answer(days(30), '2026-02-02', [
          ['submitted', day(0)],
          ...(
            [
              [a, 'notified'],
              [a + n, 'heard'],
              [b, 'asked-for-more'],
              [b + m, 'more-received'],
            ] as const
          )
            .toSorted(([x], [y]) => x - y)
            .map(([k, event]): Happened => [event, day(k)]),
        ]);
        const still = new Set<number>();
        for (let k = a + 1; k <= a + n; k += 1) still.add(k);
        for (let k = b + 1; k <= b + m; k += 1) still.add(k);
        expect(result?.due).toBe(addDays(start, 30 + still.size));
      }),
    );
  });
});

describe('chained duties', () => {
  it('names the deadline that ends where it starts', () => {
    const chained: Edition = {
      ...edition,
      deadlines: { first: base, next: { ...base, order: 2, starts: 'decided', ends: ['heard'] } },
    };
    const results = due(chained, calendar, {
      variant: 'first',
      events: events([
        ['submitted', '2026-02-05 10:00'],
        ['decided', '2026-02-05 12:00'],
      ]),
      at: date('2026-02-05'),
    });
    expect(results.next).toMatchObject({ follows: ['first'], due: '2026-02-06', time: '12:00' });
    expect(results.first).not.toHaveProperty('follows');
  });
});

describe('properties', () => {
  it('the times of one day decide the order, where all have one', () => {
    const happened: readonly Happened[] = [
      ['decided', '2026-02-05 12:00'],
      ['submitted', '2026-02-05 10:00'],
    ];
    expect(answer(withDeadline({}), '2026-02-05', happened)?.status).toBe('done');
  });
  it('a further rest day never makes a due date earlier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('next', undefined),
        (start, off, count, roll) => {
          const day = addDays(date('2025-02-01'), start + off);
          const { y2026, y2025 } = calendar.years;
          fc.pre(y2025 !== undefined && y2026 !== undefined && day < date('2026-01-01'));
          const more = {
            ...calendar,
            years: {
              ...calendar.years,
              y2025: {
                ...y2025,
                days: { ...y2025.days, extra: { date: day, kind: 'rest', title: text('Off') } },
              },
            },
          } as const;
          const of = withDeadline({
            length: { unit: 'workingDay', count },
            ...(roll === undefined ? {} : { roll }),
          });
          const happened: readonly Happened[] = [['submitted', addDays(date('2025-02-01'), start)]];
          const before = answer(of, '2025-02-01', happened)?.due ?? '';
          const after = answer(of, '2025-02-01', happened, undefined, more)?.due ?? '';
          expect(after >= before).toBe(true);
        },
      ),
    );
  });
  it('elapsing in two steps is elapsing once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (a, b) => {
        const start = { on: date('2026-01-01'), time: '10:17' };
        const half = got(elapse(calendar, start, { unit: 'minute', count: a }));
        expect(got(elapse(calendar, half, { unit: 'minute', count: b }))).toEqual(
          got(elapse(calendar, start, { unit: 'minute', count: a + b })),
        );
      }),
    );
  });
});
