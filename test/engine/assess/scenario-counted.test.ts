import { describe, expect, it } from 'vitest';
import { coverage } from '../../../engine/scenario/coverage.ts';
import { runScenario } from '../../../engine/scenario/run.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { edition } from './edition.ts';
import { base, libraryWith } from './scenarios.ts';
import { date } from './support.ts';
import { dates, numbers } from './values.ts';

const title = { en: 'One' };
const appliesTo = ['first'];
const of: Edition = {
  ...edition,
  facts: {
    ...edition.facts,
    ...dates('tested'),
    ...numbers('asked', 'before', 'yes', 'present', 'places', 'others'),
  },
  windows: {
    asking: {
      order: 1,
      title,
      appliesTo,
      day: { fact: 'tested' },
      opens: { date: date('2026-03-01') },
      closes: { date: date('2026-03-30') },
    },
  },
  attempts: {
    exam: {
      order: 1,
      title,
      appliesTo,
      event: 'heard',
      maximum: 2,
      waits: { one: { order: 1, after: 1, length: { unit: 'month', count: 1 }, from: 'previous' } },
    },
  },
  votes: {
    commission: {
      order: 1,
      title,
      appliesTo,
      favourable: { fact: 'yes' },
      participants: { fact: 'present' },
      required: { of: 'participants', share: { numerator: 1, denominator: 2, reach: 'more-than' } },
    },
  },
  quotas: {
    room: {
      order: 1,
      title,
      appliesTo,
      size: { fact: 'places' },
      taken: { fact: 'others' },
      hold: { on: ['notified'], length: { unit: 'calendarDay', count: 5 } },
    },
  },
  entitlements: {
    card: {
      order: 1,
      title,
      appliesTo,
      requested: 'asked',
      limit: { unit: 'month', count: 12 },
      minimum: { unit: 'month', count: 2 },
      total: { limit: { unit: 'month', count: 12 }, used: 'before' },
      period: {
        starts: { event: 'decided' },
        length: { unit: 'month', count: { fact: 'asked' } },
        lastDay: 'same-number',
      },
    },
  },
  deadlines: {
    answer: {
      order: 1,
      title,
      appliesTo,
      starts: 'submitted',
      startDay: 'excluded',
      length: { unit: 'hour', count: 4 },
      ends: ['decided'],
      responsible: 'clerk',
    },
  },
};
const scenario = (facts: Scenario['facts'], expected: Scenario['expect'], events: Scenario['events'] = []) =>
  ({ facts: { ...base.facts, ...facts }, expect: expected, events }) satisfies Partial<Scenario>;
const on = (tested: string, within: boolean) => scenario({ tested }, { windows: { asking: within } });
const limit = (asked: number, before: number, within: boolean) =>
  scenario({ asked, before }, { limits: { card: within } });
const heard = { event: 'heard', on: date('2026-01-31') };

const scenarios = {
  'day-before': on('2026-02-28', false),
  'first-day': on('2026-03-01', true),
  'last-day': on('2026-03-30', true),
  'day-after': on('2026-03-31', false),
  inside: on('2026-03-15', true),
  // Heard on 31 January: a month later is 28 February, and on 2 February it is not over.
  waiting: scenario({}, { attempts: { exam: { allowed: false, notBefore: date('2026-02-28') } } }, [heard]),
  'first-try': scenario({}, { attempts: { exam: { allowed: true } } }),
  carried: scenario({ yes: 3, present: 5 }, { votes: { commission: true } }),
  lost: scenario({ yes: 2, present: 4 }, { votes: { commission: false } }),
  held: scenario(
    {},
    { quotas: { room: { status: 'held', heldUntil: date('2026-02-05'), available: true } } },
    [{ event: 'notified', on: date('2026-01-31') }],
  ),
  full: scenario({ places: 1, others: 1 }, { quotas: { room: { status: 'none', available: false } } }),
  least: limit(2, 0, true),
  'too-short': limit(1, 0, false),
  total: limit(5, 7, true),
  over: limit(6, 7, false),
  period: scenario(
    { asked: 1 },
    { periods: { card: { start: date('2026-01-31'), end: date('2026-02-28') } } },
    [{ event: 'decided', on: date('2026-01-31') }],
  ),
  'no-period': scenario({ asked: 1 }, { periods: { card: { start: 'unknown', end: 'unknown' } } }),
  hours: scenario({}, { deadlines: { answer: { due: date('2026-02-03'), time: '01:30' } } }, [
    { event: 'submitted', on: date('2026-02-02'), time: '21:30' },
  ]),
} as const;
const library = libraryWith(scenarios, of);

describe('scenarios of what is dated and counted', () => {
  it.each(Object.keys(scenarios))('%s', (id) => {
    expect(runScenario(library, 'card', id).mismatches).toEqual([]);
  });
  it('a step of a story has its time', () => {
    const story = libraryWith(
      {
        told: {
          story: [{ transition: 'submit', by: 'reader', on: date('2026-02-02'), time: '21:30', expect: {} }],
          expect: { deadlines: { answer: { due: date('2026-02-03'), time: '01:30' } } },
        },
      },
      of,
    );
    expect(runScenario(story, 'card', 'told').mismatches).toEqual([]);
  });
  it('says what came instead', () => {
    const wrong = libraryWith(
      {
        wrong: scenario(
          { tested: '2026-03-01' },
          {
            windows: { asking: false, other: true },
            attempts: { exam: { notBefore: date('2026-01-01') } },
            votes: { commission: true },
            quotas: { room: { status: 'held' } },
            periods: { card: { end: date('2026-01-01') } },
          },
        ),
      },
      of,
    );
    expect(runScenario(wrong, 'card', 'wrong').mismatches).toEqual([
      { what: 'windows.asking', expected: false, actual: true },
      { what: 'windows.other', expected: true, actual: 'absent' },
      { what: 'votes.commission', expected: true, actual: 'unknown' },
      { what: 'attempts.exam.notBefore', expected: '2026-01-01', actual: 'absent' },
      { what: 'quotas.room.status', expected: 'held', actual: 'none' },
      { what: 'periods.card.end', expected: '2026-01-01', actual: 'unknown' },
    ]);
  });
});

describe('their coverage', () => {
  const covered = Object.fromEntries(
    coverage(library, 'card').map(({ kind, id, wanted, scenarios: by }) => [`${kind} ${id} ${wanted}`, by]),
  );
  it.each([
    ['window asking the day before', 'day-before'],
    ['window asking the first day', 'first-day'],
    ['window asking the last day', 'last-day'],
    ['window asking the day after', 'day-after'],
    ['attempts exam allowed', 'first-try'],
    ['attempts exam not allowed', 'waiting'],
    ['vote commission carried', 'carried'],
    ['vote commission not carried', 'lost'],
    ['quota room available', 'held'],
    ['quota room not available', 'full'],
    ['limit card at the minimum', 'least'],
    ['limit card one below', 'too-short'],
    ['limit card at the total', 'total'],
    ['limit card over the total', 'over'],
  ])('%s by %s', (boundary, by) => {
    expect(covered[boundary]).toEqual([by]);
  });
  it('wants no edge that a window does not have', () => {
    const { opens: _, ...closing } = of.windows?.asking ?? {
      order: 1,
      title,
      appliesTo,
      day: { fact: 'tested' },
    };
    const items = coverage(libraryWith({}, { ...of, windows: { asking: closing } }), 'card');
    expect(items.filter(({ kind }) => kind === 'window').map(({ wanted }) => wanted)).toEqual([
      'the last day',
      'the day after',
    ]);
  });
});
