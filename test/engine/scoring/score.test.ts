import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import { derive } from '../../../engine/derived/derive.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Criterion, Scoring } from '../../../engine/schema/scoring.ts';
import { score } from '../../../engine/scoring/score.ts';
import type { ScoreResult } from '../../../engine/scoring/types.ts';
import { contextOf, whole } from '../tables/support.ts';

const title = { en: 'Title' };
const FACTS: Readonly<Record<string, Fact>> = { x: whole(0, 10), y: whole(0, 10), z: whole(0, 10) };

const given = (fact: string, more: Partial<Criterion> = {}): Criterion => ({
  order: 1,
  title,
  points: { fact },
  ...more,
});
/** 0–4: 1 point, 5–10: 3 points. */
const banded = (fact: string, more: Partial<Criterion> = {}): Criterion => ({
  order: 1,
  title,
  of: { fact },
  bands: {
    low: { order: 1, is: { atMost: 4 }, points: '1' },
    high: { order: 2, is: { atLeast: 5 }, points: '3' },
  },
  ...more,
});
const scheme = (criteria: Scoring['criteria'], more: Partial<Scoring> = {}): Scoring => ({
  order: 1,
  title,
  appliesTo: ['only'],
  criteria,
  ...more,
});
const scored = (scoring: Scoring, facts: Facts): ScoreResult =>
  score('s', scoring, contextOf({ facts: FACTS, scoring: { s: scoring } }, facts));
const brief = ({ total, passed }: ScoreResult) => [total, passed];

describe('the total', () => {
  const scoring = scheme({ a: given('x'), b: banded('y') }, { threshold: '8' });

  test('is the sum of all criteria; it passes at the threshold and not just below', () => {
    expect(brief(scored(scoring, { x: 5, y: 5 }))).toEqual(['8', true]);
    expect(brief(scored(scoring, { x: 4, y: 5 }))).toEqual(['7', false]);
    expect(scored(scoring, { x: 5, y: 5 }).criteria.b).toMatchObject({ points: '3', band: 'high' });
  });
  test('is unknown while a criterion is, with the facts that are missing', () => {
    expect(scored(scoring, { x: 6 })).toMatchObject({ total: null, passed: null, missing: ['y'] });
  });
  test('passes or fails for certain where the bands leave no other possibility', () => {
    // y gives 0 (no band) to 3 points.
    expect(brief(scored(scoring, { x: 8 }))).toEqual([null, true]);
    expect(brief(scored(scoring, { x: 7 }))).toEqual([null, null]);
    expect(brief(scored(scoring, { x: 4 }))).toEqual([null, false]);
  });
  test('without any threshold nothing is passed or failed', () => {
    expect(brief(scored(scheme({ a: given('x') }), { x: 5 }))).toEqual(['5', null]);
  });
});

describe('points nobody has given', () => {
  const scoring = scheme({ a: given('x'), silent: { order: 2, title, maximum: '5' } }, { threshold: '3' });
  test('leave no total and no verdict, however many the others are', () => {
    const result = scored(scoring, { x: 10 });
    expect(brief(result)).toEqual([null, null]);
    expect(result.criteria.silent).toMatchObject({ points: null, unsaid: true, missing: [] });
    expect(result.criteria.a?.unsaid).toBe(false);
    expect(result.gaps).toEqual([{ kind: 'points-unsaid', scoring: 's', criterion: 'silent' }]);
    expect(result.missing).toEqual([]);
  });
});

describe('sections', () => {
  const scoring = scheme(
    { a: given('x', { section: 'one' }), b: given('y', { section: 'two' }), c: given('z') },
    {
      sections: {
        one: { order: 1, title, threshold: '5' },
        two: { order: 2, title, maximum: '6' },
      },
      threshold: '10',
    },
  );
  test('each threshold must be reached', () => {
    expect(brief(scored(scoring, { x: 5, y: 5, z: 0 }))).toEqual(['10', true]);
    expect(brief(scored(scoring, { x: 4, y: 6, z: 9 }))).toEqual(['19', false]);
    expect(scored(scoring, { x: 4, y: 6, z: 9 }).sections).toMatchObject({
      one: { points: '4', passed: false },
      two: { points: '6' },
    });
  });
  test('a failed section is certain before the rest is known', () => {
    expect(brief(scored(scoring, { x: 4 }))).toEqual([null, false]);
    expect(brief(scored(scoring, { x: 10 }))).toEqual([null, true]);
    // At most 5 + 6 + 10, at least 5.
    expect(brief(scored(scoring, { x: 5 }))).toEqual([null, null]);
  });
  test('more than the maximum is a contradiction, never cut', () => {
    const result = scored(scoring, { x: 5, y: 7, z: 0 });
    expect(brief(result)).toEqual([null, null]);
    expect(result.sections.two?.points).toBeNull();
    expect(result.gaps).toEqual([{ kind: 'over-maximum', scoring: 's', of: 'section', id: 'two' }]);
  });
});

test('more than the maximum of a criterion or in all is a contradiction too', () => {
  const criterion = scored(scheme({ a: given('x', { maximum: '4' }) }, { threshold: '3' }), { x: 5 });
  expect(brief(criterion)).toEqual([null, null]);
  expect(criterion.gaps).toEqual([{ kind: 'over-maximum', scoring: 's', of: 'criterion', id: 'a' }]);
  const total = scored(scheme({ a: given('x'), b: given('y') }, { maximum: '9', threshold: '3' }), {
    x: 5,
    y: 5,
  });
  expect(brief(total)).toEqual([null, null]);
  expect(total.gaps).toEqual([{ kind: 'over-maximum', scoring: 's', of: 'total', id: 's' }]);
});

test('a value in no band is a gap', () => {
  const holey = scheme({
    a: { order: 1, title, of: { fact: 'x' }, bands: { low: { order: 1, is: { atMost: 4 }, points: '1' } } },
  });
  expect(scored(holey, { x: 5 })).toMatchObject({
    total: null,
    missing: [],
    gaps: [{ kind: 'table-gap', table: 's/a' }],
  });
});

test('gives the facts of the score and of passing', () => {
  const scoring = scheme({ a: given('x'), b: given('y') }, { threshold: '8' });
  const edition = { facts: FACTS, scoring: { s: scoring } };
  const facts = (known: Facts) => {
    const context = contextOf(edition, known);
    return derive(context.edition, 'only', context);
  };
  expect(facts({ x: 3, y: 5 }).facts).toEqual({ 'score-s': '8', 'passed-s': true });
  expect(facts({ x: 8 }).facts).toEqual({ 'passed-s': true });
  expect(facts({ x: 8 }).unsettled).toEqual({ 'score-s': { missing: ['y'], gaps: [] } });
  const context = contextOf(edition, { x: 8 });
  expect(derive(context.edition, 'other', context).facts).toEqual({});
});

test('passed is known before all points are only where every completion agrees', () => {
  const values = [0, 3, 4, 5, 10];
  const arbitraryFacts = fc.record(
    { x: fc.constantFrom(...values), y: fc.constantFrom(...values), z: fc.constantFrom(...values) },
    { requiredKeys: [] },
  );
  const criterion = fc
    .tuple(fc.constantFrom('x', 'y', 'z'), fc.boolean(), fc.constantFrom('one', undefined))
    .map(([fact, bands, section]): Criterion => {
      const more = section === undefined ? {} : { section };
      return bands ? banded(fact, more) : given(fact, more);
    });
  const schemes = fc
    .tuple(
      fc.array(criterion, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 12 }),
    )
    .map(([criteria, threshold, section]) =>
      scheme(Object.fromEntries(criteria.map((one, index) => [`c${index}`, one])), {
        threshold: String(threshold),
        sections: { one: { order: 1, title, threshold: String(section) } },
      }),
    );
  fc.assert(
    fc.property(schemes, arbitraryFacts, (scoring, facts) => {
      const early = scored(scoring, facts);
      const completions = values.flatMap((x) =>
        values.flatMap((y) => values.map((z) => scored(scoring, { x, y, z, ...facts }))),
      );
      for (const full of completions) {
        expect(full.total).not.toBeNull();
        if (early.passed !== null) expect(full.passed).toBe(early.passed);
        if (early.total !== null) expect(full.total).toBe(early.total);
      }
    }),
    { numRuns: 150 },
  );
});
