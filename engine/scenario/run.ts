import { assess } from '../assessment/assess.ts';
import { parseFacts } from '../facts/parse.ts';
import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Scenario } from '../schema/scenario.ts';
import { compareAssessment } from './compare.ts';
import { pinnedOn, submissionDay } from './pinned.ts';
import { playStory } from './story.ts';
import type { Mismatch, ScenarioResult } from './types.ts';

/**
 * Runs one scenario: plays its story, if it has one, then assesses the case as it stands on the scenario's day and compares
 * what the expectation names.
 * @param id a scenario of the service; another one is a bug
 */
export function runScenario(library: Library, service: string, id: string): ScenarioResult {
  const found = own(library.services, service)?.scenarios[id];
  if (found === undefined) throw new Error(`the service "${service}" has no scenario "${id}"`);
  const { file, scenario } = found;
  const mismatches = mismatchesOf(library, service, scenario, file, `/scenarios/${id}/facts`);
  const { title, tests } = scenario;
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

function mismatchesOf(
  library: Library,
  service: string,
  scenario: Scenario,
  file: string,
  pointer: string,
): readonly Mismatch[] {
  const pinned = pinnedOn(library, service, scenario);
  if (!pinned.ok) return [failed('edition', pinned.diagnostics)];
  const { edition } = pinned.value;
  const facts = parseFacts(edition, library.codelists, scenario.facts, file, pointer);
  if (!facts.ok) return [failed('facts', facts.diagnostics)];
  const story = playStory(library, service, scenario, facts.value);
  const assessed = assess(library, pinned.value, {
    variant: scenario.variant,
    ...(scenario.channel === undefined ? {} : { channel: scenario.channel }),
    facts: story.facts,
    events: story.events,
    at: scenario.at,
    submittedOn: submissionDay(scenario),
    ...(scenario.settled === undefined ? {} : { settled: scenario.settled }),
    ...(scenario.setAside === undefined ? {} : { setAside: scenario.setAside }),
  });
  if (!assessed.ok) return [...story.mismatches, failed('assessment', assessed.diagnostics)];
  return [...story.mismatches, ...compareAssessment(scenario.expect, assessed.value, edition)];
}

const failed = (what: string, diagnostics: readonly unknown[]): Mismatch => ({
  what,
  expected: 'no diagnostics',
  actual: diagnostics,
});
