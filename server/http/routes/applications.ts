import Type from 'typebox';
import type { Account } from '../../accounts/account.ts';
import {
  ApplicationView,
  CaseSummary,
  DraftUpdate,
  NewApplication,
  StepBody,
  Submission,
} from '../../api/schemas/cases.ts';
import type { Actor, Case } from '../../cases/case.ts';
import { createDraft, deleteDraft, saveDraft } from '../../cases/drafts.ts';
import { momentOfService } from '../../cases/governing.ts';
import { listOwn } from '../../cases/list.ts';
import { submit } from '../../cases/submit.ts';
import { takeStep } from '../../cases/take-step.ts';
import { applicationView } from '../../cases/views/application-view.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Reply, type Route, route } from '../route.ts';
import { actorOf } from './caller.ts';
import { IdParams, Paging } from './parameters.ts';

/** Applications are begun by applicants for themselves, and by officers for persons at the counter. */
const FILERS = ['applicant', 'officer'] as const;

/** The own applications of whoever is signed in. */
export function applicationRoutes(deps: Deps): readonly Route[] {
  const { cases, clock } = deps;
  return [
    route({
      method: 'post',
      path: '/applications',
      operation: 'createApplication',
      summary: 'Begin an application',
      access: FILERS,
      body: NewApplication,
      response: ApplicationView,
      status: 201,
      async handle({ account, body, idempotencyKey }) {
        const created = await createDraft(cases, actorOf(account), clock.now(), body, idempotencyKey);
        const reply = await view(deps, account, created);
        if (!created.ok || !reply.ok) return reply;
        const location = `/api/v1/applications/${created.value.id}`;
        return done({ ...reply.value, headers: { Location: location } });
      },
    }),
    route({
      method: 'get',
      path: '/applications',
      operation: 'listApplications',
      summary: 'The own applications, the newest first',
      access: FILERS,
      query: Type.Object(Paging),
      response: Type.Object({ items: Type.Array(CaseSummary), next: Type.Optional(Type.String()) }),
      async handle({ account, query }) {
        const page = await listOwn(cases, clock.now(), account.account, query);
        return page.ok ? done({ body: page.value }) : page;
      },
    }),
    route({
      method: 'get',
      path: '/applications/{id}',
      operation: 'getApplication',
      summary: 'An own application',
      access: FILERS,
      params: IdParams,
      response: ApplicationView,
      async handle({ account, params }) {
        return view(deps, account, await ownCase(deps, account, params.id));
      },
    }),
    route({
      method: 'put',
      path: '/applications/{id}',
      operation: 'saveDraft',
      summary: 'Keep the answers of a draft',
      access: FILERS,
      params: IdParams,
      body: DraftUpdate,
      response: ApplicationView,
      async handle({ account, params, body, idempotencyKey }) {
        return changed(deps, account, params.id, (actor, now, own) =>
          saveDraft(cases, actor, now, own, body, idempotencyKey),
        );
      },
    }),
    route({
      method: 'delete',
      path: '/applications/{id}',
      operation: 'deleteDraft',
      summary: 'Give a draft up',
      access: FILERS,
      params: IdParams,
      status: 204,
      async handle({ account, params }) {
        const own = await ownCase(deps, account, params.id);
        if (!own.ok) return own;
        const deleted = await deleteDraft(cases, actorOf(account), clock.now(), own.value);
        return deleted.ok ? done({}) : deleted;
      },
    }),
    route({
      method: 'post',
      path: '/applications/{id}/submission',
      operation: 'submitApplication',
      summary: 'Submit an application; submitting it again changes nothing',
      access: FILERS,
      params: IdParams,
      body: Submission,
      response: ApplicationView,
      async handle({ account, params, body }) {
        return changed(deps, account, params.id, (actor, now, own) =>
          submit(cases, actor, now, own.id, body),
        );
      },
    }),
    route({
      method: 'post',
      path: '/applications/{id}/steps',
      operation: 'takeApplicantStep',
      summary: "A step of the applicant's in the procedure",
      access: FILERS,
      params: IdParams,
      body: StepBody,
      response: ApplicationView,
      async handle({ account, params, body, idempotencyKey }) {
        return changed(deps, account, params.id, (actor, now, own) =>
          takeStep(cases, actor, now, own, body, 'step', idempotencyKey),
        );
      },
    }),
  ];
}

/** The case if it is the account's own. Another's is as unknown as one that does not exist. */
export async function ownCase(deps: Deps, account: Account, id: string): Promise<Outcome<Case>> {
  const one = await deps.cases.repository.find(id);
  return one !== undefined && one.owner === account.account ? done(one) : refused('unknown-application');
}

/** What someone does to an own application, and the application as it is then. */
async function changed(
  deps: Deps,
  account: Account,
  id: string,
  change: (actor: Actor, now: Date, own: Case) => Promise<Outcome<Case>>,
): Promise<Outcome<Reply>> {
  const own = await ownCase(deps, account, id);
  if (!own.ok) return own;
  return view(deps, account, await change(actorOf(account), deps.clock.now(), own.value));
}

export async function view(deps: Deps, account: Account, found: Outcome<Case>): Promise<Outcome<Reply>> {
  if (!found.ok) return found;
  const { on, time } = momentOfService(deps.cases, found.value.service, deps.clock.now());
  const shown = await applicationView(deps.cases, account, found.value, on, time);
  return shown.ok ? done({ body: shown.value }) : shown;
}
