import type { Result } from '../diagnostics/diagnostic.ts';
import { governing } from '../edition/governing.ts';
import type { PinnedEdition } from '../edition/types.ts';
import type { Library } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { ScenarioCase } from './types.ts';

/** The day that a scenario's case is submitted on: as given, else that of its first step, else the day of assessment. */
export function submissionDay(scenario: ScenarioCase): IsoDate {
  return scenario.submittedOn ?? scenario.story?.[0]?.on ?? scenario.at;
}

/** The edition that governs a scenario's case on a day. */
export function pinnedOn(
  library: Library,
  service: string,
  scenario: ScenarioCase,
  at: IsoDate = scenario.at,
): Result<PinnedEdition> {
  return governing(library, service, { submittedOn: submissionDay(scenario), at });
}
