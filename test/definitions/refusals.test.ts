import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../engine/assessment/assess.ts';
import type { Assessment } from '../../engine/assessment/types.ts';
import { governing } from '../../engine/edition/governing.ts';
import { factsOf } from '../../engine/facts/of.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { shippedLibrary } from '../support/library.ts';
import { date } from './date.ts';

const library = shippedLibrary();
const SERVICE = 'kandas-status';

function pinnedAt(day: string) {
  const pinned = governing(library, SERVICE, { at: date(day) });
  if (!pinned.ok) throw new Error(JSON.stringify(pinned.diagnostics));
  return pinned.value;
}

/** Facts of the edition of a day, at random: yes-or-no facts and numbers, any of them unknown. */
function someFacts(day: string): fc.Arbitrary<Readonly<Record<string, FactValue>>> {
  const generators: Record<string, fc.Arbitrary<FactValue | undefined>> = {};
  for (const [key, fact] of Object.entries(factsOf(pinnedAt(day).edition))) {
    if (fact.kind === 'boolean') generators[key] = fc.option(fc.boolean(), { nil: undefined });
    if (fact.kind === 'integer') {
      generators[key] = fc.option(fc.integer({ min: fact.minimum, max: fact.maximum }), { nil: undefined });
    }
  }
  return fc.record(generators).map((values) => {
    const known: Record<string, FactValue> = {};
    for (const [key, value] of Object.entries(values)) if (value !== undefined) known[key] = value;
    return known;
  });
}

function assessed(day: string, variant: string, facts: Readonly<Record<string, FactValue>>): Assessment {
  const result = assess(library, pinnedAt(day), { variant, facts, events: [], at: date(day) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

describe('what is not known is never decided', () => {
  it.each(['2020-06-01', '2022-01-10', '2024-02-01', '2025-10-25'])('decides nothing on %s', (day) => {
    fc.assert(
      fc.property(
        fc.constantFrom('general', 'via-mission', 'extension'),
        someFacts(day),
        (variant, facts) => {
          expect(assessed(day, variant, facts).outcome).toBe('undetermined');
        },
      ),
    );
  });

  it('never refuses an extension by itself', () => {
    fc.assert(
      fc.property(someFacts('2025-11-10'), (facts) => {
        expect(['grant', 'undetermined']).toContain(assessed('2025-11-10', 'extension', facts).outcome);
      }),
    );
  });

  it('decides nothing while it is not known whether the pilot project governs the case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('general', 'via-mission', 'extension'),
        someFacts('2026-03-02'),
        (variant, facts) => {
          const unknown = Object.fromEntries(
            Object.entries(facts).filter(([key]) => key !== 'pilot-applies'),
          );
          expect(assessed('2026-03-02', variant, unknown).outcome).toBe('undetermined');
        },
      ),
    );
  });

  it('never refuses for the quota alone whoever did not ask for it', () => {
    fc.assert(
      fc.property(someFacts('2025-11-10'), (facts) => {
        const only = { ...facts, 'quota-requested': false };
        const { outcome, grounds } = assessed('2025-11-10', 'general', only);
        const others = Object.entries(grounds).filter(
          ([id, ground]) => id !== 'regional-quota' && ground.applies === true && ground.heldBy.length === 0,
        );
        if (others.length === 0) expect(outcome).not.toBe('refuse');
      }),
    );
  });
});
