import Type from 'typebox';
import { check } from '../../../engine/check/check.ts';
import { describe } from '../../../engine/diagnostics/describe.ts';
import { oncePer } from '../../../engine/json/once-per.ts';
import type { Library } from '../../../engine/library/types.ts';
import { Finding } from '../../api/schemas/checks.ts';
import { findingPlace } from '../../checks/place.ts';
import { findingPlainly } from '../../checks/plainly.ts';
import { done } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';

/** What the checker found, once for every library that was ever in use. */
const checked = oncePer((library: Library) => check(library));

/** What the checker says of the library, in the reader's language. */
export function checkRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/checks',
      operation: 'listChecks',
      summary: 'Everything that the static checks found',
      access: ['policy', 'officer'],
      response: Type.Object({ items: Type.Array(Finding) }),
      async handle({ language }) {
        const { library } = deps;
        const items = checked(library).map((one) => {
          const place = findingPlace(one, library);
          const plainly = findingPlainly(one, place, library, language);
          return { ...one, ...describe(one, language), plainly, place };
        });
        return done({ body: { items } });
      },
    }),
  ];
}
