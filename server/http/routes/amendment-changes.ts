import Type from 'typebox';
import { editAmendment } from '../../amendments/edit.ts';
import { comment, resolve } from '../../amendments/remarks.ts';
import { takeStep } from '../../amendments/step.ts';
import {
  AmendmentStep,
  AmendmentView,
  CommentBody,
  EditAnswer,
  EditBody,
} from '../../api/schemas/amendments.ts';
import { done } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { shown } from './amendment-view.ts';
import { IdParams } from './parameters.ts';

const CommentParams = Type.Object({ id: Type.String(), comment: Type.String() });

/** What is done to amendments. */
export function amendmentChangeRoutes(deps: Deps): readonly Route[] {
  const { amendments, clock } = deps;
  return [
    route({
      method: 'post',
      path: '/amendments/{id}/edits',
      operation: 'editAmendment',
      summary: 'Change documents of an amendment: all operations, or none where any does not fit',
      access: ['policy'],
      params: IdParams,
      body: EditBody,
      hasLongBody: true,
      response: EditAnswer,
      async handle({ account, params, body }) {
        const edited = await editAmendment(amendments, account, clock.now(), params.id, body);
        if (!edited.ok) return edited;
        const { draft, conflicts } = edited.value;
        return done({ body: { sequence: draft.sequence, conflicts } });
      },
    }),
    route({
      method: 'post',
      path: '/amendments/{id}/comments',
      operation: 'commentOnAmendment',
      summary: 'Say something about an amendment, or about one place of it',
      access: ['policy'],
      params: IdParams,
      body: CommentBody,
      response: AmendmentView,
      async handle(call) {
        const { account, params, body } = call;
        return shown(deps, call, await comment(amendments, account, clock.now(), params.id, body));
      },
    }),
    route({
      method: 'post',
      path: '/amendments/{id}/comments/{comment}/resolution',
      operation: 'resolveComment',
      summary: 'Mark a remark as dealt with',
      access: ['policy'],
      params: CommentParams,
      response: AmendmentView,
      async handle(call) {
        const { account, params } = call;
        const resolved = await resolve(amendments, account, clock.now(), params.id, params.comment);
        return shown(deps, call, resolved);
      },
    }),
    route({
      method: 'post',
      path: '/amendments/{id}/steps',
      operation: 'takeAmendmentStep',
      summary: 'A step of its life: submit, return, approve, publish, recall, discard, rebase',
      access: ['policy'],
      params: IdParams,
      body: AmendmentStep,
      response: AmendmentView,
      async handle(call) {
        const { account, params, body, idempotencyKey: key } = call;
        return shown(deps, call, await takeStep(amendments, account, clock.now(), params.id, body, key));
      },
    }),
  ];
}
