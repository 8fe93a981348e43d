import { join } from '../../engine/json/pointer.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { done, type FieldCode, type Outcome, refused } from '../problems/problem.ts';
import { type Actor, type Case, type Decided, decidedOf, streamOf } from './case.ts';
import type { Cases } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead } from './follow.ts';

/** The decided case that an application is about, and the decision of it. */
export interface About {
  readonly decidedCase: Case;
  readonly decision: Decided;
}

/**
 * The decided case that the answers name, where the service is about one. Applicants name one of their own: another's is as unknown as one that
 * does not exist. Staff who enter an application for a person may name any.
 * @param draft its answers and the account to which it belongs
 * @returns nothing where the service is about no case or the answer is still missing; `invalid-answers` that says why the number will not do
 */
export async function aboutOf(
  { repository }: Pick<Cases, 'repository'>,
  { service }: Pick<Edition, 'service'>,
  actor: Pick<Actor, 'kind'>,
  draft: Pick<Case, 'answers' | 'owner'>,
): Promise<Outcome<About | undefined>> {
  const fact = service.about?.number;
  const answer = fact === undefined ? undefined : draft.answers[fact];
  if (fact === undefined || typeof answer !== 'string' || answer.trim() === '') return done(undefined);
  const number = answer.trim();
  const wrong = (code: FieldCode) =>
    refused('invalid-answers', { errors: [{ pointer: join('/answers', fact), code, params: { number } }] });
  const decidedCase = (await repository.all()).find(({ submission }) => submission?.number === number);
  if (decidedCase === undefined || !maySee(actor, draft, decidedCase)) return wrong('no-such-case');
  const decision = decidedOf(decidedCase);
  return decision === undefined ? wrong('not-decided') : done({ decidedCase, decision });
}

function maySee({ kind }: Pick<Actor, 'kind'>, draft: Pick<Case, 'owner'>, other: Case): boolean {
  return kind === 'officer' || other.owner === draft.owner;
}

/** What the application's own event keeps of the case that it is about. */
export function aboutPayload(about: About | undefined) {
  const number = about?.decidedCase.submission?.number;
  if (about === undefined || number === undefined) return {};
  const { sequence, outcome, on } = about.decision;
  return { about: { case: about.decidedCase.id, number, decision: { sequence, outcome, on } } };
}

/** What is appended to the decided case, so that its own record shows that it was asked about. */
export function askedAbout(
  about: About | undefined,
  { id, service }: Pick<Case, 'id' | 'service'>,
  number: string,
  doing: Parameters<typeof eventHead>[1],
) {
  if (about === undefined) return [];
  const { decidedCase } = about;
  return [
    {
      stream: streamOf(decidedCase.id),
      expectedSequence: decidedCase.sequence,
      events: [newEvent('asked-about', { case: id, number, service }, eventHead(undefined, doing))],
    },
  ];
}
