import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import { run } from './harness.ts';

describe('properties', () => {
  const values = {
    age: fc.integer({ min: 0, max: 120 }),
    'has-guardian': fc.boolean(),
    'months-asked': fc.integer({ min: 1, max: 12 }),
    'renewals-used': fc.integer({ min: 0, max: 2 }),
    'data-true': fc.boolean(),
    banned: fc.boolean(),
    'books-lost': fc.integer({ min: 0, max: 5 }),
    'document-consent': fc.boolean(),
  };
  const facts: fc.Arbitrary<Facts> = fc.record(values, { requiredKeys: [] });
  const variant = fc.constantFrom('first', 'renewal');

  it.each(['first', 'renewal'])('with nothing known nothing is decided: %s', (v) => {
    expect(run({}, { variant: v }).outcome).toBe('undetermined');
  });
  it('an outcome rests on facts that are known: whatever the unknown ones are, it stays', () => {
    fc.assert(
      fc.property(facts, fc.record(values), variant, (known, rest, v) => {
        const { outcome } = run(known, { variant: v });
        if (outcome === 'undetermined') return;
        // Grounds of another effect may still come true; then the two conflict. Never the other way round.
        const filled = run({ ...rest, ...known }, { variant: v }).outcome;
        const allowed = outcome === 'grant' ? ['grant'] : [outcome, 'undetermined'];
        expect(allowed).toContain(filled);
      }),
      { numRuns: 500 },
    );
  });
  it('taking away a fact on which every true ground rests leaves no effect of it', () => {
    fc.assert(
      fc.property(facts, variant, (known, v) => {
        const result = run(known, { variant: v });
        const resting = Object.entries(result.grounds).filter(([, ground]) => ground.applies === true);
        for (const [id, ground] of resting) {
          for (const leaf of ground.because) {
            const { [leaf.fact]: _, ...without } = known;
            const after = run(without, { variant: v });
            expect(after.grounds[id]?.applies).not.toBe(true);
            const others = Object.values(after.grounds).some(
              (g) => g.applies === true && g.effect === after.outcome,
            );
            if (after.outcome !== 'undetermined' && after.outcome !== 'grant') expect(others).toBe(true);
            expect(after.outcome).not.toBe('grant');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it('the same input gives the same bytes, whatever the order of its keys', () => {
    fc.assert(
      fc.property(facts, variant, fc.array(fc.nat()), (known, v, seed) => {
        const shuffled = Object.entries(known).map((entry, i) => [seed[i] ?? i, entry] as const);
        const other = Object.fromEntries(shuffled.sort(([a], [b]) => a - b).map(([, entry]) => entry));
        expect(JSON.stringify(run(other, { variant: v }))).toBe(JSON.stringify(run(known, { variant: v })));
      }),
    );
  });
});
