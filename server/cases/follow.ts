import type { PinnedEdition } from '../../engine/edition/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { availableSteps } from '../../engine/workflow/available.ts';
import { done, type Outcome } from '../problems/problem.ts';
import type { NewEvent } from '../store/port.ts';
import { type Actor, type Case, datedEvents, knownFacts } from './case.ts';
import type { Cases } from './context.ts';
import { newEvent, type StepPayload } from './events.ts';
import { momentOfService } from './governing.ts';
import { writeNotices } from './notices.ts';
import { assessCase, planStep } from './step.ts';

/** The server itself, for the steps that a procedure gives to the system. */
const SYSTEM: Actor = { account: 'system', name: 'system', kind: 'system' };
/** A procedure whose system steps go round in circles is faulty; the checker finds it, this only ends it. */
const MAX_SYSTEM_STEPS = 20;

/** Who does a step, when. */
export interface Doing {
  readonly actor: Actor;
  readonly now: Date;
  readonly on: IsoDate;
}

/**
 * What a planned step brings with it, as events in order: the step, its notices, and the steps that the system takes next by itself.
 * @param number the case's number, for the notices
 * @param asEvent how the first step is written: on submission it is part of another event
 */
export async function follow(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  planned: { readonly payload: StepPayload; readonly notices: readonly string[] },
  number: string,
  doing: Doing,
  asEvent: (step: StepPayload) => NewEvent,
): Promise<Outcome<readonly NewEvent[]>> {
  const stepEvent = asEvent(planned.payload);
  const after = cases.repository.preview(one, [stepEvent]);
  const assessment = assessCase(cases, pinned, after, doing.on, planned.payload.time);
  if (!assessment.ok) return assessment;
  const { reason } = planned.payload;
  const occasion = {
    number,
    date: doing.on,
    assessment: assessment.value,
    ...(reason === undefined ? {} : { reason }),
  };
  const notices = writeNotices(cases, pinned, planned.notices, after, occasion).map((notice) =>
    newEvent('notice-issued', notice, eventHead(pinned, { ...doing, actor: SYSTEM })),
  );
  const events = [stepEvent, ...notices];
  if (
    after.steps.slice(-MAX_SYSTEM_STEPS).filter(({ by }) => by.kind === 'system').length === MAX_SYSTEM_STEPS
  ) {
    return done(events);
  }
  const rest = await systemStep(cases, pinned, cases.repository.preview(one, events), number, doing);
  return rest.ok ? done([...events, ...rest.value]) : rest;
}

/** The next step of the system where one is open, with all that follows from it. */
async function systemStep(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  number: string,
  doing: Doing,
): Promise<Outcome<readonly NewEvent[]>> {
  const { workflow } = pinned.edition;
  const system = Object.keys(workflow.roles).filter((role) => workflow.roles[role]?.kind === 'system');
  const state = one.state ?? workflow.initial;
  const procedure = { state, variant: one.variant, facts: knownFacts(one), events: datedEvents(one) };
  // Decisions are people's; what needs records or reasons cannot be done by a machine alone.
  const next = availableSteps(pinned.edition, procedure, system, doing.on, cases.library).find(
    (step) =>
      step.open &&
      step.decision === undefined &&
      !step.reason &&
      step.records.every(({ required }) => !required),
  );
  const by = next?.by[0];
  if (next === undefined || by === undefined || one.final) return done([]);
  const planned = await planStep(
    cases,
    pinned,
    one,
    state,
    { transition: next.transition, by },
    momentOfService(cases, one.service, doing.now),
  );
  if (!planned.ok) return planned;
  const head = eventHead(pinned, { ...doing, actor: SYSTEM });
  return follow(cases, pinned, one, planned.value, number, doing, (step) =>
    newEvent('step-taken', step, head),
  );
}

/** What stands at the head of every event. */
export function eventHead(
  pinned: Pick<PinnedEdition, 'hash'> | undefined,
  { actor, now }: Omit<Doing, 'on'>,
) {
  return {
    at: now.toISOString(),
    by: { account: actor.account, kind: actor.kind },
    ...(pinned === undefined ? {} : { edition: pinned.hash }),
  };
}
