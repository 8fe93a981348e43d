import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../engine/assessment/assess.ts';
import { knownCase } from '../../../engine/assessment/case-facts.ts';
import { missingFacts } from '../../../engine/assessment/missing.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import { derive } from '../../../engine/derived/derive.ts';
import { inOrderOfRest } from '../../../engine/derived/order.ts';
import { parseFacts } from '../../../engine/facts/parse.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import { pin } from '../assess/harness.ts';
import { calendar, date, got } from '../assess/support.ts';
import { contextOf, editionWith, facts, parameters } from './support.ts';

const title = { en: '' };
const computed = (value: Expression, kind: 'integer' | 'decimal' | 'money' | 'boolean' = 'decimal'): Fact => {
  const common = { order: 1, title, establishedBy: 'computation', value } as const;
  if (kind === 'integer') return { ...common, kind, minimum: 0, maximum: 9 };
  if (kind === 'money') return { ...common, kind, currency: 'KZT', scale: 2 };
  return kind === 'boolean' ? { ...common, kind } : { ...common, kind, scale: 4 };
};
/** Each rests on the one before; the first on the months. */
const chain: Readonly<Record<string, Fact>> = {
  third: computed({ add: [{ fact: 'second' }, { fact: 'share' }] }),
  second: computed({ multiply: [{ fact: 'first' }, { number: '2' }] }),
  first: computed({ add: [{ fact: 'months' }, { number: '1' }] }),
  sum: computed({ parameter: 'index', on: { fact: 'born' } }, 'money'),
};
const edition = editionWith({ facts: { ...facts, ...chain } });
const derived = (known: Facts) => derive(edition, 'first', contextOf(known, { edition }));
const library = { calendars: { test: calendar }, parameters };

describe('derive', () => {
  it('works out each fact after those that it rests on', () => {
    expect(derived({ months: 3, share: '0.5' }).facts).toEqual({ first: '4', second: '8', third: '8.5' });
  });
  it('expands what is missing down to facts that can be asked', () => {
    const { facts: known, unsettled } = derived({});
    expect(known).toEqual({});
    expect(unsettled.third).toEqual({ missing: ['months', 'share'], gaps: [] });
    expect(unsettled.sum).toEqual({ missing: ['born'], gaps: [] });
  });
  it('keeps a gap apart from what is missing', () => {
    const { unsettled } = derived({ born: '2026-06-01' });
    expect(unsettled.sum).toEqual({
      missing: [],
      gaps: [{ kind: 'parameter', parameter: 'index', on: '2026-06-01' }],
    });
  });
  it('takes no value from outside', () => {
    expect(derived({ months: 3, share: '0.5', third: '100', first: '7' }).facts.third).toBe('8.5');
    expect(derived({ third: '100' }).facts).toEqual({});
  });
  it('does not cut a fraction for a fact of whole numbers', () => {
    const halved = editionWith({
      facts: { half: computed({ divide: [{ fact: 'months' }, { number: '2' }] }, 'integer') },
    });
    const half = (months: number) => derive(halved, 'first', contextOf({ months }, { edition: halved }));
    expect(half(4).facts).toEqual({ half: 2 });
    expect(half(5).facts).toEqual({});
    expect(half(5).unsettled.half).toEqual({ missing: [], gaps: [{ kind: 'not-whole', number: '2.5' }] });
  });
  it('does not depend on the order of the definitions', () => {
    const known = { months: 3, share: '0.5', born: '2025-05-05' };
    const expected = derived(known);
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(chain), { minLength: 4 }), (keys) => {
        const shuffled = editionWith({
          facts: Object.fromEntries(keys.flatMap((key) => (chain[key] ? [[key, chain[key]]] : []))),
        });
        const again = derive(shuffled, 'first', contextOf(known, { edition: shuffled }));
        expect(again.facts).toEqual(expected.facts);
      }),
      { numRuns: 24, seed: 3 },
    );
  });
});

describe('inOrderOfRest', () => {
  it('finds what rests on itself, and leaves it and what rests on it out', () => {
    const { ordered, cycles } = inOrderOfRest([
      { key: 'a', restsOn: ['b'] },
      { key: 'b', restsOn: ['c'] },
      { key: 'c', restsOn: ['b'] },
      { key: 'd', restsOn: ['given'] },
    ]);
    expect(cycles).toEqual([['b', 'c', 'b']]);
    expect(ordered.map(({ key }) => key)).toEqual(['d']);
  });
});

describe('derived facts of a case', () => {
  const at = date('2025-06-01');
  const known = (given: Facts) =>
    knownCase(edition, { variant: 'first', facts: given, events: [], at }, library);

  it('are facts of the case, worked out again whatever is given', () => {
    expect(known({ months: 3, share: '0.50', second: '99' }).facts).toMatchObject({
      second: '8',
      share: '0.5',
      third: '8.5',
    });
  });
  it('are not asked for: the facts under them are', () => {
    const { derived: worked } = known({});
    const missing = missingFacts(edition, [['third'], ['share']], worked.unsettled);
    expect(missing.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['share', 2],
      ['months', 1],
    ]);
  });
  it('are refused from outside', () => {
    const parsed = parseFacts(edition, {}, { third: '1' }, 'facts.json');
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code)).toEqual(['fact-is-computed']);
  });
  it('stand in the assessment with what keeps them unknown', () => {
    const input = { variant: 'first', facts: { months: 3, born: '2026-06-01' }, events: [], at };
    const { derived: results } = got(assess(library, pin(edition), input));
    expect(results.first).toMatchObject({ value: '4', missing: [], gaps: [] });
    expect(results.third).toMatchObject({ missing: ['share'], gaps: [] });
    expect(results.third).not.toHaveProperty('value');
    expect(results.sum).toMatchObject({ missing: [], gaps: [{ kind: 'parameter' }] });
  });
});
