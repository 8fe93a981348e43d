import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { between } from '../../fields/model/moved.ts';
import type { FormPlace, Page, Pages } from './place.ts';

/** Where something is dropped: on a page or field, or before or after it. */
export interface DropPlace extends FormPlace {
  readonly position: 'before' | 'on' | 'after';
}

/** The form's pages after a move, and where now stands what was moved. */
export interface Moved {
  readonly pages: Pages;
  readonly place: FormPlace;
}

interface Ordered {
  readonly order: number;
}

/**
 * A map with an item at a position among its other items: its order alone is changed where there is room between its new neighbours, else
 * all are numbered anew.
 */
export function placed<T extends Ordered>(
  items: Readonly<Record<string, T>>,
  key: string,
  item: T,
  index: number,
): Readonly<Record<string, T>> {
  const rest = inOrder(items).filter(([one]) => one !== key);
  const order = between(rest[index - 1]?.[1].order, rest[index]?.[1].order);
  if (order !== undefined) return { ...items, [key]: { ...item, order } };
  const all = rest.toSpliced(index, 0, [key, item]);
  return Object.fromEntries(all.map(([one, value], place) => [one, { ...value, order: place + 1 }]));
}

/** The pages with one of them, or a field, moved to where it is dropped; undefined where it cannot stand there or stands there already. */
export function dropped(pages: Pages, from: FormPlace, to: DropPlace): Moved | undefined {
  if (from.fact === undefined) return to.fact === undefined ? pageDropped(pages, from.page, to) : undefined;
  if (to.fact !== undefined && to.position !== 'on') {
    const keys = keysOf(pages[to.page]?.fields, from.page === to.page ? from.fact : undefined);
    const index = keys.indexOf(to.fact);
    if (index < 0) return undefined;
    return fieldMoved(pages, from, to.page, index + (to.position === 'after' ? 1 : 0));
  }
  return to.fact === undefined && to.position === 'on' ? fieldMoved(pages, from, to.page) : undefined;
}

function pageDropped(pages: Pages, page: string, to: DropPlace): Moved | undefined {
  if (to.position === 'on' || page === to.page) return undefined;
  const index = keysOf(pages, page).indexOf(to.page);
  return index < 0 ? undefined : pageMoved(pages, page, index + (to.position === 'after' ? 1 : 0));
}

function pageMoved(pages: Pages, page: string, index: number): Moved | undefined {
  const own = pages[page];
  if (own === undefined || keysOf(pages).indexOf(page) === index) return undefined;
  return { pages: placed(pages, page, own, index), place: { page } };
}

/** The pages with a field at a position of a page, at its end where none is given. A page asks for a fact once. */
export function fieldMoved(pages: Pages, from: FormPlace, to: string, index?: number): Moved | undefined {
  const [source, target] = [pages[from.page], pages[to]];
  const { fact = '' } = from;
  const field = source?.fields[fact];
  if (source === undefined || target === undefined || field === undefined) return undefined;
  const isWithin = from.page === to;
  if (!isWithin && Object.hasOwn(target.fields, fact)) return undefined;
  const at = index ?? keysOf(target.fields, fact).length;
  if (isWithin && keysOf(source.fields).indexOf(fact) === at) return undefined;
  const { [fact]: _, ...left } = source.fields;
  const fields = placed(target.fields, fact, field, at);
  const emptied: Pages = isWithin ? pages : { ...pages, [from.page]: { ...source, fields: left } };
  return { pages: { ...emptied, [to]: { ...target, fields } }, place: { page: to, fact } };
}

/** One place up or down; at an end of its page a field goes on to the page before or after it. */
export function stepped(pages: Pages, from: FormPlace, direction: 'up' | 'down'): Moved | undefined {
  const by = direction === 'up' ? -1 : 1;
  const order = keysOf(pages);
  const at = order.indexOf(from.page);
  if (from.fact === undefined) {
    return order[at + by] === undefined ? undefined : pageMoved(pages, from.page, at + by);
  }
  const keys = keysOf(pages[from.page]?.fields);
  const place = keys.indexOf(from.fact);
  if (keys[place + by] !== undefined) return fieldMoved(pages, from, from.page, place + by);
  const next = order[at + by];
  return next === undefined ? undefined : fieldMoved(pages, from, next, direction === 'up' ? undefined : 0);
}

const keysOf = (items: Pages | Page['fields'] | undefined, without?: string): readonly string[] =>
  inOrder<Ordered>(items)
    .map(([key]) => key)
    .filter((key) => key !== without);
