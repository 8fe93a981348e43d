import type { Assessment } from '../assessment/types.ts';
import { addDays } from '../calendar/date.ts';
import { timeline } from '../edition/timeline.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { own } from '../json/own.ts';
import type { Library, PlacedPart } from '../library/types.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Scenario } from '../schema/scenario.ts';
import { assessedScenario } from './assessed.ts';
import { type ItemOfEditions, itemsOf } from './boundaries.ts';
import { expectsBoundary } from './expects.ts';
import { pinnedOn, submissionDay } from './pinned.ts';
import type { CoverageItem } from './types.ts';

/** A scenario with the edition that governs its case. */
interface Governed {
  readonly id: string;
  readonly scenario: Scenario;
  readonly pinned: PinnedEdition;
  /** Worked out when it is asked for, once. */
  readonly assessment: () => Assessment | undefined;
}

/**
 * Which boundaries of a service its scenarios touch: every ground, requirement, limit, conditional document and deadline of every
 * edition, and the days around every part of an amendment. A boundary is touched by a scenario that expects it, on an edition that has it.
 * @returns every boundary with its scenarios, none where it is not covered; an empty list for a service that does not exist
 */
export function coverage(library: Library, service: string): readonly CoverageItem[] {
  const definition = own(library.services, service);
  if (definition === undefined) return [];
  const scenarios = Object.fromEntries(
    Object.entries(definition.scenarios).map(([id, { scenario }]) => [id, scenario]),
  );
  const governed = inOrder(scenarios).flatMap(([id, scenario]): readonly Governed[] => {
    const pinned = pinnedOn(library, service, scenario);
    const assessment = once(() => assessedScenario(library, service, id).assessed?.assessment);
    return pinned.ok ? [{ id, scenario, pinned: pinned.value, assessment }] : [];
  });
  return [
    ...itemsOf(timeline(library, service)).flatMap((item) => coverItem(item, governed)),
    ...definition.parts.flatMap((part) => coverDays(part, definition.from, governed)),
  ];
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function coverItem(item: ItemOfEditions, governed: readonly Governed[]): readonly CoverageItem[] {
  const { kind, id, since } = item;
  return item.wanted.map((wanted) => ({
    kind,
    id,
    wanted,
    ...(since === undefined ? {} : { since }),
    scenarios: governed
      .filter(({ pinned }) => item.hashes.includes(pinned.hash))
      .filter(({ scenario, assessment }) => expectsBoundary(scenario, item, wanted, assessment))
      .map((one) => one.id),
  }));
}

/** The day of effect and the day before it; the latter only where the service had an edition then. */
function coverDays(part: PlacedPart, first: IsoDate, governed: readonly Governed[]): readonly CoverageItem[] {
  const { from, certainFrom } = part;
  const { governs } = part.definition;
  const on = (day: IsoDate) =>
    governed
      .filter(
        ({ scenario }) => (governs === 'submitted-from' ? submissionDay(scenario) : scenario.at) === day,
      )
      .filter(({ scenario }) => expectsAnything(scenario))
      .map(({ id }) => id);
  const before = from > first ? addDays(from, -1) : undefined;
  const common = { kind: 'edition-day', id: `${part.act}/${part.part}` } as const;
  return [
    ...(before === undefined ? [] : [{ ...common, wanted: 'the day before', scenarios: on(before) }]),
    { ...common, wanted: 'the day', scenarios: on(from) },
    // In between nobody knows which edition is in force: from its last possible day on it certainly is.
    ...(certainFrom === from ? [] : [{ ...common, wanted: 'the last day', scenarios: on(certainFrom) }]),
  ];
}

function expectsAnything({ expect, story = [] }: Scenario): boolean {
  return Object.keys(expect).length > 0 || story.some((step) => Object.keys(step.expect).length > 0);
}
