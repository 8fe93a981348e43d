import Type from 'typebox';
import { check } from '../../../engine/check/check.ts';
import { describe } from '../../../engine/diagnostics/describe.ts';
import { oncePer } from '../../../engine/json/once-per.ts';
import type { Library } from '../../../engine/library/types.ts';
import { done } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';

const Checked = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning', 'hint'] as const),
  at: Type.Object({ file: Type.String(), pointer: Type.String() }),
  params: Type.Record(Type.String(), Type.Unknown()),
  message: Type.String(),
  hint: Type.String(),
});

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
      response: Type.Object({ items: Type.Array(Checked) }),
      async handle({ language }) {
        const diagnostics = checked(deps.library);
        return done({ body: { items: diagnostics.map((one) => ({ ...one, ...describe(one, language) })) } });
      },
    }),
  ];
}
