import { governing } from '../../engine/edition/governing.ts';
import type { PinnedEdition } from '../../engine/edition/types.ts';
import { visibleFacts } from '../../engine/facts/visible.ts';
import { form } from '../../engine/form/form.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { availableSteps } from '../../engine/workflow/available.ts';
import type { Submission } from '../api/schemas/cases.ts';
import { validatorOf } from '../forms/whole-form.ts';
import { askedForProblem } from '../problems/asked-for.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { fieldProblems } from '../problems/schema-errors.ts';
import { aboutOf, aboutPayload, askedAbout } from './about.ts';
import { parseAnswers } from './answers.ts';
import { type Actor, type Case, streamOf } from './case.ts';
import { stale } from './commit.ts';
import { type Cases, holding } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead, follow } from './follow.ts';
import { momentOfService, todayOfService } from './governing.ts';
import { nextNumber } from './numbers.ts';
import { rolesOf } from './roles.ts';
import { planStep } from './step.ts';
import { suspended } from './suspended.ts';

/**
 * Submits a draft: validated whole, under the edition that governs what is submitted today, given its number, and put to the procedure's first
 * step, all in one batch; a case that it is about is told in the same. Submitting again what was submitted gives the same case.
 */
export async function submit(
  cases: Cases,
  actor: Actor,
  now: Date,
  id: string,
  asked: Submission,
): Promise<Outcome<Case>> {
  // Another submission may take the number first; then it is the next one's turn. Each round someone gets theirs.
  for (;;) {
    const one = await cases.repository.find(id);
    if (one === undefined) return refused('unknown-application');
    if (one.submission !== undefined) return done(one);
    const late = stale(one, asked.expectedSequence);
    if (late !== undefined) return late;
    const stopped = suspended(cases, actor, one.service);
    if (stopped !== undefined) return stopped;
    const attempt = await trySubmit(holding(cases), actor, now, one, asked.by);
    if (attempt !== 'again') return attempt;
  }
}

async function trySubmit(
  cases: Cases,
  actor: Actor,
  now: Date,
  draft: Case,
  by: string | undefined,
): Promise<Outcome<Case> | 'again'> {
  const on = todayOfService(cases, draft.service, now);
  const pinned = editionFor(cases, draft.service, on);
  if (!pinned.ok) return pinned;
  const answers = completeAnswers(cases, pinned.value, draft, on);
  if (!answers.ok) return answers;
  const one = { ...draft, answers: answers.value };
  const about = await aboutOf(cases, pinned.value.edition, actor, one);
  if (!about.ok) return about;
  const first = firstStep(cases.library, pinned.value, one, actor, on, by);
  if (!first.ok) return first;
  const planned = await planStep(
    cases,
    pinned.value,
    one,
    pinned.value.edition.workflow.initial,
    first.value,
    momentOfService(cases, one.service, now),
  );
  if (!planned.ok) return planned;
  const head = eventHead(pinned.value, { actor, now });
  const { number, append } = await nextNumber(cases.repository, on.slice(0, 4), { ...head, case: one.id });
  const { hash, inForceFrom, reason } = pinned.value;
  const events = await follow(cases, pinned.value, one, planned.value, number, { actor, now, on }, (step) =>
    newEvent(
      'submitted',
      {
        number,
        answers: { ...answers.value },
        edition: { hash, inForceFrom, reason },
        step,
        ...aboutPayload(about.value),
      },
      head,
    ),
  );
  if (!events.ok) return events;
  const own = { stream: streamOf(one.id), expectedSequence: one.sequence, events: events.value };
  const result = await cases.repository.append([
    own,
    append,
    ...askedAbout(about.value, one, number, { actor, now }),
    ...(await archive(cases, pinned.value, head)),
  ]);
  if (!result.ok) return 'damaged' in result ? refused('case-damaged') : 'again';
  const submitted = await cases.repository.find(one.id);
  return submitted === undefined ? refused('unknown-application') : done(submitted);
}

function editionFor({ library }: Cases, service: string, on: IsoDate): Outcome<PinnedEdition> {
  const found = governing(library, service, { submittedOn: on, at: on });
  if (found.ok) return done(found.value);
  const because = found.diagnostics[0];
  return refused('no-edition', because === undefined ? {} : { because });
}

/** The answers that count: of right types, without those the form hides, and all that the form asks. */
function completeAnswers(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  on: IsoDate,
): Outcome<Readonly<Record<string, FactValue>>> {
  const { edition } = pinned;
  const { variant, channel, language } = one;
  const definition = form(cases.library, edition, { variant, channel, language }, on);
  if (!definition.ok) return askedForProblem(definition.diagnostics, edition, { variant, channel });
  const answers = parseAnswers(cases, pinned, one.answers);
  if (!answers.ok) return answers;
  const visible = visibleFacts(edition, variant, answers.value);
  const validate = validatorOf(definition.value);
  if (validate(visible)) return done(visible);
  return refused('invalid-answers', { errors: fieldProblems(validate.errors ?? [], '/answers') });
}

/** The step that submits, in a role that the actor may take: the one asked for, else the one that staffs the channel, else the actor's first. */
function firstStep(
  library: Cases['library'],
  { edition }: PinnedEdition,
  one: Case,
  actor: Actor,
  on: IsoDate,
  asked: string | undefined,
) {
  const { initial } = edition.workflow;
  const roles = rolesOf(edition, actor, one);
  const procedure = { state: initial, variant: one.variant, facts: one.answers };
  const step = availableSteps(edition, procedure, roles, on, library).find(({ open }) => open);
  const allowed = roles.filter((role) => step?.by.includes(role));
  if (asked !== undefined && !allowed.includes(asked)) {
    return refused('wrong-role', { params: { by: asked }, known: allowed });
  }
  const by = asked ?? allowed.find((role) => role === one.channel) ?? allowed[0];
  if (step === undefined || by === undefined) return refused('no-way-to-submit');
  return done({ transition: step.transition, by });
}

/** Keeps the edition itself once: a draft library may change, what governed a case must stay readable. */
export async function archive(
  { repository }: Cases,
  pinned: PinnedEdition,
  head: ReturnType<typeof eventHead>,
) {
  const stream = `edition-${pinned.hash}`;
  if ((await repository.read(stream)).length > 0) return [];
  const payload = { service: pinned.service, edition: pinned.edition };
  return [{ stream, expectedSequence: 0, events: [{ type: 'edition-archived', payload, ...head }] }];
}
