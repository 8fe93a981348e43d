import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { parseFacts } from '../facts/parse.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import type { Library } from '../library/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { pinnedOn, submissionDay } from './pinned.ts';
import { playStory } from './story.ts';
import type { Mismatch, ScenarioCase } from './types.ts';

/** A case as it came out: what went wrong on the way and, if it could be assessed, its assessment. */
export interface AssessedCase {
  readonly mismatches: readonly Mismatch[];
  readonly assessed?: { readonly pinned: PinnedEdition; readonly assessment: Assessment };
  /** Why it could not be assessed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A scenario's case as it came out. */
export interface AssessedScenario extends AssessedCase {
  readonly scenario: Scenario;
}

/** Where a case's facts stand, for what is wrong with them. */
interface FactsPlace {
  readonly file: string;
  readonly pointer: string;
}

/**
 * Plays a scenario's story, if it has one, then assesses the case as it stands on the scenario's day. What the scenario expects of that
 * assessment is not looked at yet.
 * @param id a scenario of the service; another one is a bug
 */
export function assessedScenario(library: Library, service: string, id: string): AssessedScenario {
  return assessedIn(library, `${service}/${id}`);
}

/** Scenarios are run, and their boundaries are looked for: each is assessed once. */
const assessedIn = oncePer((library: Library, place): AssessedScenario => {
  const [service = '', id = ''] = place.split('/');
  const found = own(library.services, service)?.scenarios[id];
  if (found === undefined) throw new Error(`the service "${service}" has no scenario "${id}"`);
  const { file, scenario } = found;
  const pointer = join('/scenarios', id, 'facts');
  return { scenario, ...assessedCase(library, service, scenario, { file, pointer }) };
});

/** Plays the story of a case, if it has one, then assesses the case as it stands on its day. */
export function assessedCase(
  library: Library,
  service: string,
  scenario: ScenarioCase,
  { file, pointer }: FactsPlace,
): AssessedCase {
  const pinned = pinnedOn(library, service, scenario);
  if (!pinned.ok) return failed('edition', pinned.diagnostics);
  const facts = parseFacts(pinned.value.edition, library.codelists, scenario.facts, file, pointer);
  if (!facts.ok) return failed('facts', facts.diagnostics);
  const { mismatches, ...story } = playStory(library, service, scenario, facts.value);
  const assessed = assess(library, pinned.value, {
    variant: scenario.variant,
    ...(scenario.channel === undefined ? {} : { channel: scenario.channel }),
    facts: story.facts,
    events: story.events,
    at: scenario.at,
    submittedOn: submissionDay(scenario),
    ...(scenario.settled === undefined ? {} : { settled: scenario.settled }),
    ...(scenario.setAside === undefined ? {} : { setAside: scenario.setAside }),
    ...(scenario.readings === undefined ? {} : { readings: scenario.readings }),
  });
  if (!assessed.ok) return failed('assessment', assessed.diagnostics, mismatches);
  return {
    mismatches,
    assessed: { pinned: pinned.value, assessment: assessed.value },
    diagnostics: [],
  };
}

const failed = (
  what: string,
  diagnostics: readonly Diagnostic[],
  before: readonly Mismatch[] = [],
): AssessedCase => ({
  mismatches: [...before, { what, expected: 'no diagnostics', actual: diagnostics }],
  diagnostics,
});
