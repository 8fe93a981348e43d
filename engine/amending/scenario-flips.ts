import { equal } from '../diff/equal.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import { runScenario, runScenarios } from '../scenario/run.ts';
import type { AlteredScenario, AmendmentReport } from './report.ts';

/**
 * The scenarios of some services in two libraries: how many pass in the later one, those that come out otherwise than before or are new, and
 * those that were altered.
 */
export function flipsBetween(
  before: Library,
  after: Library,
  services: readonly string[],
): AmendmentReport['scenarios'] {
  const results = services.flatMap((service) => ran(after, service));
  const known = new Map(
    services
      .flatMap((service) => ran(before, service))
      .map((one) => [`${one.service} ${one.id}`, one.passed]),
  );
  const passed = results.filter((one) => one.passed).length;
  const flips = results.flatMap(({ service, id, title, passed: is, mismatches }) => {
    const was = known.get(`${service} ${id}`);
    if (was === is) return [];
    return [{ service, id, title, ...(was === undefined ? {} : { before: was }), after: is, mismatches }];
  });
  const altered = services.flatMap((service) => alteredIn(before, after, service));
  return { passed, failed: results.length - passed, flips, altered };
}

/** The scenarios that are not what they were, each run as it was: what no longer expects anything cannot fail. */
function alteredIn(before: Library, after: Library, service: string): readonly AlteredScenario[] {
  const [old, now] = [own(before.services, service), own(after.services, service)];
  if (old === undefined || now === undefined) return [];
  const asItWas = {
    ...after,
    services: { ...after.services, [service]: { ...now, scenarios: old.scenarios } },
  };
  return Object.entries(old.scenarios).flatMap(([id, { scenario }]) => {
    const changed = own(now.scenarios, id)?.scenario;
    if (equal(changed, scenario)) return [];
    const { passed: passesAsItWas } = runScenario(asItWas, service, id);
    return [{ service, id, title: scenario.title, removed: changed === undefined, passesAsItWas }];
  });
}

const ran = oncePer((library: Library, service) => runScenarios(library, service));
