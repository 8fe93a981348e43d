import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { hashOf } from '../json/hash.ts';
import { own } from '../json/own.ts';
import type { Library, PlacedPart, ServiceDefinition } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { consolidate } from './consolidate.ts';
import { isKnown, knownParts } from './known.ts';
import { boundaries, dayBefore, isInForce } from './part.ts';
import type { EditionInForce } from './types.ts';

/**
 * The edition of a service in force on a day.
 * @param at the day asked for
 * @param knownAt a moment (ISO 8601): only what was published by then counts. A draft library is taken as known throughout.
 * @returns the edition with its hash, its interval, the parts that made it and those pending after it; or `unknown-service`,
 * `before-first-edition`, `not-yet-published`, `wrong-moment`
 */
export function inForce(
  library: Library,
  service: string,
  at: IsoDate,
  knownAt?: string,
): Result<EditionInForce> {
  const found = findService(library, service, at, knownAt);
  if (!found.ok) return found;
  const parts = knownParts(library, found.value, knownAt);
  return ok(
    editionOf(
      found.value,
      parts,
      parts.filter((part) => isInForce(part, at)),
      at,
    ),
  );
}

/** The service, if it exists, has an edition on that day (if one is given), and was published by that moment. */
export function findService(
  library: Library,
  service: string,
  at: IsoDate | undefined,
  knownAt?: string,
): Result<ServiceDefinition> {
  const place = { file: `services/${service}`, pointer: '' };
  const definition = own(library.services, service);
  if (definition === undefined) {
    const known = Object.keys(library.services);
    const params = { found: service, nearest: nearest(service, known), known: listed(known, 100) };
    return fail(error('unknown-service', place, params));
  }
  if (at !== undefined && at < definition.from) {
    return fail(error('before-first-edition', place, { service, at, first: definition.from }));
  }
  if (knownAt === undefined) return ok(definition);
  if (Number.isNaN(Date.parse(knownAt))) return fail(error('wrong-moment', place, { found: knownAt }));
  const files = new Set(Object.values(definition.aspectFiles));
  if (![...files].every((file) => isKnown(library, file, knownAt))) {
    return fail(error('not-yet-published', place, { service, knownAt }));
  }
  return ok(definition);
}

/**
 * The edition that some parts make.
 * @param known all parts that count at all, `merged` those merged into it
 */
export function editionOf(
  definition: ServiceDefinition,
  known: readonly PlacedPart[],
  merged: readonly PlacedPart[],
  at: IsoDate,
): EditionInForce {
  const { edition, hash } = precomputed(definition, merged) ?? computed(definition, merged);
  const days = boundaries(definition.from, known);
  const next = days.find((day) => day > at);
  return {
    service: definition.id,
    at,
    hash,
    edition,
    inForceFrom: days.findLast((day) => day <= at) ?? definition.from,
    ...(next === undefined ? {} : { inForceTo: dayBefore(next) }),
    madeBy: merged.map(({ act, part }) => ({ act, part })),
    pending: known.filter(({ from }) => from > at).map(({ act, part, from }) => ({ act, part, from })),
  };
}

/** The edition made when the library was opened, where it is made of exactly these parts. */
function precomputed(definition: ServiceDefinition, merged: readonly PlacedPart[]) {
  return definition.editions.find(
    ({ parts }) => parts.length === merged.length && parts.every((part, index) => part === merged[index]),
  );
}

function computed(definition: ServiceDefinition, merged: readonly PlacedPart[]) {
  const edition = consolidate(definition, merged);
  return { edition, hash: hashOf(edition) };
}
