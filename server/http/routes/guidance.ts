import Type from 'typebox';
import { guidanceSearch } from '../../../engine/guidance/search.ts';
import { oncePer } from '../../../engine/json/once-per.ts';
import { own } from '../../../engine/json/own.ts';
import type { Library } from '../../../engine/library/types.ts';
import { GuidanceHits, GuidanceTopic, GuidanceTopics } from '../../api/schemas/guidance.ts';
import { actsIn, codelistsOf, hitRow, servicesOf, topicsOf } from '../../library/guidance.ts';
import { done, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { At, Lang } from './parameters.ts';

const MOST = 20;

/** The search through a library, prepared when first asked for. */
const searchIn = oncePer((library: Library) => guidanceSearch(library));

/** Reference guidance: its topics, one with its answers, and a search. Open to anyone. */
export function guidanceRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/guidance',
      operation: 'listGuidance',
      summary: 'The topics of guidance with their questions',
      access: 'anyone',
      query: Type.Object({ lang: Lang }),
      response: GuidanceTopics,
      async handle() {
        return done({ body: { items: topicsOf(deps.library) } });
      },
    }),
    route({
      method: 'get',
      path: '/guidance/search',
      operation: 'searchGuidance',
      summary: 'Questions and answers that fit some words, best first',
      access: 'anyone',
      query: Type.Object({
        q: Type.String({ maxLength: 200 }),
        /** The reader's language; without it, as for every request. */
        language: Lang,
        lang: Lang,
        /** Only sources that were there on that day. */
        at: At,
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
      }),
      response: GuidanceHits,
      async handle({ query: { q, language: asked, at, limit = MOST }, language }) {
        const { library } = deps;
        const hits = searchIn(library)(q, asked ?? language, at === undefined ? {} : { at });
        const items = hits.slice(0, limit).flatMap((hit) => hitRow(library, hit, asked ?? language));
        return done({ body: { query: q, total: hits.length, items, acts: actsIn(library, items) } });
      },
    }),
    route({
      method: 'get',
      path: '/guidance/{topic}',
      operation: 'getGuidance',
      summary: 'A topic of guidance with its answers',
      access: 'anyone',
      params: Type.Object({ topic: Type.String() }),
      query: Type.Object({ lang: Lang }),
      response: GuidanceTopic,
      async handle({ params }) {
        const { library } = deps;
        const topic = own(library.guidance, params.topic);
        if (topic === undefined) {
          const known = Object.keys(library.guidance).sort();
          return refused('unknown-guidance', { params: { topic: params.topic }, known });
        }
        return done({
          body: {
            topic,
            acts: actsIn(library, topic),
            codelists: codelistsOf(library, topic),
            services: servicesOf(library, topic),
          },
        });
      },
    }),
  ];
}
