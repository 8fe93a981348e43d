import express from 'express';
import Type from 'typebox';
import type { Account } from '../../accounts/account.ts';
import { ApplicationView } from '../../api/schemas/cases.ts';
import { ATTACHMENT_LIMIT, ATTACHMENT_TYPES } from '../../attachments/attachments.ts';
import type { Case } from '../../cases/case.ts';
import { attach, detach } from '../../cases/documents.ts';
import type { Payload } from '../../cases/events.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { ownCase, view } from './applications.ts';
import { actorOf } from './caller.ts';
import { IdParams } from './parameters.ts';

/** Files that an applicant attaches to the documents of an application. */
export function attachmentRoutes(deps: Deps): readonly Route[] {
  const { cases, clock } = deps;
  const reader = express.raw({ type: () => true, limit: ATTACHMENT_LIMIT });
  return [
    {
      ...route({
        method: 'post',
        path: '/applications/{id}/documents/{document}',
        operation: 'attachDocument',
        summary: 'Attach a file (PDF, PNG or JPEG, at most 5 MiB) to a document of an application',
        access: ['applicant', 'officer'],
        params: Type.Object({ id: Type.String(), document: Type.String() }),
        query: Type.Object({ name: Type.String({ minLength: 1, maxLength: 300 }) }),
        rawBody: ATTACHMENT_TYPES,
        response: ApplicationView,
        async handle({ account, params: { id, document }, query: { name }, request }) {
          const own = await ownCase(deps, account, id);
          if (!own.ok) return own;
          const data = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          const file = { document, name, data };
          return view(
            deps,
            account,
            await attach(cases, deps.attachments, actorOf(account), clock.now(), own.value, file),
          );
        },
      }),
      before: [reader],
    },
    route({
      method: 'get',
      path: '/attachments/{id}',
      operation: 'getAttachment',
      summary: 'An attached file',
      access: ['applicant', 'officer'],
      params: IdParams,
      async handle({ account, params }) {
        const found = await findAttachment(deps, account, params.id);
        if (!found.ok) return found;
        const { name, type, content } = found.value.attachment;
        const data = await deps.attachments.read(content);
        if (data === undefined) return refused('case-damaged');
        const headers = {
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          'Content-Security-Policy': "sandbox; default-src 'none'",
        };
        return done({ content: { type, data }, headers });
      },
    }),
    route({
      method: 'delete',
      path: '/attachments/{id}',
      operation: 'removeAttachment',
      summary: 'Take a file off a draft',
      access: ['applicant', 'officer'],
      params: IdParams,
      status: 204,
      async handle({ account, params }) {
        const found = await findAttachment(deps, account, params.id);
        if (!found.ok) return found;
        if (found.value.one.owner !== account.account) return refused('not-allowed');
        const removed = await detach(cases, actorOf(account), clock.now(), found.value.one, params.id);
        return removed.ok ? done({}) : removed;
      },
    }),
  ];
}

/** An attachment that the account may see: the own ones, and for officers those of submitted cases. */
async function findAttachment(
  { cases }: Deps,
  account: Account,
  id: string,
): Promise<Outcome<{ readonly one: Case; readonly attachment: Payload<'document-attached'> }>> {
  for (const one of await cases.repository.all()) {
    const attachment = one.attachments.find((each) => each.id === id);
    if (attachment === undefined) continue;
    const visible =
      one.owner === account.account || (account.kind === 'officer' && one.submission !== undefined);
    return visible ? done({ one, attachment }) : refused('unknown-attachment');
  }
  return refused('unknown-attachment');
}
