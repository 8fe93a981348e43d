import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../engine/assessment/assess.ts';
import { exportRules } from '../../engine/conditions/rules.ts';
import { timeline } from '../../engine/edition/timeline.ts';
import { factsOf } from '../../engine/facts/of.ts';
import type { Library } from '../../engine/library/types.ts';
import type { Fact, SimpleFact } from '../../engine/schema/fact.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { agreementOn } from '../../server/evaluator/agreement.ts';
import { fixtureFolder, openFiles, readLibrary, shippedLibrary, smallLibrary } from '../support/library.ts';
import { repeated } from '../support/long.ts';

const RUNS = repeated(60, 400);
const households = openFiles(readLibrary(fixtureFolder('households')));
const shipped = shippedLibrary();

/** Values of a fact. */
function valuesOf(fact: Fact, library: Library): fc.Arbitrary<FactValue> {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: fact.minimum, max: fact.maximum });
    case 'text':
      return fc.constantFrom('', 'x', 'ұзын мәтін');
    case 'date':
      return fc.constantFrom('2019-12-31', '2024-05-31', '2025-10-25', '2025-10-26', '2026-03-21');
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options));
    case 'code':
      return fc.constantFrom(...Object.keys(library.codelists[fact.codelist]?.entries ?? { none: {} }));
    case 'decimal':
    case 'money':
      return fc.constantFrom('0', '-1.5', '0.5', '20', '20.01', '3932');
    case 'list':
      return rowsOf(fact.fields, library, fact.minItems ?? 0, Math.min(fact.maxItems, 3));
  }
}

/** Rows of a list, about a sixth of their fields unknown. */
function rowsOf(
  fields: Readonly<Record<string, SimpleFact>>,
  library: Library,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly Readonly<Record<string, boolean | number | string>>[]> {
  const pairs = Object.entries(fields).map(([id, field]) =>
    fc.option(valuesOf(field, library), { freq: 6 }).map((value) => [id, value] as const),
  );
  const row = fc
    .tuple(...pairs)
    .map((all) =>
      Object.fromEntries(
        all.flatMap(([id, value]) => (value === null || typeof value === 'object' ? [] : [[id, value]])),
      ),
    );
  return fc.array(row, { minLength: Math.min(minLength, maxLength), maxLength });
}

/** Facts of an edition, about a third of them unknown. */
function someFacts(facts: Readonly<Record<string, Fact>>, library: Library) {
  const pairs = Object.entries(facts).flatMap(([id, fact]) => {
    if (fact.establishedBy === 'computation') return [];
    return [fc.option(valuesOf(fact, library), { freq: 2 }).map((value) => [id, value] as const)];
  });
  return fc
    .tuple(...pairs)
    .map((all) => Object.fromEntries(all.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))));
}

const editions = [
  ...Object.keys(shipped.services).flatMap((service) =>
    timeline(shipped, service).map((edition) => ({ library: shipped, edition })),
  ),
  ...timeline(smallLibrary(), 'guest-card').map((edition) => ({ library: smallLibrary(), edition })),
  ...timeline(households, 'house-permit').map((edition) => ({ library: households, edition })),
].map((one) => ({ ...one, name: `${one.edition.service} from ${one.edition.inForceFrom}` }));

describe.each(editions)('$name', ({ library, edition }) => {
  it.each(Object.keys(edition.edition.service.variants))(
    'both evaluators agree on %s, whatever is known',
    async (variant) => {
      const channels = Object.entries(edition.edition.service.channels).filter(([, one]) =>
        one.variants.includes(variant),
      );
      const channel = fc.option(fc.constantFrom(...channels.map(([id]) => id)), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(someFacts(factsOf(edition.edition), library), channel, async (facts, through) => {
          const input = {
            variant,
            facts,
            events: [],
            at: edition.inForceFrom,
            ...(through === undefined ? {} : { channel: through }),
          };
          const assessment = assess(library, { ...edition, reason: 'given' }, input);
          if (!assessment.ok) throw new Error(assessment.diagnostics[0]?.code);
          const agreement = await agreementOn(library, edition.edition, input, assessment.value);
          expect(agreement.disagreements).toEqual([]);
          expect(agreement.compared).toBe(exportRules(edition.edition, variant, facts).length);
        }),
        { numRuns: RUNS, seed: 9 },
      );
    },
  );
});
