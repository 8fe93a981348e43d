import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type { Condition } from '../../engine/schema/condition.ts';
import { compare, compiledResults } from '../../server/evaluator/compare.ts';
import { countHolds } from '../../server/evaluator/count.ts';
import { evaluateRules } from '../../server/evaluator/evaluate-rules.ts';
import { condition, exampleFacts, facts, kleene, ofRow, shared } from '../support/conditions.ts';
import { isLong, repeated } from '../support/long.ts';
import { tinyEdition } from '../support/tiny-edition.ts';

const title = { en: 'Title' };
const RUNS = { numRuns: repeated(600, 20_000), ...(isLong ? {} : { seed: 3 }) };

const common = { order: 1, effect: 'refuse' as const, appliesTo: ['only'], text: title };

describe('over lists, the two evaluators', () => {
  it('agree on every condition, and both with the plain definition', async () => {
    const seen = new Map<Trilean, number>();
    await fc.assert(
      fc.asyncProperty(condition, shared, facts, async (when, named, known) => {
        const conditions = Object.fromEntries(
          Object.entries(named).map(([key, one]) => [key, { title, ...one }]),
        );
        const edition = tinyEdition({ facts: exampleFacts, conditions, grounds: { g: { ...common, when } } });
        const compiled = compiledResults(edition, 'only', known);
        const expected = kleene(when, named, known);
        expect(compiled.get('grounds/g')).toBe(expected);
        expect((await compare(edition, 'only', known, compiled)).disagreements).toEqual([]);
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
      }),
      RUNS,
    );
    // A generator that yields only one of the three values would prove nothing.
    for (const value of [true, false, null]) expect(seen.get(value) ?? 0).toBeGreaterThan(20);
  });

  it('agree on every person of a list, and both with the plain definition', async () => {
    const seen = new Map<Trilean, number>();
    await fc.assert(
      fc.asyncProperty(ofRow, shared, facts, async (when, named, known) => {
        const conditions = Object.fromEntries(
          Object.entries(named).map(([key, one]) => [key, { title, ...one }]),
        );
        const grounds = { g: { ...common, when, each: 'list-a' } };
        const edition = tinyEdition({ facts: exampleFacts, conditions, grounds });
        const compiled = compiledResults(edition, 'only', known);
        const rows = known['list-a'];
        const expected = (typeof rows === 'object' ? rows : []).map((row) => kleene(when, named, known, row));
        expect([...compiled]).toEqual(expected.map((result, row) => [`grounds/g#${row}`, result]));
        const agreement = await compare(edition, 'only', known, compiled);
        expect(agreement).toEqual({ agree: true, compared: expected.length, disagreements: [] });
        for (const result of expected) seen.set(result, (seen.get(result) ?? 0) + 1);
      }),
      RUNS,
    );
    for (const value of [true, false, null]) expect(seen.get(value) ?? 0).toBeGreaterThan(20);
  });
});

describe('json-rules-engine over lists', () => {
  const evaluate = async (one: Condition, known: Facts) =>
    (await evaluateRules([{ name: 'it', condition: one }], known)).get('it');
  const adult: Condition = { field: 'age', operator: 'greaterThanInclusive', value: 18 };

  it.each<readonly [string, Condition, Facts, Trilean]>([
    ['some of none', { some: { list: 'family', where: adult } }, { family: [] }, false],
    ['every of none', { every: { list: 'family', where: adult } }, { family: [] }, true],
    ['some of an unknown list', { some: { list: 'family', where: adult } }, {}, null],
    ['every of an unknown list', { every: { list: 'family', where: adult } }, {}, null],
    [
      'every with an open field',
      { every: { list: 'family', where: adult } },
      { family: [{ age: 18 }, {}] },
      null,
    ],
    [
      'some with an open field',
      { some: { list: 'family', where: adult } },
      { family: [{}, { age: 18 }] },
      true,
    ],
    [
      'a row itself, never the row beside it',
      {
        some: { list: 'family', where: { all: [adult, { field: 'age', operator: 'lessThan', value: 30 }] } },
      },
      { family: [{ age: 40 }, { age: 10 }] },
      false,
    ],
    ['a count of an unknown list', { count: { list: 'family', operator: 'lessThan', value: 9 } }, {}, null],
    [
      'a count with an unknown bound',
      { count: { list: 'family', operator: 'lessThan', value: { fact: 'most' } } },
      { family: [] },
      null,
    ],
  ])('%s', async (_, one, known, expected) => {
    expect(await evaluate(one, known)).toBe(expected);
  });

  it.each<readonly [operator: string, bound: number, expected: Trilean]>([
    // One row is so, one is not, one nobody knows: one or two.
    ['equal', 1, null],
    ['equal', 0, false],
    ['equal', 3, false],
    ['notEqual', 3, true],
    ['notEqual', 2, null],
    ['lessThan', 1, false],
    ['lessThan', 2, null],
    ['lessThan', 3, true],
    ['lessThanInclusive', 0, false],
    ['lessThanInclusive', 1, null],
    ['lessThanInclusive', 2, true],
    ['greaterThan', 0, true],
    ['greaterThan', 1, null],
    ['greaterThan', 2, false],
    ['greaterThanInclusive', 1, true],
    ['greaterThanInclusive', 2, null],
    ['greaterThanInclusive', 3, false],
  ])('a number of one or two %s %d is %s', (operator, bound, expected) => {
    expect(countHolds([true, false, null], operator, bound)).toBe(expected);
  });
});
