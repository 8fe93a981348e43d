import { describe, expect, test } from 'vitest';
import { dayProblems } from '../../../engine/acts/day-order.ts';
import { otherDayOfAct } from '../../../engine/acts/part-day.ts';
import type { Act } from '../../../engine/schema/act.ts';
import { day } from '../../support/assessing.ts';

/** Published on 15 October, so that it has effect from 26 October: ten days in between. */
const act: Act = {
  $schema: 'act.schema.json',
  id: 'zz-317-2025',
  kind: 'order',
  title: { en: 'On amending' },
  short: { en: 'No. 317' },
  adopted: day('2025-10-10'),
  registered: { date: day('2025-10-13'), number: '37107' },
  published: { date: day('2025-10-15') },
  entryIntoForce: { calendarDaysElapsedAfterPublication: 10, text: { en: 'ten days after' } },
  provisions: {
    p4: { order: 4, changes: [{ act: 'zz-1', provision: 'p1', operation: 'adds', from: day('2026-01-01') }] },
  },
};

describe('the day of a part is that of its act', () => {
  test.each([
    ['the same day', { from: day('2025-10-26') }, undefined],
    ['the day before', { from: day('2025-10-25') }, { day: day('2025-10-26'), found: day('2025-10-25') }],
    ['a year mistyped', { from: day('2052-10-26') }, { day: day('2025-10-26'), found: day('2052-10-26') }],
    ['days between which it lies', { notBefore: day('2025-10-20'), notAfter: day('2025-10-26') }, undefined],
    [
      'days between which it does not lie',
      { notBefore: day('2025-10-27'), notAfter: day('2025-12-31') },
      { day: day('2025-10-26'), found: day('2025-10-27') },
    ],
    ['no day yet', {}, undefined],
    ['the day that a provision of the act has for itself', { from: day('2026-01-01') }, undefined],
    [
      'the rule of the act itself explains no other day',
      { from: day('2025-11-01'), rule: { en: 'ten days after' } },
      { day: day('2025-10-26'), found: day('2025-11-01') },
    ],
    [
      'a rule of its own',
      { from: day('2025-11-01'), rule: { en: 'paragraph 5: from 1 November' } },
      undefined,
    ],
    ['a source of its own', { from: day('2025-11-01'), unverified: 'the ministry' }, undefined],
  ])('%s', (_, inForce, expected) => {
    expect(otherDayOfAct(act, { inForce })).toEqual(expected);
  });

  test('an act that excepts some of its provisions gives them days of their own', () => {
    const text = { ru: 'вводится в действие по истечении десяти дней, за исключением пункта 2' };
    const staged = { ...act, entryIntoForce: { ...act.entryIntoForce, text } };
    expect(otherDayOfAct(staged, { inForce: { from: day('2025-11-01') } })).toBeUndefined();
  });

  test('nothing is said before the publication is known', () => {
    const { published: _, ...unpublished } = act;
    expect(otherDayOfAct(unpublished, { inForce: { from: day('2052-10-26') } })).toBeUndefined();
  });
});

describe('the days of an act follow each other', () => {
  test('as they should', () => expect(dayProblems(act)).toEqual([]));

  test('on one and the same day, too', () => {
    const one = day('2022-04-15');
    const all = {
      adopted: one,
      registered: { date: one, number: '1' },
      published: { date: one },
      entryIntoForce: { date: one },
    };
    expect(dayProblems(all)).toEqual([]);
  });

  test('a publication before the adoption is said once', () => {
    expect(dayProblems({ ...act, published: { date: day('2025-09-01') } })).toEqual([
      {
        code: 'act-published-before-adopted',
        pointer: '/published/date',
        params: { day: day('2025-09-01'), earlier: day('2025-10-10') },
      },
    ]);
  });

  test('a year typed in part is not compared with the others', () => {
    expect(dayProblems({ ...act, published: { date: day('0025-10-15') } })).toEqual([
      { code: 'day-year-unlikely', pointer: '/published/date', params: { day: day('0025-10-15') } },
    ]);
  });

  test('an effect before the registration, as long as the publication is not known', () => {
    const { published: _, ...unpublished } = act;
    expect(dayProblems({ ...unpublished, entryIntoForce: { date: day('2025-10-12') } })).toEqual([
      {
        code: 'act-effect-before',
        pointer: '/entryIntoForce/date',
        params: { day: day('2025-10-12'), earlier: day('2025-10-13') },
      },
    ]);
  });
});
