import Type from 'typebox';
import { beginAmendment } from '../../amendments/begin.ts';
import { decidedCasesFor, openCasesFor } from '../../amendments/decided.ts';
import { filesFor, precedentsFor } from '../../amendments/files.ts';
import { summaryOf, viewOf } from '../../amendments/view.ts';
import {
  AmendmentSummary,
  AmendmentView,
  LibraryFiles,
  NewAmendment,
  ReportView,
} from '../../api/schemas/amendments.ts';
import { todayOf } from '../../clock/today.ts';
import { done } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { amendmentChangeRoutes } from './amendment-changes.ts';
import { amendmentLookedRoutes } from './amendment-looked.ts';
import { amendmentOf, lookingAt } from './amendment-view.ts';
import { IdParams } from './parameters.ts';

/** Amendments being made: what they are, what they stand on, and what they do. */
export function amendmentRoutes(deps: Deps): readonly Route[] {
  const { amendments, clock } = deps;
  return [
    route({
      method: 'get',
      path: '/amendments',
      operation: 'listAmendments',
      summary: 'All amendments, the last changed first',
      access: ['policy', 'officer'],
      response: Type.Object({ items: Type.Array(AmendmentSummary) }),
      async handle({ language }) {
        const today = todayOf(deps.library, clock.now());
        const drafts = await amendments.repository.all();
        const items = drafts
          .map((draft) => summaryOf(amendments, draft, { today, language }))
          .sort((a, b) => (a.changedAt > b.changedAt ? -1 : a.changedAt < b.changedAt ? 1 : 0));
        return done({ body: { items } });
      },
    }),
    route({
      method: 'post',
      path: '/amendments',
      operation: 'beginAmendment',
      summary: 'Begin an amendment that carries out an act',
      access: ['policy'],
      body: NewAmendment,
      response: AmendmentView,
      status: 201,
      async handle(call) {
        const begun = await beginAmendment(
          amendments,
          call.account,
          clock.now(),
          call.body,
          call.idempotencyKey,
        );
        return begun.ok ? done({ body: viewOf(amendments, begun.value, lookingAt(deps, call)) }) : begun;
      },
    }),
    route({
      method: 'get',
      path: '/amendments/{id}',
      operation: 'getAmendment',
      summary: 'An amendment with its documents, remarks and history, and what its reader may do',
      access: ['policy', 'officer'],
      params: IdParams,
      response: AmendmentView,
      async handle(call) {
        const found = await amendmentOf(deps, call.params.id);
        return found.ok ? done({ body: viewOf(amendments, found.value, lookingAt(deps, call)) }) : found;
      },
    }),
    route({
      method: 'get',
      path: '/amendments/{id}/files',
      operation: 'getAmendmentFiles',
      summary: 'The published definition files that an amendment stands on',
      access: ['policy', 'officer'],
      params: IdParams,
      query: Type.Object({ service: Type.Optional(Type.String({ maxLength: 100 })) }),
      response: LibraryFiles,
      async handle({ params, query }) {
        const found = await amendmentOf(deps, params.id);
        if (!found.ok) return found;
        const { files, tag } = filesFor(amendments.inUse, found.value, query.service);
        return done({ body: { files }, etag: tag });
      },
    }),
    route({
      method: 'get',
      path: '/amendments/{id}/precedents',
      operation: 'getAmendmentPrecedents',
      summary:
        'The published definition files of other services, which proposals for an amendment are made like',
      access: ['policy', 'officer'],
      params: IdParams,
      response: LibraryFiles,
      async handle({ params }) {
        const found = await amendmentOf(deps, params.id);
        if (!found.ok) return found;
        const { files, tag } = precedentsFor(amendments.inUse, found.value);
        return done({ body: { files }, etag: tag });
      },
    }),
    route({
      method: 'get',
      path: '/amendments/{id}/report',
      operation: 'getAmendmentReport',
      summary: 'What an amendment does to the library, checked by the server',
      access: ['policy', 'officer'],
      params: IdParams,
      response: ReportView,
      async handle({ params }) {
        const found = await amendmentOf(deps, params.id);
        if (!found.ok) return found;
        const { repository } = deps.cases;
        const decided = await decidedCasesFor(repository, amendments.inUse, found.value);
        const openCases = await openCasesFor(repository, amendments.inUse, found.value);
        const report = await amendments.judging.reportOn(amendments.inUse, found.value, decided);
        return done({ body: { ...report, openCases } });
      },
    }),
    ...amendmentChangeRoutes(deps),
    ...amendmentLookedRoutes(deps),
  ];
}
