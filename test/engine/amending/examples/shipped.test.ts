import { describe, expect, test } from 'vitest';
import { openOnly } from '../../../../engine/amending/concerned.ts';
import { documentsOf, overlaid } from '../../../../engine/amending/draft-library.ts';
import { partsAmong } from '../../../../engine/amending/draft-parts.ts';
import type { Example } from '../../../../engine/amending/examples/example.ts';
import { examplesFor } from '../../../../engine/amending/examples/examples-for.ts';
import { titleOf } from '../../../../engine/amending/examples/title-of.ts';
import { withExamples } from '../../../../engine/amending/examples/with-examples.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { own } from '../../../../engine/json/own.ts';
import type { Library } from '../../../../engine/library/types.ts';
import { runScenario } from '../../../../engine/scenario/run.ts';
import { tryCase } from '../../../../engine/scenario/try.ts';
import { shippedFiles } from '../../../support/library.ts';
import { withoutScenariosOf } from '../../../support/untested.ts';

const files = shippedFiles();

/**
 * For each shipped act that amends a service, once the scenarios that test its provisions are away: how many of the items that it changes got an example
 * when it was last looked at, by kind. The numbers may only rise; those without one only fall.
 */
const HELD = [
  {
    act: 'kz-317-2025',
    found: { ground: 6, requirement: 0, document: 4, deadline: 7, entitlement: 2, amount: 0 },
    missing: 0,
  },
  {
    act: 'kz-123-2022',
    found: { ground: 9, requirement: 15, document: 23, deadline: 8, entitlement: 2, amount: 0 },
    missing: 1,
  },
  {
    act: 'kz-16-2021',
    found: { ground: 0, requirement: 0, document: 9, deadline: 0, entitlement: 0, amount: 0 },
    missing: 0,
  },
  {
    act: 'guidance-2026',
    found: { ground: 3, requirement: 4, document: 4, deadline: 3, entitlement: 1, amount: 1 },
    missing: 0,
  },
];

describe.each(HELD)('$act, made and not yet tested', ({ act, found, missing }) => {
  // Later acts stay: scenarios speak of what they brought.
  const made = documentsOf(files);
  const services = [...new Set(partsAmong(made).flatMap((part) => (part.act === act ? [part.service] : [])))];
  const documents = services.reduce((all, service) => withoutScenariosOf(all, act, service), made);
  const library = opened(documents, services);
  const examples = services.flatMap((service) =>
    examplesFor(library, service, act).flatMap((make) => {
      const example = make();
      return example === undefined ? [] : [{ service, example }];
    }),
  );

  test('has examples for as many items as it had', () => {
    const lacking = examples.flatMap(({ example }) =>
      example.kind === 'missing' ? [`${example.key}: ${example.because}`] : [],
    );
    for (const [kind, held] of Object.entries(found)) {
      const count = examples.filter(({ example }) => kindOf(example) === kind).length;
      console.info(`${act}: ${kind} ${count}`);
      expect(count, kind).toBeGreaterThanOrEqual(held);
    }
    console.info(`${act}: without an example ${lacking.length} ${lacking.join(', ')}`);
    expect(lacking.length, lacking.join('\n')).toBeLessThanOrEqual(missing);
  });

  test('refuses by each ground that is offered, or says why it does not', () => {
    for (const { service, example } of examples) {
      if (example.kind !== 'item' || example.item.kind !== 'ground') continue;
      const { id } = example.item;
      const tried = tryCase(library, service, example.case);
      expect(tried).toMatchObject({ ok: true, assessment: { grounds: { [id]: { applies: true } } } });
      if (!tried.ok) continue;
      const { outcome, undeterminedBecause, grounds } = tried.assessment;
      if (outcome === 'undetermined') expect(undeterminedBecause, id).not.toEqual([]);
      else expect(outcome, id).toBe(own(grounds, id)?.effect);
    }
  });

  test('passes as the scenarios that the examples would be', () => {
    for (const { service, example } of examples) {
      if (example.kind === 'missing') continue;
      const { case: given, expect: expected } = example;
      const scenario = { order: 1, title: {}, tests: [], ...given, expect: expected };
      const definition = own(library.services, service);
      if (definition === undefined) throw new Error(service);
      const scenarios = { offered: { file: '', scenario } };
      const withIt = { ...library, services: { [service]: { ...definition, scenarios } } };
      expect(runScenario(withIt, service, 'offered').mismatches, example.key).toEqual([]);
    }
  });

  test('leaves nothing to offer once all of them are saved', () => {
    const saved = services.reduce((all, service) => {
      const confirmed = examples.flatMap(({ service: of, example }) =>
        of === service && example.kind !== 'missing'
          ? [{ example, title: titleOf(example, undefined, library.written) }]
          : [],
      );
      return withExamples(all, { service, act }, confirmed);
    }, documents);
    const after = opened(saved, services);
    const left = services.flatMap((service) =>
      examplesFor(after, service, act).flatMap((make) => make()?.key ?? []),
    );
    const lacking = examples.flatMap(({ example }) => (example.kind === 'missing' ? [example.key] : []));
    expect(left).toEqual(lacking);
  });
});

/** The library as far as it concerns some services: opening the others takes long, and tells nothing. */
function opened(documents: Documents, services: readonly string[]): Library {
  const result = openOnly(overlaid([], documents), services);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.library;
}

const kindOf = (example: Example) => (example.kind === 'item' ? example.item.kind : example.kind);
