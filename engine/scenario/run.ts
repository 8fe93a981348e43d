import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import { inOrder } from '../schema/in-order.ts';
import { assessedScenario } from './assessed.ts';
import { compareAssessment } from './compare.ts';
import type { ScenarioResult } from './types.ts';

/**
 * Runs one scenario: plays its story, if it has one, then assesses the case as it stands on the scenario's day and compares
 * what the expectation names.
 * @param id a scenario of the service; another one is a bug
 */
export function runScenario(library: Library, service: string, id: string): ScenarioResult {
  const { scenario, mismatches: before, assessed } = assessedScenario(library, service, id);
  const { title, tests, expect } = scenario;
  const compared =
    assessed === undefined ? [] : compareAssessment(expect, assessed.assessment, assessed.pinned.edition);
  const mismatches = [...before, ...compared];
  return { service, id, title, tests, passed: mismatches.length === 0, mismatches };
}

/** Runs all scenarios of a service, or of all services, in order. */
export function runScenarios(library: Library, service?: string): readonly ScenarioResult[] {
  const services = service === undefined ? Object.keys(library.services).sort() : [service];
  return services.flatMap((name) => {
    const scenarios = Object.entries(own(library.services, name)?.scenarios ?? {});
    const placed = Object.fromEntries(scenarios.map(([id, { scenario }]) => [id, scenario]));
    return inOrder(placed).map(([id]) => runScenario(library, name, id));
  });
}
