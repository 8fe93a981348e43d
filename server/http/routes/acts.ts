import Type from 'typebox';
import { changesOf } from '../../../engine/acts/changes.ts';
import { consolidatedAct } from '../../../engine/acts/consolidated.ts';
import { dayOfEffect } from '../../../engine/acts/entry-into-force.ts';
import { implementing } from '../../../engine/acts/implementing.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { own } from '../../../engine/json/own.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { ActSummary, ActText } from '../../api/schemas/acts.ts';
import { todayOf } from '../../clock/today.ts';
import { done, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { AtQuery } from './parameters.ts';

/** The acts that the library holds, and their texts as amended: open to anyone, as the law is. */
export function actRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/acts',
      operation: 'listActs',
      summary: 'The acts of the library, the latest first',
      access: 'anyone',
      response: Type.Object({ items: Type.Array(ActSummary) }),
      async handle() {
        const acts = Object.values(deps.library.acts).sort(latestFirst);
        return done({ body: { items: acts.map(summaryOf) } });
      },
    }),
    route({
      method: 'get',
      path: '/acts/{act}',
      operation: 'getAct',
      summary: 'The text of an act as amended on a day',
      access: 'anyone',
      params: Type.Object({ act: Type.String() }),
      query: AtQuery,
      response: ActText,
      async handle({ params, query }) {
        const { library } = deps;
        const given = query.at === undefined ? undefined : parseDate(query.at);
        const body = textOf(library, params.act, given ?? todayOf(library, deps.clock.now()));
        if (body !== undefined) return done({ body });
        return refused('unknown-act', { params, known: Object.keys(library.acts).sort() });
      },
    }),
  ];
}

const latestFirst = (a: Act, b: Act) =>
  (b.adopted ?? '').localeCompare(a.adopted ?? '') || (a.id < b.id ? -1 : 1);

function summaryOf(act: Act): ActSummary {
  const effect = dayOfEffect(act.entryIntoForce, act.published?.date);
  return {
    id: act.id,
    kind: act.kind,
    ...(act.number === undefined ? {} : { number: act.number }),
    title: act.title,
    short: act.short,
    ...(act.adopted === undefined ? {} : { adopted: act.adopted }),
    ...(effect === undefined ? {} : { effect }),
    amends: [...(act.amends ?? [])],
    provisions: Object.keys(act.provisions).length,
  };
}

function textOf(library: Library, id: string, at: IsoDate): ActText | undefined {
  const act = own(library.acts, id);
  const provisions = consolidatedAct(library, id, at);
  if (act === undefined || provisions === undefined) return undefined;
  const changes = changesOf(library, id);
  const days = [...new Set(changes.flatMap(({ day }) => day ?? []))].map((day) => {
    const then = changes.filter((change) => change.day === day);
    return {
      day,
      earliest: then.some(({ earliest }) => earliest === true),
      acts: [...new Set(then.map(({ by }) => by.act))],
    };
  });
  const editions = Object.keys(library.services).flatMap((service) => {
    const found = inForce(library, service, at);
    return found.ok ? [[service, found.value.edition] as const] : [];
  });
  const named = new Set([id, ...changes.map(({ by }) => by.act), ...(act.amends ?? [])]);
  return {
    at,
    act: withoutTexts(act),
    acts: Object.fromEntries(
      Object.entries(library.acts).flatMap(([key, one]) =>
        named.has(key) ? [[key, withoutTexts(one)]] : [],
      ),
    ),
    provisions: [...provisions],
    days,
    implementing: implementing(Object.fromEntries(editions), id),
    services: Object.fromEntries(editions.map(([service, { service: about }]) => [service, about.title])),
  };
}

/** What citations of an act need of it: its names, and the numbers of its provisions. */
function withoutTexts(act: Act): Act {
  const provisions = Object.entries(act.provisions).map(([id, { order, number }]) => [
    id,
    { order, ...(number === undefined ? {} : { number }) },
  ]);
  return { ...act, provisions: Object.fromEntries(provisions) };
}
