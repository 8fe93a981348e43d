import type { Facts } from '../../conditions/types.ts';
import { factsOf } from '../../facts/of.ts';
import { parseFacts } from '../../facts/parse.ts';
import { own } from '../../json/own.ts';
import { pinnedOn } from '../../scenario/pinned.ts';
import type { ScenarioCase } from '../../scenario/types.ts';
import { inOrder } from '../../schema/in-order.ts';
import type { Text } from '../../schema/text.ts';
import type { Making } from './making.ts';

/** A case that an example can be made from. */
export interface Seed {
  readonly case: ScenarioCase;
  /** The scenario that it is. */
  readonly from?: { readonly id: string; readonly title: Text };
  /** The facts of that scenario, as they stand there. */
  readonly facts: Facts;
  readonly isOnOtherDay: boolean;
  /** Whether the scenario expects a grant. */
  readonly isGranted: boolean;
}

/**
 * The scenarios of a variant as cases of an edition, and last the case of which nothing is known. Those of other editions are put on a day of this one;
 * facts that it does not have, or not with that value, are left out. Of a story only what the applicant says is taken.
 */
export function seedsFor(making: Making, variant: string): readonly Seed[] {
  const { library, service, day, hash } = making;
  const scenarios = Object.fromEntries(
    Object.entries(own(library.services, service)?.scenarios ?? {}).map(([id, { scenario }]) => [
      id,
      scenario,
    ]),
  );
  const seeds = inOrder(scenarios)
    .filter(([, scenario]) => scenario.variant === variant)
    .map(([id, scenario]): Seed => {
      const { channel, at, submittedOn, facts, title, expect } = scenario;
      const pinned = pinnedOn(library, service, scenario);
      const isOnOtherDay = !pinned.ok || pinned.value.hash !== hash;
      const days = isOnOtherDay ? { at: day } : { at, ...(submittedOn === undefined ? {} : { submittedOn }) };
      const known = channel !== undefined && Object.hasOwn(making.edition.service.channels, channel);
      return {
        case: {
          variant,
          ...(known ? { channel } : {}),
          ...days,
          facts: fitting(making, facts),
        },
        from: { id, title },
        facts,
        isOnOtherDay,
        isGranted: expect.outcome === 'grant',
      };
    });
  const nothing: Seed = {
    case: { variant, at: day, facts: {} },
    facts: {},
    isOnOtherDay: false,
    isGranted: false,
  };
  return [...distinct(seeds), nothing];
}

/** The facts that an edition has, with values that it takes. */
function fitting({ edition, library }: Making, facts: Facts): Facts {
  const known = factsOf(edition);
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([fact, value]) =>
        Object.hasOwn(known, fact) && parseFacts(edition, library.codelists, { [fact]: value }, '').ok,
    ),
  );
}

/** Of scenarios with the same case one that expects a grant, else the first. */
const distinct = (seeds: readonly Seed[]): readonly Seed[] => {
  const byCase = new Map<string, Seed>();
  for (const seed of seeds) {
    const key = JSON.stringify(seed.case);
    const known = byCase.get(key);
    if (known === undefined || (seed.isGranted && !known.isGranted)) byCase.set(key, seed);
  }
  return [...byCase.values()];
};
