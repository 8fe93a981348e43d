import { oncePer } from '../json/once-per.ts';
import type { Library } from '../library/types.ts';
import { runScenarios } from '../scenario/run.ts';
import type { AmendmentReport } from './report.ts';

/** The scenarios of some services in two libraries: how many pass in the later one, and those that come out otherwise than before or are new. */
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
  return { passed, failed: results.length - passed, flips };
}

const ran = oncePer((library: Library, service) => runScenarios(library, service));
