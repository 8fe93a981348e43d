import { rightsOf } from '../../accounts/rights.ts';
import { SuspensionBody, SuspensionView } from '../../api/schemas/suspensions.ts';
import { resume, suspend } from '../../library/suspension.ts';
import { done, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { actorOf } from './caller.ts';
import { ServiceParams } from './parameters.ts';

/** The emergency brake: a service that takes no applications through the portal for now. What is begun or open stays. */
export function suspensionRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/services/{service}/suspension',
      operation: 'suspendService',
      summary: 'Take no applications for a service through the portal; again: change the notice',
      access: ['policy'],
      params: ServiceParams,
      body: SuspensionBody,
      response: SuspensionView,
      status: 201,
      async handle({ params: { service }, body, account }) {
        if (!rightsOf(account).includes('suspend')) return refused('suspension-not-allowed');
        const suspended = await suspend(deps, service, body, actorOf(account), deps.clock.now());
        return suspended.ok ? done({ body: suspended.value }) : suspended;
      },
    }),
    route({
      method: 'delete',
      path: '/services/{service}/suspension',
      operation: 'resumeService',
      summary: 'Take applications for a service again',
      access: ['policy'],
      params: ServiceParams,
      status: 204,
      async handle({ params: { service }, account }) {
        if (!rightsOf(account).includes('suspend')) return refused('suspension-not-allowed');
        const resumed = await resume(deps, service, actorOf(account), deps.clock.now());
        return resumed.ok ? done({}) : resumed;
      },
    }),
  ];
}
