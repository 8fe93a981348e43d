import Type from 'typebox';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { Account } from '../../accounts/account.ts';
import { CaseSummary, CaseView, FactsBody, SettleBody, StepBody } from '../../api/schemas/cases.ts';
import { engineValue } from '../../api/schemas/common.ts';
import type { Actor, Case } from '../../cases/case.ts';
import { establishFacts, settleOpen } from '../../cases/establish.ts';
import { governingEdition, momentOfService } from '../../cases/governing.ts';
import { listCases } from '../../cases/list.ts';
import { assessCase } from '../../cases/step.ts';
import { takeStep } from '../../cases/take-step.ts';
import { caseView } from '../../cases/views/case-view.ts';
import { deadlinesOf } from '../../cases/views/head.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Reply, type Route, route } from '../route.ts';
import { ownCase } from './applications.ts';
import { actorOf } from './caller.ts';
import { AtQuery, IdParams, Paging } from './parameters.ts';

const Filter = Type.Object({
  ...Paging,
  state: Type.Optional(Type.String()),
  service: Type.Optional(Type.String()),
  status: Type.Optional(Type.Enum(['open', 'closed'] as const)),
  q: Type.Optional(Type.String({ maxLength: 200 })),
});

/** The officers' desk. */
export function caseRoutes(deps: Deps): readonly Route[] {
  const { cases, clock } = deps;
  return [
    route({
      method: 'get',
      path: '/cases',
      operation: 'listCases',
      summary: 'The submitted cases, soonest due first',
      access: ['officer'],
      query: Filter,
      response: Type.Object({ items: Type.Array(CaseSummary), next: Type.Optional(Type.String()) }),
      async handle({ query }) {
        const page = await listCases(cases, clock.now(), query, query);
        return page.ok ? done({ body: page.value }) : page;
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}',
      operation: 'getCase',
      summary: 'A case with its facts, assessment, deadlines and next steps',
      access: ['officer'],
      params: IdParams,
      response: CaseView,
      async handle({ account, params }) {
        return view(deps, account, await submitted(deps, params.id));
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/assessment',
      operation: 'getCaseAssessment',
      summary: 'The assessment of a case on a day',
      access: ['officer'],
      params: IdParams,
      query: AtQuery,
      response: engineValue('The assessment.'),
      async handle({ params, query }) {
        const found = await submitted(deps, params.id);
        if (!found.ok) return found;
        const { at, time } = momentFor(deps, found.value, query.at);
        const pinned = governingEdition(cases, found.value, at);
        if (!pinned.ok) return pinned;
        const assessment = assessCase(cases, pinned.value, found.value, at, time);
        return assessment.ok ? done({ body: assessment.value }) : assessment;
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/deadlines',
      operation: 'getCaseDeadlines',
      summary: 'The deadlines of a case on a day, with the days counted',
      access: ['officer', 'applicant'],
      params: IdParams,
      query: AtQuery,
      response: engineValue('The deadlines by id.'),
      async handle({ account, params, query }) {
        const own = account.kind === 'applicant';
        const found = await (own ? ownCase(deps, account, params.id) : submitted(deps, params.id));
        if (!found.ok) return found;
        const { at, time } = momentFor(deps, found.value, query.at);
        const pinned = governingEdition(cases, found.value, at);
        return pinned.ok ? done({ body: deadlinesOf(cases, pinned.value, found.value, at, time) }) : pinned;
      },
    }),
    route({
      method: 'put',
      path: '/cases/{id}/facts',
      operation: 'establishFacts',
      summary: 'State or correct facts that officers establish; null makes one unknown again',
      access: ['officer'],
      params: IdParams,
      body: FactsBody,
      response: CaseView,
      async handle({ account, params, body, idempotencyKey: key }) {
        return changed(deps, account, params.id, (actor, now, one) =>
          establishFacts(cases, actor, now, one, body, key),
        );
      },
    }),
    route({
      method: 'post',
      path: '/cases/{id}/settlements',
      operation: 'settleOpen',
      summary: 'Settle an open question of the law for this case',
      access: ['officer'],
      params: IdParams,
      body: SettleBody,
      response: CaseView,
      async handle({ account, params, body, idempotencyKey: key }) {
        return changed(deps, account, params.id, (actor, now, one) =>
          settleOpen(cases, actor, now, one, body, key),
        );
      },
    }),
    stepRoute(deps, 'events', 'takeStep', 'A step of the procedure that is no decision', 'step'),
    stepRoute(
      deps,
      'decision',
      'decide',
      'A decision: the assessment must support it and both evaluators agree',
      'decision',
    ),
  ];
}

function stepRoute(
  deps: Deps,
  path: string,
  operation: string,
  summary: string,
  kind: 'step' | 'decision',
): Route {
  return route({
    method: 'post',
    path: `/cases/{id}/${path}`,
    operation,
    summary,
    access: ['officer'],
    params: IdParams,
    body: StepBody,
    response: CaseView,
    async handle({ account, params, body, idempotencyKey: key }) {
      return changed(deps, account, params.id, (actor, now, one) =>
        takeStep(deps.cases, actor, now, one, body, kind, key),
      );
    },
  });
}

/** A case that officers may see: drafts are nobody's but their authors'. */
export async function submitted({ cases }: Deps, id: string): Promise<Outcome<Case>> {
  const one = await cases.repository.find(id);
  return one?.submission === undefined ? refused('unknown-case') : done(one);
}

/** What an officer does to a submitted case, and the case as it is then. */
async function changed(
  deps: Deps,
  account: Account,
  id: string,
  change: (actor: Actor, now: Date, one: Case) => Promise<Outcome<Case>>,
): Promise<Outcome<Reply>> {
  const found = await submitted(deps, id);
  if (!found.ok) return found;
  return view(deps, account, await change(actorOf(account), deps.clock.now(), found.value));
}

async function view(deps: Deps, account: Account, found: Outcome<Case>): Promise<Outcome<Reply>> {
  if (!found.ok) return found;
  const { at, time } = momentFor(deps, found.value, undefined);
  const shown = await caseView(deps.cases, account, found.value, at, time);
  return shown.ok ? done({ body: shown.value }) : shown;
}

/** A day asked for, without a time; else now. */
function momentFor(
  { cases, clock }: Deps,
  one: Case,
  asked: string | undefined,
): { readonly at: IsoDate; readonly time?: string } {
  const day = asked === undefined ? undefined : parseDate(asked);
  if (day !== undefined) return { at: day };
  const { on, time } = momentOfService(cases, one.service, clock.now());
  return { at: on, ...(time === undefined ? {} : { time }) };
}
