import type { Documents } from '../../engine/amending/operations.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';

/** Documents without the scenarios of a service that test provisions of an act, as if nobody had written them yet. */
export function withoutScenariosOf(documents: Documents, act: string, service: string): Documents {
  return Object.fromEntries(
    Object.entries(documents).map(([path, document]) => {
      const place = placeOf(path);
      const isTheirs = place?.kind === 'scenarios' && place.service === service;
      if (!isTheirs || !isObject(document) || !isObject(document.scenarios)) return [path, document];
      const kept = Object.entries(document.scenarios).filter(([, one]) => !JSON.stringify(one).includes(act));
      return [path, { ...document, scenarios: Object.fromEntries(kept) }];
    }),
  );
}
