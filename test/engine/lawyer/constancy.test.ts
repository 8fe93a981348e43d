import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { constancyOf } from '../../../engine/check/logic/decide.ts';
import { compile } from '../../../engine/conditions/compile.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';

function day(text: string): IsoDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

const common = { order: 1, title: { en: 'x' }, establishedBy: 'officer' } as const;
const title = { en: 'x' };
const facts: Readonly<Record<string, Fact>> = {
  a: { ...common, kind: 'boolean' },
  b: { ...common, kind: 'boolean' },
  n: { ...common, kind: 'integer', minimum: 0, maximum: 4 },
  m: { ...common, kind: 'integer', minimum: 0, maximum: 4 },
  c: { ...common, kind: 'choice', options: { x: { order: 1, title }, y: { order: 2, title } } },
  code: { ...common, kind: 'code', codelist: 'list' },
  d: { ...common, kind: 'date', notBefore: day('2025-01-01'), notAfter: day('2025-01-04') },
  day: { ...common, kind: 'date' },
  t: { ...common, kind: 'text', maxLength: 9 },
};
const codelists = {
  list: { $schema: '', id: 'list', title, entries: { p: { order: 1, title }, q: { order: 2, title } } },
};
const constancy = (condition: Condition) => constancyOf(condition, {}, facts, codelists);

/** Every value of the facts with small domains. */
const DOMAINS = {
  a: [true, false],
  b: [true, false],
  n: [0, 1, 2, 3, 4],
  c: ['x', 'y'],
  d: ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'],
} as const;

function tried(condition: Condition): string {
  const evaluate = compile(condition);
  const seen = new Set<boolean | null>();
  for (const a of DOMAINS.a)
    for (const b of DOMAINS.b)
      for (const n of DOMAINS.n)
        for (const c of DOMAINS.c) for (const d of DOMAINS.d) seen.add(evaluate({ a, b, n, c, d }).result);
  return seen.size > 1 ? 'varies' : seen.has(true) ? 'always' : 'never';
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('a', 'b'),
    operator: fc.constantFrom('is', 'isNot'),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant('n'),
    operator: fc.constantFrom(
      'equal',
      'notEqual',
      'lessThan',
      'greaterThan',
      'lessThanInclusive',
      'greaterThanInclusive',
    ),
    value: fc.integer({ min: -2, max: 6 }),
  }),
  fc.record({
    fact: fc.constant('c'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom('x', 'y'),
  }),
  fc.record({
    fact: fc.constant('d'),
    operator: fc.constantFrom('before', 'notBefore', 'after', 'notAfter'),
    value: fc.constantFrom('2024-12-31', '2025-01-01', '2025-01-03', '2025-01-04', '2025-01-05'),
  }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

test('agrees with trying every value of every fact', () => {
  fc.assert(
    fc.property(condition, (generated) => {
      expect(constancy(generated)).toBe(tried(generated));
    }),
    { numRuns: 150 },
  );
});

describe('domains', () => {
  test.each([
    [{ fact: 'n', operator: 'greaterThan', value: 4 }, 'never'],
    [{ fact: 'n', operator: 'lessThanInclusive', value: 4 }, 'always'],
    [{ fact: 'code', operator: 'in', value: ['p', 'q'] }, 'always'],
    [{ fact: 'code', operator: 'equal', value: 'p' }, 'varies'],
    [{ fact: 'd', operator: 'before', value: '2025-01-01' }, 'never'],
    [{ fact: 'day', operator: 'before', value: '2025-01-01' }, 'varies'],
    [{ fact: 't', operator: 'equal', value: 'w' }, 'varies'],
    [
      {
        all: [
          { fact: 't', operator: 'equal', value: 'w' },
          { fact: 't', operator: 'equal', value: 'v' },
        ],
      },
      'never',
    ],
    [
      {
        all: [
          { fact: 'day', operator: 'after', value: '2025-01-01' },
          { fact: 'day', operator: 'before', value: '2025-01-02' },
        ],
      },
      'never',
    ],
  ] as const)('%j: %s', (given, expected) => {
    expect(constancy(given)).toBe(expected);
  });

  test('a comparison with another fact can be both, but not at once', () => {
    const less: Condition = { fact: 'n', operator: 'lessThan', value: { fact: 'm' } };
    const notLess: Condition = { fact: 'n', operator: 'greaterThanInclusive', value: { fact: 'm' } };
    expect(constancy(less)).toBe('varies');
    expect(constancy({ all: [less, notLess] })).toBe('never');
    expect(constancy({ any: [less, { not: less }] })).toBe('always');
  });

  test('too many combinations are not tried', () => {
    const many = Array.from({ length: 20 }, (_, index): [string, Fact] => [
      `f${index}`,
      { ...common, kind: 'boolean' },
    ]);
    const all = many.map(([fact]): Condition => ({ fact, operator: 'is', value: true }));
    expect(constancyOf({ all }, {}, Object.fromEntries(many), {})).toBe('too-large');
  });
});

describe('conditions over lists', () => {
  const young: Condition = { field: 'age', operator: 'lessThan', value: 18 };
  const some: Condition = { some: { list: 'family', where: young } };
  const many: Condition = { count: { list: 'family', where: young, operator: 'greaterThan', value: 2 } };

  test.each<readonly [string, Condition, string]>([
    ['by itself', some, 'varies'],
    ['a number', many, 'varies'],
    ['with its own negation', { all: [some, { not: some }] }, 'never'],
    ['or its own negation', { any: [many, { not: many }] }, 'always'],
    // Free: that no list can be both is not seen, and nothing false is said.
    [
      'with another that contradicts it',
      { all: [some, { every: { list: 'family', where: { any: [] } } }] },
      'varies',
    ],
    ['beside a contradiction', { all: [some, { fact: 'n', operator: 'lessThan', value: 0 }] }, 'never'],
  ])('%s', (_, condition, expected) => {
    expect(constancy(condition)).toBe(expected);
  });

  test('comparisons of what has no representatives are free of each other', () => {
    const rich: Condition = { fact: 'income', operator: 'greaterThan', value: '9.5' };
    const poor: Condition = { fact: 'income', operator: 'lessThan', value: '20' };
    const money: Fact = { ...common, kind: 'money', currency: 'XXX', scale: 2 };
    const tried = (condition: Condition) =>
      constancyOf(condition, {}, { ...facts, income: money }, codelists);
    expect(tried({ all: [rich, poor] })).toBe('varies');
    expect(tried({ all: [rich, { not: rich }] })).toBe('never');
  });
});
