import type { Assessment } from '../assessment/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { BoundaryItem } from './boundary-item.ts';
import { expectsComputed } from './expects-computed.ts';
import { expectsCounted } from './expects-counted.ts';

/**
 * Whether a scenario expects a boundary of an item; that it merely produces it does not count.
 * @param assessment the scenario's assessment, for boundaries that its numbers and days decide
 */
export function expectsBoundary(
  scenario: Scenario,
  { kind, id }: BoundaryItem,
  wanted: string,
  assessment: () => Assessment | undefined,
): boolean {
  const { expect, story = [] } = scenario;
  switch (kind) {
    case 'ground':
      return String(expect.grounds?.[id]) === wanted;
    case 'requirement':
      return String(expect.requirements?.[id]) === wanted;
    case 'document':
      return expect.documents?.[id]?.replace('-', ' ') === wanted;
    case 'deadline':
      return (
        expect.deadlines?.[id] !== undefined || story.some((step) => step.expect.due?.[id] !== undefined)
      );
    case 'table':
    case 'scoring':
    case 'amount':
      return expectsComputed(scenario, { kind, id }, wanted, assessment);
    case 'limit':
    case 'window':
    case 'attempts':
    case 'vote':
    case 'quota':
      return expectsCounted(scenario, { kind, id }, wanted, assessment);
  }
}
