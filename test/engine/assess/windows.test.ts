import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAttempts, assessOneAttempts } from '../../../engine/attempts/assess.ts';
import { addDays } from '../../../engine/calendar/date.ts';
import { derive } from '../../../engine/derived/derive.ts';
import type { Attempts, Window } from '../../../engine/schema/window.ts';
import { assessWindow, assessWindows } from '../../../engine/windows/assess.ts';
import { date } from './support.ts';
import { context, dates } from './values.ts';

const text = (en: string) => ({ en });
const facts = dates('tested', 'first-day', 'last-day');
const whole: Window = {
  order: 1,
  title: text('When to ask'),
  appliesTo: ['first'],
  day: { fact: 'tested' },
  opens: { fact: 'first-day' },
  closes: { fact: 'last-day' },
};
const { closes: _c, ...onlyOpens } = whole;
const { opens: _o, ...onlyCloses } = whole;
const [FIRST, LAST] = ['2026-03-01', '2026-03-30'];

describe('a window', () => {
  it.each([
    ['both', whole, '2026-02-28', false],
    ['both', whole, '2026-03-01', true],
    ['both', whole, '2026-03-30', true],
    ['both', whole, '2026-03-31', false],
    ['not before', onlyOpens, '2026-02-28', false],
    ['not before', onlyOpens, '2030-01-01', true],
    ['not after', onlyCloses, '2000-01-01', true],
    ['not after', onlyCloses, '2026-03-31', false],
  ] as const)('%s: %#', (_, window, tested, within) => {
    const given = { tested, 'first-day': FIRST, 'last-day': LAST };
    expect(assessWindow(window, context({ facts }, given))).toMatchObject({ within, missing: [], gaps: [] });
  });
  it.each([
    [{ tested: '2026-02-28', 'first-day': FIRST }, false, []],
    [{ tested: '2026-03-31', 'last-day': LAST }, false, []],
    [{ tested: '2026-03-01', 'first-day': FIRST }, null, ['last-day']],
    [{ tested: '2026-03-01', 'last-day': LAST }, null, ['first-day']],
    [{ 'first-day': FIRST, 'last-day': LAST }, null, ['tested']],
    [{}, null, ['tested', 'first-day', 'last-day']],
    // It closes before it opens: no day lies in it, whichever it is.
    [{ 'first-day': LAST, 'last-day': FIRST }, false, []],
  ])('with %j known', (given, within, missing) => {
    expect(assessWindow(whole, context({ facts }, given))).toMatchObject({ within, missing });
  });
  it('says how far off its days are', () => {
    const result = assessWindow(whole, context({ facts }, { 'first-day': FIRST, 'last-day': '2026-02-01' }));
    // Asked on 2 February: 27 days to 1 March; 1 February was yesterday.
    expect(result).toMatchObject({ daysToOpening: 27, daysToClosing: -1 });
    expect(result).not.toHaveProperty('day');
  });
  it('gives the gap where an event has not happened', () => {
    const window: Window = { ...onlyOpens, opens: { event: 'decided' } };
    const given = { tested: FIRST };
    expect(assessWindow(window, context({ facts }, given))).toMatchObject({
      within: null,
      gaps: [{ kind: 'event', event: 'decided' }],
    });
    expect(assessWindow(window, context({ facts }, given, [['decided', FIRST]])).within).toBe(true);
  });
  it('is a derived fact of its variant', () => {
    const of = context({ facts, windows: { asking: whole } }, { tested: FIRST, 'first-day': FIRST });
    expect(derive(of.edition, 'first', of).unsettled['window-asking']?.missing).toEqual(['last-day']);
    expect(derive(of.edition, 'renewal', of).unsettled).not.toHaveProperty('window-asking');
    const known = { ...of, facts: { ...of.facts, 'last-day': LAST } };
    expect(derive(of.edition, 'first', known).facts['window-asking']).toBe(true);
    expect(Object.keys(assessWindows('first', of))).toEqual(['asking']);
    expect(assessWindows('renewal', of)).toEqual({});
  });
  it('never holds a day where it closes before it opens, and agrees with a plain comparison', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(date('2026-01-01'), n));
    fc.assert(
      fc.property(day, day, day, (tested, opens, closes) => {
        const given = { tested, 'first-day': opens, 'last-day': closes };
        const { within } = assessWindow(whole, context({ facts }, given));
        expect(within).toBe(opens <= tested && tested <= closes);
      }),
    );
  });
});

const tries: Attempts = {
  order: 1,
  title: text('Exam'),
  appliesTo: ['first'],
  event: 'heard',
  day: { fact: 'tested' },
  maximum: 3,
  waits: {
    short: { order: 1, after: 1, length: { unit: 'calendarDay', count: 30 }, from: 'previous' },
    long: { order: 2, after: 2, length: { unit: 'month', count: 3 }, from: 'previous' },
  },
};
const heard = (...days: readonly string[]) => days.map((day) => ['heard', day] as const);
const tried = (of: Attempts, tested: string | undefined, ...days: readonly string[]) =>
  assessOneAttempts(of, context({ facts }, tested === undefined ? {} : { tested }, heard(...days)));

describe('attempts', () => {
  it('the first waits for nothing', () => {
    const result = tried(tries, undefined);
    expect(result).toMatchObject({ made: 0, next: 1, maximum: 3, allowed: true });
    expect(result).not.toHaveProperty('notBefore');
  });
  it.each([
    // 30 days after 1 January: 31 January.
    [['2026-01-01'], '2026-01-30', '2026-01-31', false],
    [['2026-01-01'], '2026-01-31', '2026-01-31', true],
    // After the second: 3 months after 30 November end on the last day of February.
    [['2025-10-01', '2025-11-30'], '2026-02-27', '2026-02-28', false],
    [['2025-11-30', '2025-10-01'], '2026-02-28', '2026-02-28', true],
  ])('made on %j, tested on %s: not before %s', (days, tested, notBefore, allowed) => {
    expect(tried(tries, tested, ...days)).toMatchObject({ notBefore, allowed });
  });
  it('ends with the maximum, whatever the day', () => {
    const three = ['2024-01-01', '2024-06-01', '2025-01-01'];
    expect(tried(tries, undefined, ...three)).toMatchObject({
      made: 3,
      next: 4,
      allowed: false,
      missing: [],
    });
    expect(tried(tries, '2026-01-01', ...three.slice(1))).toMatchObject({ made: 2, allowed: true });
  });
  it('needs the day only where there is a wait', () => {
    expect(tried(tries, undefined, '2026-01-01')).toMatchObject({ allowed: null, missing: ['tested'] });
    const { waits: _, ...free } = tries;
    expect(tried(free, undefined, '2026-01-01')).toMatchObject({ allowed: true });
  });
  it('must fall within a length after the first or the previous one', () => {
    const within = (from: 'first' | 'previous'): Attempts => {
      const { waits: _, ...free } = tries;
      return { ...free, within: { length: { unit: 'month', count: 1 }, from } };
    };
    const days = ['2026-01-10', '2026-01-31'];
    expect(tried(within('first'), '2026-02-10', ...days)).toMatchObject({
      notAfter: '2026-02-10',
      allowed: true,
    });
    expect(tried(within('first'), '2026-02-11', ...days).allowed).toBe(false);
    expect(tried(within('previous'), '2026-02-28', ...days)).toMatchObject({
      notAfter: '2026-02-28',
      allowed: true,
    });
    expect(tried(within('previous'), '2026-03-01', ...days).allowed).toBe(false);
  });
  it('waits in working days of the calendar', () => {
    const waits = {
      only: { order: 1, after: 1, length: { unit: 'workingDay', count: 2 }, from: 'first' },
    } as const;
    // Friday 20 March + 2 working days: 21–25 are off, so 26 and 27 March.
    expect(tried({ ...tries, waits }, '2026-03-26', '2026-03-20')).toMatchObject({
      notBefore: '2026-03-27',
      allowed: false,
    });
    expect(tried({ ...tries, waits }, '2027-12-31', '2027-12-31')).toMatchObject({
      allowed: null,
      gaps: [{ kind: 'calendar', on: '2027-12-31' }],
    });
  });
  it('tests the day of assessment where no day is named', () => {
    const { day: _, ...today } = tries;
    expect(tried(today, undefined, '2026-01-03')).toMatchObject({ day: '2026-02-02', allowed: true });
    expect(tried(today, undefined, '2026-01-04').allowed).toBe(false);
  });
  it('counts the rows of a list', () => {
    const exams = {
      kind: 'list',
      order: 1,
      title: text('Exams'),
      establishedBy: 'officer',
      maxItems: 9,
      itemTitle: text('Exam'),
      fields: dates('on'),
    } as const;
    const { event: _, ...rest } = tries;
    const of: Attempts = { ...rest, list: { fact: 'exams', field: 'on' } };
    const asked = (given: Parameters<typeof context>[1]) =>
      assessOneAttempts(of, context({ facts: { ...facts, exams } }, { tested: '2026-03-01', ...given }));
    expect(asked({})).toMatchObject({ allowed: null, missing: ['exams'] });
    expect(asked({ exams: [] })).toMatchObject({ made: 0, allowed: true });
    expect(asked({ exams: [{ on: '2026-01-30' }] })).toMatchObject({
      notBefore: '2026-03-01',
      allowed: true,
    });
    // A row without its day counts, but nobody knows how long to wait.
    expect(asked({ exams: [{ on: '2026-01-30' }, {}] })).toMatchObject({
      made: 2,
      allowed: null,
      missing: ['exams'],
    });
    expect(asked({ exams: [{}, {}, {}] })).toMatchObject({ made: 3, allowed: false });
  });
  it('agrees with a counter written plainly', () => {
    const day = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, (made, tested) => {
        const on = (n: number) => addDays(date('2025-03-01'), n);
        const { waits: _, ...free } = tries;
        const of: Attempts = {
          ...free,
          waits: { w: { order: 1, after: 2, length: { unit: 'calendarDay', count: 10 }, from: 'previous' } },
        };
        const expected = made.length < 3 && (made.length < 2 || tested >= Math.max(...made) + 10);
        expect(tried(of, on(tested), ...made.map(on)).allowed).toBe(expected);
      }),
    );
  });
  it('is a derived fact of its variant', () => {
    const of = context({ facts, attempts: { exam: tries } }, { tested: '2026-01-30' }, heard('2026-01-01'));
    expect(derive(of.edition, 'first', of).facts['attempts-exam']).toBe(false);
    expect(Object.keys(assessAttempts('first', of))).toEqual(['exam']);
  });
});
