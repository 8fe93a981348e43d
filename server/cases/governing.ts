import type { AssessmentInput } from '../../engine/assessment/types.ts';
import type { Instant } from '../../engine/deadlines/types.ts';
import { governing } from '../../engine/edition/governing.ts';
import { stateUnder } from '../../engine/edition/state-under.ts';
import type { PinnedEdition } from '../../engine/edition/types.ts';
import { own } from '../../engine/json/own.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { SettlementSense } from '../api/schemas/requests.ts';
import { timeFor, todayFor } from '../clock/today.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { type Case, datedEvents, knownFacts } from './case.ts';
import type { Cases } from './context.ts';

/** Today where the calendar of a service holds. */
export function todayOfService({ library }: Cases, service: string, now: Date): IsoDate {
  return todayFor(library, own(library.services, service), now);
}

/** Today and the time of day where the calendar of a service holds. */
export function momentOfService({ library }: Cases, service: string, now: Date): Instant {
  const definition = own(library.services, service);
  return { on: todayFor(library, definition, now), time: timeFor(library, definition, now) };
}

/** The edition that governs a case on a day, with the reason. */
export function governingEdition({ library }: Cases, one: Case, at: IsoDate): Outcome<PinnedEdition> {
  const submitted = one.submission === undefined ? {} : { submittedOn: one.submission.on };
  const found = governing(library, one.service, { at, ...submitted });
  if (found.ok) return done(found.value);
  const because = found.diagnostics[0];
  return refused('no-edition', because === undefined ? {} : { because });
}

/** A case under an edition: in the state in which it stands there, where an amendment took its own away. */
export function standingUnder({ library }: Pick<Cases, 'library'>, pinned: PinnedEdition, one: Case): Case {
  return one.state === undefined || one.final
    ? one
    : { ...one, state: stateUnder(library, pinned, one.state) };
}

/** A case as the engine assesses it on a day, at a local time where that is known: terms in hours turn on it. */
export function assessmentInput(one: Case, at: IsoDate, time?: string): AssessmentInput {
  return {
    variant: one.variant,
    channel: one.channel,
    facts: knownFacts(one),
    events: datedEvents(one),
    at,
    ...(time === undefined ? {} : { time }),
    settled: settledAs(one, 'applies'),
    setAside: settledAs(one, 'set-aside'),
    readings: chosenReadings(one),
  };
}

function chosenReadings({ settled }: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settled.flatMap(({ open, sense }) => (typeof sense === 'object' ? [[open, sense.reading]] : [])),
  );
}

const settledAs = ({ settled }: Case, sense: SettlementSense): readonly string[] =>
  settled.filter((settlement) => settlement.sense === sense).map(({ open }) => open);
