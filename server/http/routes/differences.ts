import Type from 'typebox';
import { parseDate } from '../../../engine/calendar/date.ts';
import { blame } from '../../../engine/diff/blame.ts';
import { diff } from '../../../engine/diff/diff.ts';
import { editionByHash } from '../../../engine/edition/find.ts';
import { timeline } from '../../../engine/edition/timeline.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import { DiffResponse } from '../../api/schemas/services.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { AtQuery, editionOn, noEdition, ServiceParams } from './parameters.ts';

/** What changed between two editions, and which act set a value. */
export function differenceRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/services/{service}/diff',
      operation: 'getDiff',
      summary: 'The semantic changes between two editions, each a date or a hash',
      access: 'anyone',
      params: ServiceParams,
      query: Type.Object({ from: Type.String(), to: Type.String() }),
      response: DiffResponse,
      async handle({ params: { service }, query }) {
        const from = dateOrHash(deps, service, query.from);
        if (!from.ok) return from;
        const to = dateOrHash(deps, service, query.to);
        if (!to.ok) return to;
        const body: DiffResponse = { diff: diff(deps.library, from.value, to.value) };
        return done({ body });
      },
    }),
    route({
      method: 'get',
      path: '/services/{service}/blame',
      operation: 'getBlame',
      summary: 'Which documents set the value at a pointer, oldest first',
      access: 'anyone',
      params: ServiceParams,
      query: Type.Object({ pointer: Type.String({ pattern: '^(/[^/]*)*$' }), ...AtQuery.properties }),
      async handle({ params: { service }, query: { pointer, at } }) {
        const found = editionOn(deps, service, at);
        if (!found.ok) return found;
        const entries = blame(deps.library, service, pointer, at === undefined ? undefined : found.value.at);
        if (entries.ok) return done({ body: { items: entries.value } });
        const because = entries.diagnostics[0];
        return refused('unknown-pointer', {
          params: { pointer },
          ...(because === undefined ? {} : { because }),
        });
      },
    }),
  ];
}

/** The edition that a date or a hash names. */
export function dateOrHash(deps: Deps, service: string, text: string): Outcome<EditionInForce> {
  if (parseDate(text) !== undefined) return editionOn(deps, service, text);
  const found = editionByHash(deps.library, service, text);
  if (found !== undefined) return done(found);
  const editions = timeline(deps.library, service);
  if (editions.length === 0) return noEdition(deps, service, undefined);
  return refused('unknown-edition', { params: { edition: text }, known: editions.map(({ hash }) => hash) });
}
