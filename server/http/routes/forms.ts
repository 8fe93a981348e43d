import Type from 'typebox';
import { form } from '../../../engine/form/form.ts';
import { FormResponse } from '../../api/schemas/services.ts';
import { askedForProblem } from '../../problems/asked-for.ts';
import { done, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';
import { At, editionOn, Lang, ServiceParams } from './parameters.ts';
import { tag } from './services.ts';

/** The generated form of a variant, and the compiled validators of forms. */
export function formRoutes(deps: Deps, base: string): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/services/{service}/form',
      operation: 'getForm',
      summary: 'The form of a variant for a channel, in a language',
      access: 'anyone',
      params: ServiceParams,
      query: Type.Object({ variant: Type.String(), channel: Type.String(), lang: Lang, at: At }),
      response: FormResponse,
      async handle({ params, query: { variant, channel, at }, language }) {
        const found = editionOn(deps, params.service, at);
        if (!found.ok) return found;
        const { edition, hash } = found.value;
        const definition = form(deps.library, edition, { variant, channel, language }, found.value.at);
        if (!definition.ok) return askedForProblem(definition.diagnostics, edition, { variant, channel });
        const validator = await deps.validators.provide(definition.value);
        const body: FormResponse = {
          form: definition.value,
          editionHash: hash,
          validators: `${base}/validators/${validator}.js`,
        };
        return done({ body, etag: tag(hash, body) });
      },
    }),
    route({
      method: 'get',
      path: '/validators/{hash}.js',
      operation: 'getValidator',
      summary: 'The compiled validators of a form, an ES module',
      access: 'anyone',
      params: Type.Object({ hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
      async handle({ params: { hash } }) {
        const code = await deps.validators.find(hash);
        if (code === undefined) return refused('unknown-validator');
        return done({
          content: { type: 'text/javascript; charset=utf-8', data: code },
          headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
          etag: hash,
        });
      },
    }),
  ];
}
