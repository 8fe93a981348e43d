import Type from 'typebox';
import { inForce } from '../../../engine/edition/in-force.ts';
import { timeline } from '../../../engine/edition/timeline.ts';
import { hashOf } from '../../../engine/json/hash.ts';
import { ServiceEdition, ServiceSummary, TimelineEntry } from '../../api/schemas/services.ts';
import { citedActs, usedCodelists, usedParameters } from '../../library/names.ts';
import { summarise, suspended } from '../../library/summarise.ts';
import { timelineEntry } from '../../library/timeline-entry.ts';
import { done } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { AtQuery, dayOf, editionOn, noEdition, ServiceParams } from './parameters.ts';

const items = <T extends Type.TSchema>(item: T) => Type.Object({ items: Type.Array(item) });

/** The services, their editions and their time lines: open to anyone. */
export function serviceRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/services',
      operation: 'listServices',
      summary: 'The services that have an edition on a day',
      access: 'anyone',
      query: AtQuery,
      response: items(ServiceSummary),
      async handle({ query }) {
        const { library } = deps;
        const editions = Object.keys(library.services)
          .sort()
          .map((service) => inForce(library, service, dayOf(deps, service, query.at)));
        return done({
          body: {
            items: editions.flatMap((found) =>
              found.ok ? [summarise(found.value, deps.live.suspensionOf(found.value.service))] : [],
            ),
          },
        });
      },
    }),
    route({
      method: 'get',
      path: '/services/{service}',
      operation: 'getService',
      summary: 'The consolidated edition of a service on a day',
      access: 'anyone',
      params: ServiceParams,
      query: AtQuery,
      response: ServiceEdition,
      async handle({ params, query }) {
        const found = editionOn(deps, params.service, query.at);
        if (!found.ok) return found;
        const { library } = deps;
        const { edition, hash } = found.value;
        const body: ServiceEdition = {
          inForce: found.value,
          ...suspended(deps.live.suspensionOf(params.service)),
          acts: citedActs(library, edition),
          codelists: usedCodelists(library, edition),
          parameters: usedParameters(library, edition),
        };
        return done({ body, etag: tag(hash, body) });
      },
    }),
    route({
      method: 'get',
      path: '/services/{service}/editions',
      operation: 'listEditions',
      summary: 'All editions of a service, oldest first',
      access: 'anyone',
      params: ServiceParams,
      response: items(TimelineEntry),
      async handle({ params: { service } }) {
        const { library } = deps;
        const editions = timeline(library, service);
        if (editions.length === 0) {
          const unknown = inForce(library, service, dayOf(deps, service, undefined));
          return noEdition(deps, service, unknown.ok ? undefined : unknown.diagnostics[0]);
        }
        const entries = editions.map((edition) => timelineEntry(library, edition));
        return done({ body: { items: entries } });
      },
    }),
  ];
}

/** Changes with the edition, and with whatever else stands in the answer. */
export function tag(hash: string, body: unknown): string {
  return `${hash}-${hashOf(body).slice(0, 16)}`;
}
