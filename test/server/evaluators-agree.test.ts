import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type { Condition, Leaf } from '../../engine/schema/condition.ts';
import { compare, compiledResults } from '../../server/evaluator/compare.ts';
import { evaluateRules } from '../../server/evaluator/evaluate-rules.ts';
import { resolvePath } from '../../server/evaluator/resolve-path.ts';
import { isLong, repeated } from '../support/long.ts';
import { tinyEdition } from '../support/tiny-edition.ts';

const title = { en: 'Title' };

/** Two facts of every kind, so that facts are compared with facts; small domains, so that equality happens. */
const values = {
  boolean: fc.boolean(),
  integer: fc.integer({ min: -2, max: 3 }),
  text: fc.constantFrom('', 'a', 'A', 'қ', '__proto__', '2'),
  choice: fc.constantFrom('one', 'two', 'three'),
  date: fc.constantFrom('2024-02-29', '2025-10-25', '2025-10-26', '2026-01-01'),
};
type Kind = keyof typeof values;
const kinds: readonly Kind[] = ['boolean', 'integer', 'text', 'choice', 'date'];
const operators: Readonly<Record<Kind, readonly string[]>> = {
  boolean: ['is', 'isNot'],
  integer: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  text: ['equal', 'notEqual'],
  choice: ['equal', 'notEqual'],
  date: ['before', 'notBefore', 'after', 'notAfter'],
};
const factsOfKind = (kind: Kind) => [`${kind}-a`, `${kind}-b`];

const leafOf = (kind: Kind): fc.Arbitrary<Leaf> =>
  fc.record({
    fact: fc.constantFrom(...factsOfKind(kind)),
    operator: fc.constantFrom(...operators[kind]),
    value: fc.oneof(
      { weight: 3, arbitrary: values[kind] },
      { weight: 1, arbitrary: fc.record({ fact: fc.constantFrom(...factsOfKind(kind)) }) },
    ),
  });
const listLeaf: fc.Arbitrary<Leaf> = fc.constantFrom<Kind>('integer', 'text', 'choice').chain((kind) =>
  fc.record({
    fact: fc.constantFrom(...factsOfKind(kind)),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array<string | number>(
      kind === 'integer' ? values.integer : values[kind === 'text' ? 'text' : 'choice'],
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
);
const leaf = fc.oneof(...kinds.map(leafOf), listLeaf);

/** A condition as an author writes it: nested, negated anywhere, naming shared conditions of a lower level. */
function condition(names: readonly string[]): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
    const parts = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
    return {
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        ...(names.length > 0 ? [fc.record({ condition: fc.constantFrom(...names) })] : []),
        fc.record({ all: parts }),
        fc.record({ any: parts }),
        fc.record({ not: tie('tree') }),
      ),
    };
  });
  return tree;
}

const rules = fc.record({
  low: condition([]),
  high: condition(['low']),
  grounds: fc.array(condition(['low', 'high']), { minLength: 1, maxLength: 4 }),
  requirement: condition(['high']),
});

/** Facts with gaps: about a third of them unknown. */
const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...kinds.flatMap((kind) =>
      factsOfKind(kind).map((fact) =>
        fc
          .option<string | number | boolean>(values[kind], { freq: 2 })
          .map((value) => [fact, value] as const),
      ),
    ),
  )
  .map((pairs) =>
    Object.fromEntries(pairs.flatMap(([fact, value]) => (value === null ? [] : [[fact, value]]))),
  );

function editionOf({
  low,
  high,
  grounds,
  requirement,
}: typeof rules extends fc.Arbitrary<infer T> ? T : never) {
  return tinyEdition({
    conditions: { low: { title, when: low }, high: { title, when: high } },
    grounds: Object.fromEntries(
      grounds.map((when, index) => [
        `g${index}`,
        { order: index, effect: 'refuse' as const, appliesTo: ['only'], text: title, when },
      ]),
    ),
    requirements: { r: { order: 1, appliesTo: ['only'], text: title, when: requirement } },
    documents: { d: { order: 1, title, appliesTo: ['only'], form: 'copy', when: requirement } },
    open: { o: { order: 1, title, text: title, pointers: [''], effect: 'note', sources: [], when: low } },
  });
}

/** Kleene's logic by its definition: a third reading of the rules that neither evaluator shares. */
function byDefinition(one: Condition, facts: Facts, shared: Readonly<Record<string, Condition>>): Trilean {
  const over = (parts: readonly Condition[]) => parts.map((part) => byDefinition(part, facts, shared));
  if ('all' in one) return least(over(one.all));
  if ('any' in one) return most(over(one.any));
  if ('not' in one) return opposite(byDefinition(one.not, facts, shared));
  if ('condition' in one) {
    const named = shared[one.condition];
    if (named === undefined) throw new Error('the generator names only what exists');
    return byDefinition(named, facts, shared);
  }
  if (!('fact' in one)) throw new Error('lists are generated elsewhere');
  const actual = facts[one.fact];
  const other = typeof one.value === 'object' && 'fact' in one.value ? facts[one.value.fact] : one.value;
  if (actual === undefined || other === undefined) return null;
  const mean = meaning[one.operator];
  if (mean === undefined) throw new Error(`no meaning for ${one.operator}`);
  return mean(actual, other);
}

const sign = (a: unknown, b: unknown) => (Number(a) > Number(b) ? 1 : Number(a) < Number(b) ? -1 : 0);
const daySign = (a: unknown, b: unknown) => sign(new Date(String(a)), new Date(String(b)));
const member = (a: unknown, list: unknown) => Array.isArray(list) && list.indexOf(a) >= 0;
const meaning: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  is: (a, b) => a === b,
  isNot: (a, b) => a !== b,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: member,
  notIn: (a, b) => !member(a, b),
  lessThan: (a, b) => sign(a, b) < 0,
  lessThanInclusive: (a, b) => sign(a, b) <= 0,
  greaterThan: (a, b) => sign(a, b) > 0,
  greaterThanInclusive: (a, b) => sign(a, b) >= 0,
  before: (a, b) => daySign(a, b) < 0,
  notAfter: (a, b) => daySign(a, b) <= 0,
  after: (a, b) => daySign(a, b) > 0,
  notBefore: (a, b) => daySign(a, b) >= 0,
};
const rank = (value: Trilean) => (value === null ? 0 : value ? 1 : -1);
const fromRank = (value: number): Trilean => (value === 0 ? null : value > 0);
const least = (all: readonly Trilean[]) => fromRank(Math.min(...all.map(rank)));
const most = (all: readonly Trilean[]) => fromRank(Math.max(...all.map(rank)));
const opposite = (value: Trilean) => (value === null ? null : !value);

describe('the two evaluators', () => {
  it('agree on every named condition, whatever is unknown, and with the definition of three-valued logic', async () => {
    const seen = new Map<Trilean, number>();
    await fc.assert(
      fc.asyncProperty(rules, someFacts, async (generated, facts) => {
        const edition = editionOf(generated);
        const compiled = compiledResults(edition, 'only', facts);
        expect(await compare(edition, 'only', facts, compiled)).toEqual({
          agree: true,
          compared: generated.grounds.length + 3,
          disagreements: [],
        });
        const shared = { low: generated.low, high: generated.high };
        for (const [index, ground] of generated.grounds.entries()) {
          const expected = byDefinition(ground, facts, shared);
          expect(compiled.get(`grounds/g${index}`)).toBe(expected);
          seen.set(expected, (seen.get(expected) ?? 0) + 1);
        }
      }),
      { numRuns: repeated(500, 20_000), ...(isLong ? {} : { seed: 42 }) },
    );
    // A generator that yields only one of the three values would prove nothing.
    for (const value of [true, false, null]) expect(seen.get(value) ?? 0).toBeGreaterThan(20);
  });

  it('never change a known result when more becomes known', async () => {
    await fc.assert(
      fc.asyncProperty(rules, someFacts, someFacts, async (generated, some, more) => {
        const edition = editionOf(generated);
        const before = compiledResults(edition, 'only', some);
        const after = compiledResults(edition, 'only', { ...more, ...some });
        for (const [name, value] of before) if (value !== null) expect(after.get(name)).toBe(value);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('report a result that only one of them has', async () => {
    const edition = tinyEdition({
      grounds: {
        g: {
          order: 1,
          effect: 'refuse',
          appliesTo: ['only'],
          text: title,
          when: { fact: 'f', operator: 'is', value: true },
        },
      },
    });
    const wrong = new Map([['grounds/g', true]]);
    expect(await compare(edition, 'only', {}, wrong)).toEqual({
      agree: false,
      compared: 1,
      disagreements: [{ condition: 'grounds/g', compiled: true, rules: null }],
    });
    expect((await compare(edition, 'only', {}, new Map())).agree).toBe(false);
  });
});

describe('the rules in json-rules-engine', () => {
  const evaluate = async (one: Condition, facts: Facts) =>
    (await evaluateRules([{ name: 'it', condition: one }], facts)).get('it');

  it('take an "any" without parts for false and an "all" without parts for true', async () => {
    expect(await evaluate({ any: [] }, {})).toBe(false);
    expect(await evaluate({ all: [] }, {})).toBe(true);
  });

  it('take a value of the wrong type for unknown', async () => {
    expect(await evaluate({ fact: 'n', operator: 'lessThan', value: 3 }, { n: '2' })).toBeNull();
    expect(
      await evaluate({ fact: 'd', operator: 'before', value: '2026-01-01' }, { d: '2025-02-30' }),
    ).toBeNull();
  });

  it('take a path into a fact that has no members for unknown', async () => {
    expect(await evaluate({ fact: 'n', operator: 'equal', value: 1, path: 'x' }, { n: 1 })).toBeNull();
  });

  it('know no inherited member as a fact', async () => {
    expect(await evaluate({ fact: 'constructor', operator: 'equal', value: 'x' }, {})).toBeNull();
  });

  it('are refused where they are not in negation normal form', async () => {
    await expect(evaluate({ not: { fact: 'a', operator: 'is', value: true } }, {})).rejects.toThrow(
      'negation normal form',
    );
  });
});

describe('a path', () => {
  it('names own members', () => {
    expect(resolvePath({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(resolvePath({ a: 1 }, 'a.b')).toBeUndefined();
    expect(resolvePath({}, 'constructor')).toBeUndefined();
  });

  it.each(['$.a', '$..[?(@.constructor)]', 'a[0]', '__proto__', 'a..b', ''])(
    'is never the expression "%s"',
    (path) => {
      expect(() => resolvePath({ a: 1 }, path)).toThrow('expression');
    },
  );
});
