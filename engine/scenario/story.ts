import { assess } from '../assessment/assess.ts';
import { judgedGrounds } from '../assessment/judgement.ts';
import type { Facts } from '../conditions/types.ts';
import { due } from '../deadlines/due.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import type { PinnedEdition } from '../edition/types.ts';
import type { Library } from '../library/types.ts';
import { advance } from '../workflow/advance.ts';
import type { StepRequest } from '../workflow/types.ts';
import { one } from './expected.ts';
import { pinnedOn, submissionDay } from './pinned.ts';
import type { Mismatch, ScenarioCase } from './types.ts';

type Step = NonNullable<ScenarioCase['story']>[number];

/** A case on its way through a story. */
interface Stage {
  readonly state: string;
  readonly facts: Facts;
  readonly events: readonly DatedEvent[];
}

/** How a story went: what is known of the case at its end, and where it went another way than expected. */
export interface PlayedStory {
  readonly facts: Facts;
  readonly events: readonly DatedEvent[];
  readonly mismatches: readonly Mismatch[];
}

/**
 * Plays a scenario's story from the initial state on: facts and events accumulate, and a decision rests on the assessment with
 * the step's own facts. Steps are numbered from 1. A refused step leaves the case as it was.
 */
export function playStory(
  library: Library,
  service: string,
  scenario: ScenarioCase,
  facts: Facts,
): PlayedStory {
  const mismatches: Mismatch[] = [];
  let stage: Stage | undefined;
  for (const [index, step] of (scenario.story ?? []).entries()) {
    const what = `story.${index + 1}`;
    const pinned = pinnedOn(library, service, scenario, step.on);
    if (!pinned.ok) {
      mismatches.push({ what, expected: 'an edition', actual: pinned.diagnostics.map(({ code }) => code) });
      break;
    }
    const before = stage ?? {
      state: pinned.value.edition.workflow.initial,
      facts,
      events: scenario.events ?? [],
    };
    const played = playStep(library, pinned.value, scenario, step, before, what);
    mismatches.push(...played.mismatches);
    stage = played.stage;
  }
  return { facts: stage?.facts ?? facts, events: stage?.events ?? scenario.events ?? [], mismatches };
}

function playStep(
  library: Library,
  pinned: PinnedEdition,
  scenario: ScenarioCase,
  step: Step,
  stage: Stage,
  what: string,
): { readonly stage: Stage; readonly mismatches: readonly Mismatch[] } {
  const { edition } = pinned;
  const basis = basisOf(library, pinned, scenario, step, stage);
  const request: StepRequest = {
    transition: step.transition,
    by: step.by,
    on: step.on,
    ...(step.time === undefined ? {} : { time: step.time }),
    ...(step.facts === undefined ? {} : { facts: step.facts }),
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    ...basis,
  };
  const result = advance(edition, { variant: scenario.variant, ...stage }, request, library);
  if (!result.ok) {
    // A refusal is a mismatch unless the step expects it.
    const expected = step.expect.refused ?? 'not refused';
    return {
      stage,
      mismatches: [
        ...one(`${what}.refused`, expected, result.refusal.code),
        ...one(`${what}.state`, step.expect.state, stage.state),
      ],
    };
  }
  const after: Stage = {
    state: result.step.state,
    facts: { ...stage.facts, ...result.step.records },
    events: [...stage.events, result.step.event],
  };
  return {
    stage: after,
    mismatches: [
      ...one(`${what}.refused`, step.expect.refused, 'not refused'),
      ...one(`${what}.state`, step.expect.state, after.state),
      ...one(`${what}.notices`, step.expect.notices, result.step.notices),
      ...dueMismatches(library, pinned, scenario, step, after, what),
    ],
  };
}

/** What the assessment says of a decision: nothing of another step, or where it cannot be assessed. */
function basisOf(
  library: Library,
  pinned: PinnedEdition,
  scenario: ScenarioCase,
  step: Step,
  { facts, events }: Stage,
): Pick<StepRequest, 'outcome' | 'judged'> {
  const decision = pinned.edition.workflow.transitions[step.transition]?.decision;
  if (decision === undefined) return {};
  const assessed = assess(library, pinned, {
    variant: scenario.variant,
    ...(scenario.channel === undefined ? {} : { channel: scenario.channel }),
    facts: { ...facts, ...step.facts },
    events,
    at: step.on,
    ...(step.time === undefined ? {} : { time: step.time }),
    submittedOn: submissionDay(scenario),
    ...(scenario.settled === undefined ? {} : { settled: scenario.settled }),
    ...(scenario.setAside === undefined ? {} : { setAside: scenario.setAside }),
    ...(scenario.readings === undefined ? {} : { readings: scenario.readings }),
  });
  if (!assessed.ok) return {};
  return { outcome: assessed.value.outcome, judged: judgedGrounds(assessed.value, decision.outcome) };
}

function dueMismatches(
  library: Library,
  { edition }: PinnedEdition,
  { variant, channel }: ScenarioCase,
  step: Step,
  { events }: Stage,
  what: string,
): readonly Mismatch[] {
  const calendar = library.calendars[edition.service.calendar];
  if (calendar === undefined || step.expect.due === undefined) return [];
  const deadlines = due(edition, calendar, {
    variant,
    ...(channel === undefined ? {} : { channel }),
    events,
    at: step.on,
  });
  return Object.entries(step.expect.due).flatMap(([id, date]) =>
    one(`${what}.due.${id}`, date, deadlines[id]?.due ?? deadlines[id]?.status ?? 'absent'),
  );
}
