import { look, readLooked } from '../../amendments/looked/look.ts';
import { LookedBody, LookedView } from '../../api/schemas/looked.ts';
import { done, type Outcome } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Reply, type Route, route } from '../route.ts';
import { IdParams } from './parameters.ts';

/** What readers of an amendment tick off in its review. */
export function amendmentLookedRoutes({ amendments, clock }: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/amendments/{id}/looked',
      operation: 'getLooked',
      summary: 'What each reader of an amendment has looked at in its review',
      access: ['policy'],
      params: IdParams,
      response: LookedView,
      handle: async ({ params }) => answered(await readLooked(amendments, params.id)),
    }),
    route({
      method: 'post',
      path: '/amendments/{id}/looked',
      operation: 'setLooked',
      summary: 'Tick off what one has looked at in the review of an amendment',
      access: ['policy'],
      params: IdParams,
      body: LookedBody,
      hasLongBody: true,
      response: LookedView,
      handle: async ({ account, params, body }) =>
        answered(await look(amendments, account, clock.now(), params.id, body)),
    }),
  ];
}

const answered = (looked: Outcome<LookedView>): Outcome<Reply> =>
  looked.ok ? done({ body: looked.value }) : looked;
