import { useMemo } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import { placeOf } from '../../../../../engine/library/place.ts';
import type { Scenario } from '../../../../../engine/schema/scenario.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';

/** A scenario of the service, under a name that tells it from those of other files. */
export type NamedScenario = readonly [name: string, scenario: Scenario];

/** The scenarios of the service that is edited, those of the draft included. */
export function useScenarios(): readonly NamedScenario[] {
  const { service } = useEditing();
  const documents = useWorkbench((workbench) => workbench.documents);
  return useMemo(
    () =>
      Object.entries(documents).flatMap(([file, value]) => {
        const place = placeOf(file);
        if (place?.kind !== 'scenarios' || place.service !== service) return [];
        const scenarios = isObject(value) && isObject(value.scenarios) ? value.scenarios : {};
        return Object.entries(scenarios).flatMap(([key, scenario]) =>
          isScenario(scenario) ? [[`${file} ${key}`, scenario] as const] : [],
        );
      }),
    [documents, service],
  );
}

const isScenario = (value: unknown): value is Scenario =>
  isObject(value) &&
  typeof value.variant === 'string' &&
  typeof value.at === 'string' &&
  isObject(value.title) &&
  isObject(value.facts) &&
  isObject(value.expect);
