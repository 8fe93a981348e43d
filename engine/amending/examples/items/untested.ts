import { editionOf } from '../../../edition/in-force.ts';
import { boundaries, isInForce } from '../../../edition/part.ts';
import { oncePer } from '../../../json/once-per.ts';
import { own } from '../../../json/own.ts';
import type { Library, PlacedPart, ServiceDefinition } from '../../../library/types.ts';
import { pinnedOn } from '../../../scenario/pinned.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { IsoDate } from '../../../schema/primitives.ts';
import { type FormedItem, type Item, isExpectedBy, itemsIn } from './kinds.ts';

/** Items that a part of an act changes from a day on, and that no scenario expects to be at work. */
export interface UntestedItems {
  readonly part: string;
  /** A day on which the edition is certainly in force, the first of them. */
  readonly day: IsoDate;
  readonly edition: Edition;
  readonly hash: string;
  readonly items: readonly Item[];
}

/**
 * What an act changes in a service and no scenario tests: for each edition that it makes, the items that are new, or that work otherwise than without the
 * act. An item that differs in its words alone is none. What two editions have alike is named once.
 */
export function untestedItems(library: Library, service: string, act: string): readonly UntestedItems[] {
  const definition = own(library.services, service);
  if (definition === undefined) return [];
  const mine = definition.parts.filter((part) => part.act === act);
  const named = new Set<string>();
  return boundaries(definition.from, mine).flatMap((from) => {
    const merged = mine.filter((part) => isInForce(part, from));
    const last = merged.at(-1);
    if (last === undefined) return [];
    const { edition, hash, before } = editionsOn(definition, act, from);
    const items = changedItems(before, edition).filter((item) => {
      const key = JSON.stringify([item.kind, item.id, item.form]);
      const isKnown = named.has(key) || isTested(library, service, item);
      named.add(key);
      return !isKnown;
    });
    return [{ part: last.part, day: dayIn(from, merged), edition, hash, items }];
  });
}

/** Uncertain parts are in force for certain only from their last possible day on. */
const dayIn = (from: IsoDate, parts: readonly PlacedPart[]): IsoDate =>
  parts.reduce((latest, { certainFrom }) => (certainFrom > latest ? certainFrom : latest), from);

function editionsOn(definition: ServiceDefinition, act: string, day: IsoDate) {
  const { parts } = definition;
  const others = parts.filter((part) => part.act !== act);
  const inForce = (some: readonly PlacedPart[]) => some.filter((part) => isInForce(part, day));
  const { edition, hash } = editionOf(definition, parts, inForce(parts), day);
  return { edition, hash, before: editionOf(definition, others, inForce(others), day).edition };
}

function changedItems(before: Edition, after: Edition): readonly FormedItem[] {
  const forms = formsIn(before);
  return itemsIn(after).filter(({ pointer, form }) => forms.get(pointer) !== form);
}

function isTested(library: Library, service: string, item: FormedItem): boolean {
  const scenarios = Object.values(own(library.services, service)?.scenarios ?? {});
  return scenarios.some(({ scenario }) => {
    if (!isExpectedBy(scenario, item)) return false;
    const pinned = pinnedOn(library, service, scenario);
    return pinned.ok && formsIn(pinned.value.edition).get(item.pointer) === item.form;
  });
}

const formsIn = oncePer(
  (edition: Edition): ReadonlyMap<string, string> =>
    new Map(itemsIn(edition).map(({ pointer, form }) => [pointer, form])),
);
