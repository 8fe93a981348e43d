import type { Assessment } from '../assessment/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { ABSENT, each } from './expected.ts';
import type { Mismatch } from './types.ts';

/** The facts that the engine works out, against what a scenario expects of them; `"unknown"`: without a value. */
export function compareFacts(
  expected: Scenario['expect'],
  { derived }: Pick<Assessment, 'derived'>,
): readonly Mismatch[] {
  return each('facts', expected.facts, (key) => {
    const fact = derived[key];
    return fact === undefined ? ABSENT : (fact.value ?? 'unknown');
  });
}
