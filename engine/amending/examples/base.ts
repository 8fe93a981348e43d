import { changesBetween } from './changes.ts';
import type { Applicant } from './example.ts';
import { type AskedOf, grantGoals, noGround } from './goals.ts';
import type { Making } from './making.ts';
import { lackingFor } from './search/lacking.ts';
import { nearestFacts } from './search/nearest-facts.ts';
import { type Goals, type Setting, seen } from './search/setting.ts';
import { type Seed, seedsFor } from './seeds.ts';

/** How many scenarios are looked into: those that lack least. */
const MOST = 3;

/**
 * The applicant of a variant against whom nothing stands, made with the fewest changes from a scenario of the service. Where no facts are found for a grant,
 * one to whom no ground applies; and where there are none either, the scenario that lacks least as it stands.
 */
export function baseApplicant(making: Making, variant: string): Applicant {
  const seeds = seedsFor(making, variant);
  const found =
    made(making, seeds, (of) => grantGoals(of)) ?? made(making, seeds, (of) => noGround(of)) ?? seeds[0];
  const { from, facts, isOnOtherDay } = found ?? NOTHING;
  const given = found?.case ?? { variant, at: making.day, facts: {} };
  return {
    case: given,
    ...(from === undefined ? {} : { from }),
    changes: changesBetween(facts, given.facts),
    isOnOtherDay,
  };
}

const NOTHING = { from: undefined, facts: {}, isOnOtherDay: false };

function made(making: Making, seeds: readonly Seed[], goalsOf: (of: AskedOf) => Goals): Seed | undefined {
  const tried = seeds.map((seed) => {
    const { variant, channel, facts } = seed.case;
    const goals = goalsOf({
      edition: making.edition,
      variant,
      ...(channel === undefined ? {} : { channel }),
    });
    const setting = settingOf(making, seed.case);
    // Each fact that is left out, and another day, is a change too; of equals a scenario of a grant says most.
    const left = Object.keys(seed.facts).length - Object.keys(facts).length;
    const cost =
      lackingFor(goals, seen(setting, facts)) +
      left +
      (seed.isOnOtherDay ? 1 : 0) -
      (seed.isGranted ? 0.5 : 0);
    return { seed, goals, setting, cost };
  });
  const best = tried.sort((a, b) => a.cost - b.cost).slice(0, MOST);
  for (const { seed, goals, setting } of best) {
    const { facts } = nearestFacts(setting, seed.case.facts, goals);
    if (facts !== undefined) return { ...seed, case: { ...seed.case, facts } };
  }
  return undefined;
}

/** In what facts of a case are looked for. */
export const settingOf = (
  { library, edition }: Making,
  { variant, at, submittedOn }: Seed['case'],
): Setting => ({
  library,
  edition,
  variant,
  at,
  ...(submittedOn === undefined ? {} : { submittedOn }),
});
