import { createHash, randomUUID } from 'node:crypto';
import { inForce } from '../../engine/edition/in-force.ts';
import type { EditionInForce } from '../../engine/edition/types.ts';
import { askedFor } from '../../engine/service/asked-for.ts';
import type { DraftUpdate, NewApplication } from '../api/schemas/cases.ts';
import { askedForProblem } from '../problems/asked-for.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { aboutOf } from './about.ts';
import { parseAnswers } from './answers.ts';
import { type Actor, type Case, streamOf } from './case.ts';
import { alreadyDone, commit, stale } from './commit.ts';
import type { Cases } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead } from './follow.ts';
import { todayOfService } from './governing.ts';
import { requestOf } from './repository.ts';
import { suspended } from './suspended.ts';

/**
 * Begins an application. With the same key and content again it is the same application. The number of a decided case that it is begun with must be
 * right already; in a draft that is being written it may still be half typed.
 * @param owner the account to which it belongs; without it, the actor's
 */
export async function createDraft(
  cases: Cases,
  actor: Actor,
  now: Date,
  asked: NewApplication,
  key: string | undefined,
  owner = actor.account,
): Promise<Outcome<Case>> {
  const edition = currentEdition(cases, asked.service, now);
  if (!edition.ok) return edition;
  const allowed = mayBegin(edition.value, actor, asked);
  if (!allowed.ok) return allowed;
  const answers = parseAnswers(cases, edition.value, asked.answers ?? {});
  if (!answers.ok) return answers;
  const { service, variant, channel, language, onBehalfOf } = asked;
  // The same request always means the same id: two copies of it at once cannot both create a case.
  const id = key === undefined ? randomUUID() : idFrom(`${actor.account}\n${key}`);
  const request = requestOf(key, 'create', asked);
  const known = await cases.repository.find(id);
  if (known !== undefined) {
    const repeated = alreadyDone(known, request);
    return typeof repeated === 'object' ? repeated : done(known);
  }
  const stopped = suspended(cases, actor, service);
  if (stopped !== undefined) return stopped;
  const about = await aboutOf(cases, edition.value.edition, actor, { answers: answers.value, owner });
  if (!about.ok) return about;
  const event = newEvent(
    'draft-created',
    {
      service,
      variant,
      channel,
      language,
      answers: { ...answers.value },
      owner,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      ...request,
    },
    eventHead(edition.value, { actor, now }),
  );
  const result = await cases.repository.append([
    { stream: streamOf(id), expectedSequence: 0, events: [event] },
  ]);
  const created = await cases.repository.find(id);
  if (created === undefined) return refused('sequence-conflict', { params: { actual: 0 } });
  if (result.ok) return done(created);
  const repeated = alreadyDone(created, request);
  return typeof repeated === 'object' ? repeated : done(created);
}

function mayBegin(
  { edition }: EditionInForce,
  actor: Actor,
  { variant, channel, onBehalfOf }: NewApplication,
): Outcome<undefined> {
  const unknown = askedFor(edition, { variant, channel });
  if (unknown.length > 0) return askedForProblem(unknown, edition, { variant, channel });
  if (actor.kind === 'officer') return done(undefined);
  if (onBehalfOf !== undefined) return refused('not-allowed');
  return edition.service.channels[channel]?.electronic === true
    ? done(undefined)
    : refused('channel-not-electronic');
}

/** Keeps a draft's answers so far. */
export async function saveDraft(
  cases: Cases,
  actor: Actor,
  now: Date,
  one: Case,
  asked: DraftUpdate,
  key: string | undefined,
): Promise<Outcome<Case>> {
  const request = requestOf(key, 'save', asked);
  const repeated = alreadyDone(one, request);
  if (repeated === 'repeated') return done(one);
  if (repeated !== 'new') return repeated;
  if (one.submission !== undefined) return refused('already-submitted');
  const late = stale(one, asked.expectedSequence);
  if (late !== undefined) return late;
  const edition = currentEdition(cases, one.service, now);
  if (!edition.ok) return edition;
  const answers = parseAnswers(cases, edition.value, asked.answers);
  if (!answers.ok) return answers;
  const { language } = asked;
  const payload = {
    answers: { ...answers.value },
    ...(language === undefined ? {} : { language }),
    ...request,
  };
  return commit(cases, one, [newEvent('draft-saved', payload, eventHead(edition.value, { actor, now }))]);
}

/** Gives a draft up. What was submitted stays. */
export async function deleteDraft(
  cases: Cases,
  actor: Actor,
  now: Date,
  one: Case,
): Promise<Outcome<undefined>> {
  if (one.submission !== undefined) return refused('already-submitted');
  const result = await commit(cases, one, [
    newEvent('draft-deleted', {}, eventHead(undefined, { actor, now })),
  ]);
  return result.ok ? done(undefined) : result;
}

/** The edition of a service in force today, for what is not submitted yet. */
export function currentEdition(cases: Cases, service: string, now: Date): Outcome<EditionInForce> {
  const { library } = cases;
  const found = inForce(library, service, todayOfService(cases, service, now));
  if (found.ok) return done(found.value);
  const because = found.diagnostics[0];
  const why = because === undefined ? {} : { because };
  if (Object.hasOwn(library.services, service)) return refused('no-edition', why);
  return refused('unknown-service', {
    params: { service },
    known: Object.keys(library.services).sort(),
    ...why,
  });
}

/** An id in the form of a UUID (version 8) that follows from a text. */
export function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
