import type { Assessment } from '../../assessment/types.ts';
import { type Expectable, expectationOf } from '../../scenario/expectable.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Item } from './items/kinds.ts';

/** What a scenario that tests an item expects of a case: the item as it came out, and the outcome where the item bears on it. */
export function expectedOf(item: Item, assessment: Assessment, edition: Edition): Scenario['expect'] {
  return expectationOf(EXPECTED[item.kind](item.id), assessment, edition);
}

/** What the scenario of an applicant against whom nothing stands expects: the outcome, and that grounds do not apply. */
export function expectedOfBase(
  items: readonly Item[],
  assessment: Assessment,
  edition: Edition,
): Scenario['expect'] {
  const grounds = items.map(({ id }): Expectable => ({ aspect: 'grounds', id }));
  return expectationOf([OUTCOME, ...grounds], assessment, edition);
}

const OUTCOME: Expectable = { aspect: 'outcome' };

const EXPECTED: Record<Item['kind'], (id: string) => readonly Expectable[]> = {
  ground: (id) => [OUTCOME, { aspect: 'grounds', id }],
  requirement: (id) => [OUTCOME, { aspect: 'requirements', id }],
  document: (id) => [{ aspect: 'documents', id }],
  deadline: (id) => [{ aspect: 'deadlines', id }],
  entitlement: (id) => [OUTCOME, { aspect: 'limits', id }],
  amount: (id) => [{ aspect: 'amounts', id }],
};
