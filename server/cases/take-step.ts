import type { StepBody } from '../api/schemas/cases.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import type { Actor, Case } from './case.ts';
import { alreadyDone, commit, stale } from './commit.ts';
import { type Cases, holding } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead, follow } from './follow.ts';
import { governingEdition, momentOfService, standingUnder, todayOfService } from './governing.ts';
import { requestOf } from './repository.ts';
import { rolesOf } from './roles.ts';
import { planStep } from './step.ts';
import { archive } from './submit.ts';

/** What kind of step an address takes. Decisions have one of their own. */
export type StepKind = 'decision' | 'step' | 'any';

/** Takes a step of the procedure: in a role that is the actor's, with everything that follows from it, all in one batch. */
export async function takeStep(
  live: Cases,
  actor: Actor,
  now: Date,
  one: Case,
  asked: StepBody,
  kind: StepKind,
  key: string | undefined,
): Promise<Outcome<Case>> {
  const cases = holding(live);
  const request = requestOf(key, 'step', asked);
  const repeated = alreadyDone(one, request);
  if (repeated === 'repeated') return done(one);
  if (repeated !== 'new') return repeated;
  if (one.submission === undefined || one.state === undefined) return refused('not-submitted');
  const late = stale(one, asked.expectedSequence);
  if (late !== undefined) return late;
  const on = todayOfService(cases, one.service, now);
  const pinned = governingEdition(cases, one, on);
  if (!pinned.ok) return pinned;
  const { workflow } = pinned.value.edition;
  const { state = one.state } = standingUnder(cases, pinned.value, one);
  const transition = Object.hasOwn(workflow.transitions, asked.transition)
    ? workflow.transitions[asked.transition]
    : undefined;
  const isDecision = transition?.decision !== undefined;
  if (kind === 'step' && isDecision) return refused('is-a-decision');
  if (kind === 'decision' && transition !== undefined && !isDecision) return refused('not-a-decision');
  const roles = rolesOf(pinned.value.edition, actor, one);
  if (!roles.includes(asked.by)) return refused('wrong-role', { params: { by: asked.by }, known: roles });
  const planned = await planStep(
    cases,
    pinned.value,
    one,
    state,
    asked,
    momentOfService(cases, one.service, now),
  );
  if (!planned.ok) return planned;
  const head = eventHead(pinned.value, { actor, now });
  const { number } = one.submission;
  const events = await follow(cases, pinned.value, one, planned.value, number, { actor, now, on }, (step) =>
    newEvent('step-taken', { ...step, ...request }, head),
  );
  if (!events.ok) return events;
  return commit(cases, one, events.value, isDecision ? await archive(cases, pinned.value, head) : []);
}
