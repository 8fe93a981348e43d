import { memberOf } from '../json/merge-patch.ts';
import { own } from '../json/own.ts';
import { get, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Shape } from '../library/shape/shape.ts';
import type { Citation } from '../schema/citation.ts';
import { EDITION_SHAPE } from './edition-shape.ts';

/** What of an item says where it stands, and no law changes it. */
const APART: readonly string[] = ['citation', 'unverified', 'order'];

/**
 * Where a citation is to be written when something inside an item changes while a provision is picked: at the item, or the part of it with a citation
 * of its own, that the change lies in. Nothing where it cites the amending act already, or where its place in the law or in a list is what changes.
 * @param pointer of what changes in the edition
 * @param act the amending act
 */
export function citationToSet(edition: unknown, pointer: string, act: string): string | undefined {
  const path = segments(pointer);
  const holders = path.map((_, length) => path.slice(0, length)).filter((outer) => citesIn(outer));
  const citing = holders.findLast((outer) => citedAt(edition, outer) !== undefined);
  const holder = citing ?? holders[0];
  if (holder === undefined || APART.includes(path[holder.length] ?? '')) return undefined;
  if (get(edition, join('', ...holder)) === undefined) return undefined;
  return citesAct(citedAt(edition, holder), act) ? undefined : join('', ...holder, 'citation');
}

/** Whether something is cited because an act says it: the act itself, or what it amends. */
export function citesAct(citation: unknown, act: string): boolean {
  if (!isObject(citation)) return false;
  return citation.act === act || (isObject(citation.by) && citation.by.act === act);
}

/** The items of a list that an act states already: they stay where it is begun from nothing. */
export function statedBy(items: unknown, act: string): Readonly<Record<string, unknown>> {
  if (!isObject(items)) return {};
  return Object.fromEntries(
    Object.entries(items).filter(([, item]) => isObject(item) && citesAct(item.citation, act)),
  );
}

/**
 * Where an item says that it is not in the sources, to be taken away: what cites the amending act is, unless its author has said otherwise since.
 * @param holder the item, or the part of it with a citation of its own
 */
export function doubtToDrop(before: unknown, edition: unknown, holder: string): string | undefined {
  const at = join(holder, 'unverified');
  const said = get(edition, at);
  return said !== undefined && said === get(before, at) ? at : undefined;
}

/** Whether what stands at a path of an edition can have a citation. */
function citesIn(path: readonly string[]): boolean {
  const shape = path.reduce<Shape | undefined>(
    (outer, key) => outer && memberOf(alternativeIn(outer), key),
    EDITION_SHAPE,
  );
  return shape !== undefined && memberOf(alternativeIn(shape), 'citation')?.['x-qagida'] === 'citation';
}

/** Of a union, the first that has a citation: they differ in other members. */
const alternativeIn = (shape: Shape): Shape =>
  shape.anyOf?.find((one) => one.properties?.citation !== undefined) ?? shape;

function citedAt(edition: unknown, path: readonly string[]): Citation | undefined {
  const holder = get(edition, join('', ...path));
  const cited = isObject(holder) ? own(holder, 'citation') : undefined;
  return isCitation(cited) ? cited : undefined;
}

const isCitation = (value: unknown): value is Citation => isObject(value) && typeof value.act === 'string';
