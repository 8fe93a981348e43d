import type { Facts } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { BoundaryItem } from './boundaries.ts';

/** Whether a scenario expects a boundary of an item; that it merely produces it does not count. */
export function expectsBoundary(
  scenario: Scenario,
  edition: Edition,
  { kind, id }: BoundaryItem,
  wanted: string,
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
    case 'limit':
      return expectsLimit(scenario, edition, id, wanted);
  }
}

function expectsLimit(scenario: Scenario, edition: Edition, id: string, wanted: string): boolean {
  const entitlement = edition.entitlements?.[id];
  const within = scenario.expect.limits?.[id];
  if (entitlement === undefined) return false;
  const { limit, requested, times, timesUsed } = entitlement;
  const stated = [scenario.facts, ...(scenario.story ?? []).map((step) => step.facts ?? {})];
  const facts: Facts = Object.fromEntries(stated.flatMap((some) => Object.entries(some)));
  const asked = requested === undefined ? undefined : facts[requested];
  const used = timesUsed === undefined ? undefined : facts[timesUsed];
  switch (wanted) {
    case 'at the limit':
      return within === true && limit !== undefined && asked === limit.count;
    case 'one over':
      return within === false && limit !== undefined && asked === limit.count + 1;
    case 'last time':
      return within === true && times !== undefined && used === times - 1;
    case 'one time too many':
      return within === false && times !== undefined && used === times;
    default:
      return false;
  }
}
