import Type from 'typebox';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { Diagnostic } from '../../../engine/diagnostics/diagnostic.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import { LANGUAGE_PATTERN } from '../../../engine/schema/languages.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { todayFor } from '../../clock/today.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';

export const ServiceParams = Type.Object({ service: Type.String() });
export const IdParams = Type.Object({ id: Type.String() });
export const At = Type.Optional(Type.String({ format: 'date' }));
export const Lang = Type.Optional(Type.String({ pattern: LANGUAGE_PATTERN }));
export const AtQuery = Type.Object({ at: At });
export const Paging = {
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};

/** The day asked for (the schema has checked it), or today where the service's calendar holds. */
export function dayOf(deps: Deps, service: string, at: string | undefined): IsoDate {
  const given = at === undefined ? undefined : parseDate(at);
  const definition = Object.hasOwn(deps.library.services, service)
    ? deps.library.services[service]
    : undefined;
  return given ?? todayFor(deps.library, definition, deps.clock.now());
}

/** The edition of a service on a day; 404 with what exists where there is none. */
export function editionOn(deps: Deps, service: string, at: string | undefined): Outcome<EditionInForce> {
  const found = inForce(deps.library, service, dayOf(deps, service, at));
  if (found.ok) return done(found.value);
  return noEdition(deps, service, found.diagnostics[0]);
}

/** Why a service has no edition, with what exists instead. */
export function noEdition(deps: Deps, service: string, because: Diagnostic | undefined): Outcome<never> {
  const why = because === undefined ? {} : { because };
  const definition = Object.hasOwn(deps.library.services, service)
    ? deps.library.services[service]
    : undefined;
  if (definition === undefined) {
    return refused('unknown-service', {
      params: { service },
      known: Object.keys(deps.library.services).sort(),
      ...why,
    });
  }
  return refused('no-edition', { known: [definition.from], ...why });
}
