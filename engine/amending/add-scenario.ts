import { own } from '../json/own.ts';
import { isObject } from '../json/value.ts';
import { placeOf } from '../library/place.ts';
import type { Scenario } from '../schema/scenario.ts';
import { newKey } from './new-key.ts';
import type { Documents } from './operations.ts';
import { put } from './put.ts';

const SCHEMA = '../../../../engine/schema/json/scenarios.schema.json';

/** The file of a draft's own scenarios of a service. */
export const scenarioFile = (service: string, act: string): string =>
  `services/${service}/scenarios/${act}.json`;

/** A scenario of a service, and where it stands. */
export interface PlacedScenario {
  readonly id: string;
  readonly file: string;
  readonly scenario: Scenario;
}

/** The scenarios of a service among documents, as far as they can be read. */
export function scenariosIn(documents: Documents, service: string): readonly PlacedScenario[] {
  return Object.entries(documents).flatMap(([file, value]) => {
    const place = placeOf(file);
    if (place?.kind !== 'scenarios' || place.service !== service) return [];
    return Object.entries(mapIn(value)).flatMap(([id, scenario]) =>
      isScenario(scenario) ? [{ id, file, scenario }] : [],
    );
  });
}

/**
 * Adds a scenario to those that a draft has of its own for a service, after the last of them.
 * @param name what it is called: its key follows from it, and is that of no other scenario of the service
 */
export function withScenario(
  documents: Documents,
  { service, act, name }: { readonly service: string; readonly act: string; readonly name: string },
  scenario: Omit<Scenario, 'order'>,
): { readonly documents: Documents; readonly id: string; readonly file: string } {
  const file = scenarioFile(service, act);
  const id = newKey(
    name,
    Object.entries(documents).flatMap(([path, value]) => {
      const place = placeOf(path);
      return place?.kind === 'scenarios' && place.service === service ? Object.keys(mapIn(value)) : [];
    }),
  );
  const orders = Object.values(mapIn(own(documents, file))).map((one) =>
    isObject(one) && typeof one.order === 'number' ? one.order : 0,
  );
  const order = Math.floor(Math.max(0, ...orders)) + 1;
  const before = own(documents, file) ?? { $schema: SCHEMA };
  const after = put(before, ['scenarios', id], { order, ...scenario });
  return { documents: { ...documents, [file]: after }, id, file };
}

const mapIn = (document: unknown): Readonly<Record<string, unknown>> =>
  isObject(document) && isObject(document.scenarios) ? document.scenarios : {};

const isScenario = (value: unknown): value is Scenario =>
  isObject(value) &&
  typeof value.variant === 'string' &&
  typeof value.at === 'string' &&
  isObject(value.title) &&
  isObject(value.facts) &&
  isObject(value.expect);
