import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../engine/calendar/date.ts';
import { derive } from '../../../engine/derived/derive.ts';
import { assessQuota } from '../../../engine/quotas/assess.ts';
import { type PlaceMovement, quotaLedger } from '../../../engine/quotas/ledger.ts';
import type { Quota } from '../../../engine/schema/quota.ts';
import { date } from './support.ts';
import { context, numbers } from './values.ts';

const facts = numbers('places', 'others');
const quota: Quota = {
  order: 1,
  title: { en: 'Reading room' },
  appliesTo: ['first'],
  size: { fact: 'places' },
  taken: { fact: 'others' },
  hold: { on: ['notified'], length: { unit: 'calendarDay', count: 5 } },
  usedOn: ['decided'],
  releasedOn: ['withdrawn'],
};
type Happened = readonly (readonly [string, string])[];
const at = (day: string, happened: Happened, given = {}, of: Quota = quota) =>
  assessQuota(of, context({ facts }, given, happened, day));

describe('a place', () => {
  const notified = ['notified', '2026-02-02'] as const;
  it.each([
    ['2026-02-02', [], 'none', undefined],
    ['2026-02-02', [notified], 'held', '2026-02-07'],
    ['2026-02-07', [notified], 'held', '2026-02-07'],
    ['2026-02-08', [notified], 'lapsed', '2026-02-07'],
    // What lies after the day asked for has not happened.
    ['2026-02-01', [notified], 'none', undefined],
    ['2026-02-20', [notified, ['decided', '2026-02-05']], 'used', undefined],
    ['2026-02-20', [notified, ['withdrawn', '2026-02-05']], 'released', undefined],
    // Used for good: nothing gives it back.
    ['2026-02-20', [notified, ['decided', '2026-02-05'], ['withdrawn', '2026-02-06']], 'used', undefined],
    // A place that has lapsed is not given back any more.
    ['2026-02-20', [notified, ['withdrawn', '2026-02-10']], 'lapsed', '2026-02-07'],
    ['2026-02-20', [['withdrawn', '2026-02-10']], 'none', undefined],
    // Held anew.
    ['2026-02-20', [notified, ['notified', '2026-02-18']], 'held', '2026-02-23'],
  ] as const)('on %s after %j: %s', (day, happened, status, heldUntil) => {
    const result = at(day, happened);
    expect([result.status, result.heldUntil]).toEqual([status, heldUntil]);
  });
  it('is held by working days, months, or without an end', () => {
    const held = (hold: Quota['hold']) =>
      at('2026-02-02', [['notified', '2026-01-30']], {}, { ...quota, ...(hold ? { hold } : {}) });
    // Friday 30 January + 2 working days: Monday, Tuesday.
    expect(held({ on: ['notified'], length: { unit: 'workingDay', count: 2 } }).heldUntil).toBe('2026-02-03');
    expect(
      held({ on: ['notified'], length: { unit: 'workingDay', count: 2 }, startDay: 'included' }),
    ).toMatchObject({ status: 'held', heldUntil: '2026-02-02' });
    expect(held({ on: ['notified'], length: { unit: 'month', count: 1 } }).heldUntil).toBe('2026-02-28');
    expect(held({ on: ['notified'] })).toMatchObject({ status: 'held', available: true });
  });
});

describe('whether there is a place', () => {
  it.each([
    [{ places: 10, others: 9 }, true, []],
    [{ places: 10, others: 10 }, false, []],
    [{ places: 10, others: 11 }, false, []],
    [{ places: 10 }, null, ['others']],
    [{}, null, ['places', 'others']],
  ])('with %j', (given, available, missing) => {
    expect(at('2026-02-02', [], given)).toMatchObject({ status: 'none', available, missing });
  });
  it('a case that holds or has used one has it, though none is free', () => {
    const full = { places: 1, others: 1 };
    expect(at('2026-02-07', [['notified', '2026-02-02']], full).available).toBe(true);
    expect(at('2026-02-08', [['notified', '2026-02-02']], full).available).toBe(false);
    expect(at('2026-02-08', [['decided', '2026-02-02']], full).available).toBe(true);
    expect(
      at(
        '2026-02-08',
        [
          ['notified', '2026-02-02'],
          ['withdrawn', '2026-02-03'],
        ],
        full,
      ).available,
    ).toBe(false);
  });
  it('nobody knows where the calendar does not reach', () => {
    const of: Quota = { ...quota, hold: { on: ['notified'], length: { unit: 'workingDay', count: 9 } } };
    const happened: Happened = [['notified', '2027-12-30']];
    expect(at('2027-12-31', happened, { places: 1, others: 1 }, of)).toMatchObject({
      available: null,
      gaps: [{ kind: 'calendar', on: '2027-12-30' }],
    });
    expect(at('2027-12-31', happened, { places: 2, others: 1 }, of).available).toBe(true);
  });
  it('is a derived fact', () => {
    const of = context({ facts, quotas: { room: quota } }, { places: 2, others: 1 });
    expect(derive(of.edition, 'first', of).facts['quota-room']).toBe(true);
  });
});

describe('the ledger of a quota', () => {
  const on = (n: number) => addDays(date('2026-01-01'), n);
  it('counts what is held and used', () => {
    const movements: readonly PlaceMovement[] = [
      { case: 'a', kind: 'hold', on: on(0), until: on(5) },
      { case: 'b', kind: 'hold', on: on(1) },
      { case: 'c', kind: 'use', on: on(1) },
      { case: 'd', kind: 'hold', on: on(2) },
      { case: 'd', kind: 'release', on: on(3) },
      { case: 'c', kind: 'release', on: on(3) },
    ];
    expect(quotaLedger(4, movements, on(2))).toEqual({
      size: 4,
      held: 3,
      used: 1,
      free: 0,
      overdrawn: false,
    });
    expect(quotaLedger(4, movements, on(5))).toEqual({
      size: 4,
      held: 2,
      used: 1,
      free: 1,
      overdrawn: false,
    });
    expect(quotaLedger(4, movements, on(6))).toEqual({
      size: 4,
      held: 1,
      used: 1,
      free: 2,
      overdrawn: false,
    });
    expect(quotaLedger(1, movements, on(6))).toMatchObject({ free: -1, overdrawn: true });
  });

  const movement: fc.Arbitrary<PlaceMovement> = fc
    .record({
      case: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('hold', 'use', 'release'),
      day: fc.integer({ min: 0, max: 20 }),
      length: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    })
    .map(({ case: of, kind, day, length }) => ({
      case: of,
      kind,
      on: on(day),
      ...(kind === 'hold' && length !== undefined ? { until: on(day + length) } : {}),
    }));
  const movements = fc.array(movement, { maxLength: 12 });
  const day = fc.integer({ min: 0, max: 25 }).map(on);

  it('free is what held and used leave, negative only where it says so, and never more than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), movements, day, (size, all, asked) => {
        const { held, used, free, overdrawn } = quotaLedger(size, all, asked);
        expect(free).toBe(size - held - used);
        expect(overdrawn).toBe(free < 0);
        expect(free).toBeLessThanOrEqual(size);
      }),
    );
  });
  it('a release frees at most the one place of its case, and none that is used', () => {
    fc.assert(
      fc.property(movements, day, fc.constantFrom('a', 'b', 'c'), (all, asked, of) => {
        const last = all.filter((one) => one.on <= asked);
        const before = quotaLedger(3, last, asked);
        const after = quotaLedger(3, [...last, { case: of, kind: 'release', on: asked }], asked);
        expect(after.used).toBe(before.used);
        expect(after.free - before.free).toBeGreaterThanOrEqual(0);
        expect(after.free - before.free).toBeLessThanOrEqual(1);
      }),
    );
  });
});
