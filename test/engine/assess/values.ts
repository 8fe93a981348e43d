import type { Facts } from '../../../engine/conditions/types.ts';
import type { DatedEvent } from '../../../engine/deadlines/sequence.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { SimpleFact } from '../../../engine/schema/fact.ts';
import type { ValueContext } from '../../../engine/values/types.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen } from './support.ts';

const common = (name: string) =>
  ({ order: 1, title: { en: name }, establishedBy: 'officer' }) satisfies Partial<SimpleFact>;

/** Facts of one kind by name. */
export const dates = (...names: readonly string[]): Readonly<Record<string, SimpleFact>> =>
  Object.fromEntries(names.map((name) => [name, { ...common(name), kind: 'date' }]));
export const numbers = (...names: readonly string[]): Readonly<Record<string, SimpleFact>> =>
  Object.fromEntries(
    names.map((name) => [name, { ...common(name), kind: 'integer', minimum: -1000, maximum: 1000 }]),
  );

/** What values are worked out from: the library card's edition with more facts and aspects. */
export function context(
  more: Partial<Edition>,
  facts: Facts = {},
  happened: readonly (readonly [event: string, on: string])[] = [],
  at: string | undefined = '2026-02-02',
): ValueContext {
  const events: readonly DatedEvent[] = happened.map(([event, on]) => ({ event, on: date(on) }));
  return frozen({
    edition: { ...edition, ...more, facts: { ...edition.facts, ...more.facts } },
    parameters: {},
    calendar,
    facts: { ...facts, ...(at === undefined ? {} : { 'assessment-date': at }) },
    events,
  });
}
