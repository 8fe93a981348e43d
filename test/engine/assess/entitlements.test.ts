import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../engine/calendar/date.ts';
import { assessLimits } from '../../../engine/entitlements/limits.ts';
import { assessPeriods } from '../../../engine/entitlements/periods.ts';
import type { Entitlement } from '../../../engine/schema/deadline.ts';
import { edition } from './edition.ts';
import { asRenewal, renewal, run } from './harness.ts';
import { date } from './support.ts';
import { context, dates, numbers } from './values.ts';

const months = (count: number) => ({ unit: 'month', count }) as const;
const facts = { ...dates('from', 'until'), ...numbers('asked', 'granted-before') };
const card: Entitlement = {
  order: 1,
  title: { en: 'Card' },
  appliesTo: ['renewal'],
  requested: 'months-asked',
  limit: months(12),
  minimum: months(1),
  total: { limit: months(12), used: 'granted-before' },
};
const limitOf = (entitlement: Entitlement, given: Readonly<Record<string, number>>) => {
  const of = { ...edition, facts: { ...edition.facts, ...facts }, entitlements: { card: entitlement } };
  const [found] = assessLimits(of, 'renewal', given, () => []);
  return found?.result;
};

describe('limits', () => {
  it.each([
    [1, 0, true, []],
    [0, 0, false, ['minimum']],
    [12, 0, true, []],
    [13, 0, false, ['limit', 'total']],
    // The total: 7 + 5 are 12, 7 + 6 are 13.
    [5, 7, true, []],
    [6, 7, false, ['total']],
  ])('%i asked, %i granted before: %s', (asked, before, within, broken) => {
    expect(limitOf(card, { 'months-asked': asked, 'granted-before': before })).toMatchObject({
      within,
      broken,
      missing: [],
    });
  });
  it.each([
    [{}, null, ['months-asked', 'granted-before']],
    [{ 'months-asked': 3 }, null, ['granted-before']],
    [{ 'granted-before': 3 }, null, ['months-asked']],
    // More than the total has been granted already, whatever is asked now.
    [{ 'granted-before': 13 }, false, []],
  ])('with %j known: %s', (given, within, missing) => {
    expect(limitOf(card, given)).toMatchObject({ within, missing });
  });
  it('a total alone counts what was granted', () => {
    const { requested: _r, limit: _l, minimum: _m, ...only } = card;
    expect(limitOf(only, { 'granted-before': 12 })).toMatchObject({ within: true, total: { used: 12 } });
    expect(limitOf(only, { 'granted-before': 13 })?.within).toBe(false);
  });
  it('a broken minimum or total is no ground: the outcome is undetermined', () => {
    const of = { ...edition, facts: { ...edition.facts, ...facts }, entitlements: { card } };
    const asked = { ...renewal, 'months-asked': 6, 'granted-before': 6 };
    expect(run(asked, asRenewal, of).outcome).toBe('grant');
    for (const broken of [{ 'granted-before': 7 }, { 'months-asked': 0 }]) {
      const result = run({ ...asked, ...broken }, asRenewal, of);
      expect([result.outcome, result.undeterminedBecause]).toEqual([
        'undetermined',
        [{ kind: 'limit', id: 'card' }],
      ]);
    }
  });
});

const period: NonNullable<Entitlement['period']> = {
  starts: { fact: 'from' },
  length: { unit: 'month', count: { fact: 'asked' } },
  lastDay: 'same-number',
};
const periodOf = (
  of: NonNullable<Entitlement['period']>,
  given: Readonly<Record<string, string | number>>,
) => {
  const entitlements = { card: { order: 1, title: { en: 'Card' }, appliesTo: ['first'], period: of } };
  return assessPeriods('first', context({ facts, entitlements }, given)).card;
};

describe('periods', () => {
  it.each([
    ['same-number', '2026-02-10', 3, '2026-05-10', false],
    ['day-before', '2026-02-10', 3, '2026-05-09', false],
    ['day-before', '2026-02-01', 1, '2026-02-28', false],
    // February has no 31st: the month's last day, in both.
    ['same-number', '2026-01-31', 1, '2026-02-28', true],
    ['day-before', '2026-01-31', 1, '2026-02-28', true],
    ['day-before', '2026-01-29', 1, '2026-02-28', true],
    ['day-before', '2026-01-28', 1, '2026-02-27', false],
    ['same-number', '2026-05-31', 6, '2026-11-30', true],
  ] as const)('%s: from %s for %i months to %s', (lastDay, from, asked, end, clamped) => {
    expect(periodOf({ ...period, lastDay }, { from, asked })).toMatchObject({
      start: from,
      end,
      limitedBy: 'length',
      clamped,
      empty: false,
    });
  });
  it.each([
    ['calendarDay', 'same-number', '2026-03-12'],
    ['calendarDay', 'day-before', '2026-03-11'],
    ['year', 'same-number', '2027-03-01'],
    ['year', 'day-before', '2027-02-28'],
  ] as const)('in %s, %s', (unit, lastDay, end) => {
    const count = unit === 'year' ? { number: '1' } : { number: '11' };
    expect(periodOf({ ...period, lastDay, length: { unit, count } }, { from: '2026-03-01' })?.end).toBe(end);
  });
  const limited = {
    ...period,
    notAfter: { passport: { order: 1, title: { en: 'Passport' }, day: { fact: 'until' } } },
  } as const;
  it.each([
    ['2026-05-09', '2026-05-09', 'passport'],
    ['2026-05-10', '2026-05-10', 'length'],
    ['2026-05-11', '2026-05-10', 'length'],
  ])('limited by %s', (until, end, limitedBy) => {
    expect(periodOf(limited, { from: '2026-02-10', asked: 3, until })).toMatchObject({ end, limitedBy });
  });
  it('has no end while one of them is unknown', () => {
    const open = periodOf(limited, { from: '2026-02-10', asked: 3 });
    expect(open).toMatchObject({ start: '2026-02-10', ends: { length: '2026-05-10' }, missing: ['until'] });
    expect(open).not.toHaveProperty('end');
    expect(periodOf(limited, {})?.missing).toEqual(['from', 'asked', 'until']);
  });
  it('may be empty, and may have no end at all', () => {
    expect(periodOf(limited, { from: '2026-02-10', asked: 3, until: '2026-02-09' })?.empty).toBe(true);
    const { length: _, ...endless } = period;
    const result = periodOf(endless, { from: '2026-02-10' });
    expect(result).toMatchObject({ missing: [], empty: false });
    expect(result).not.toHaveProperty('end');
  });
  it('does not guess a fraction of a month', () => {
    const half = { ...period, length: { unit: 'month', count: { number: '1.5' } } } as const;
    expect(periodOf(half, { from: '2026-02-10' })?.gaps).toEqual([{ kind: 'not-whole', number: '1.5' }]);
  });
  it('a later start never ends earlier, and a further limit never makes it longer', () => {
    const n = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        n,
        fc.integer({ min: 1, max: 12 }),
        n,
        fc.constantFrom('same-number', 'day-before'),
        (start, asked, limit, lastDay) => {
          const on = (days: number) => addDays(date('2025-01-01'), days);
          const given = { from: on(start), asked, until: on(limit) };
          const end = periodOf({ ...period, lastDay }, given)?.end ?? '';
          expect(
            (periodOf({ ...period, lastDay }, { ...given, from: on(start + 1) })?.end ?? '') >= end,
          ).toBe(true);
          expect((periodOf({ ...limited, lastDay }, given)?.end ?? '') <= end).toBe(true);
          expect(end <= addMonths(on(start), asked)).toBe(true);
        },
      ),
    );
  });
});
