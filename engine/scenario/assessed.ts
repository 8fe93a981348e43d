import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/types.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { parseFacts } from '../facts/parse.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import type { Library } from '../library/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { pinnedOn, submissionDay } from './pinned.ts';
import { playStory } from './story.ts';
import type { Mismatch } from './types.ts';

/** A scenario's case as it came out: what went wrong on the way and, if it could be assessed, its assessment. */
export interface AssessedScenario {
  readonly scenario: Scenario;
  readonly mismatches: readonly Mismatch[];
  readonly assessed?: { readonly pinned: PinnedEdition; readonly assessment: Assessment };
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
  return { scenario: found.scenario, ...assessFound(library, service, id, found) };
});

function assessFound(
  library: Library,
  service: string,
  id: string,
  { file, scenario }: { readonly file: string; readonly scenario: Scenario },
): Omit<AssessedScenario, 'scenario'> {
  const pinned = pinnedOn(library, service, scenario);
  if (!pinned.ok) return { mismatches: [failed('edition', pinned.diagnostics)] };
  const pointer = join('/scenarios', id, 'facts');
  const facts = parseFacts(pinned.value.edition, library.codelists, scenario.facts, file, pointer);
  if (!facts.ok) return { mismatches: [failed('facts', facts.diagnostics)] };
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
  if (!assessed.ok) return { mismatches: [...mismatches, failed('assessment', assessed.diagnostics)] };
  return { mismatches, assessed: { pinned: pinned.value, assessment: assessed.value } };
}

const failed = (what: string, diagnostics: readonly unknown[]): Mismatch => ({
  what,
  expected: 'no diagnostics',
  actual: diagnostics,
});
