import { describe, expect, test } from 'vitest';
import { timeline } from '../../engine/edition/timeline.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { shippedLibrary } from '../support/library.ts';

const library = shippedLibrary();

/** The outcomes that an edition has a decision for in a variant. */
function decided(edition: Edition, variant: string): readonly string[] {
  return Object.values(edition.workflow.transitions)
    .filter(({ appliesTo }) => appliesTo?.includes(variant) ?? true)
    .flatMap(({ decision }) => decision?.outcome ?? []);
}

/** Every variant of every service, with the outcomes that some edition of it can be decided with. */
const variants = Object.keys(library.services).flatMap((service) => {
  const editions = timeline(library, service).map(({ edition }) => edition);
  const keys = new Set(editions.flatMap((edition) => Object.keys(edition.service.variants)));
  return [...keys].map((variant) => ({
    service,
    variant,
    outcomes: [...new Set(editions.flatMap((edition) => decided(edition, variant)))],
  }));
});

/** What the scenarios of a variant expect as outcomes, at the end or in a step. */
function expected(service: string, variant: string): ReadonlySet<string> {
  const scenarios = Object.values(library.services[service]?.scenarios ?? {});
  return new Set(
    scenarios
      .filter(({ scenario }) => scenario.variant === variant)
      .flatMap(({ scenario }) => scenario.expect.outcome ?? []),
  );
}

describe.each(variants.filter(({ outcomes }) => outcomes.length > 0))(
  '$service $variant',
  ({ service, variant, outcomes }) => {
    test.each([...outcomes, 'undetermined'])('a scenario expects %s', (outcome) => {
      expect([...expected(service, variant)]).toContain(outcome);
    });
    test('a story plays it from the application to a final state', () => {
      const stories = Object.values(library.services[service]?.scenarios ?? {}).flatMap(({ scenario }) =>
        scenario.variant === variant ? (scenario.story ?? []).slice(-1) : [],
      );
      const ends = stories.flatMap(({ expect: { state } }) => state ?? []);
      const finals = new Set(
        timeline(library, service).flatMap(({ edition }) =>
          Object.entries(edition.workflow.states).flatMap(([id, { final }]) => (final ? [id] : [])),
        ),
      );
      expect(ends.filter((state) => finals.has(state))).not.toEqual([]);
    });
  },
);
