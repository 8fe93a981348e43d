import { type DropPlace, dropped } from './moves.ts';
import { outlineOf } from './outline.ts';
import { type FormPlace, isSamePlace, type Pages, pointerOf } from './place.ts';

/** The fields of a form by their pointers, in the order in which they are shown. */
export const fieldsOf = (pages: Pages): readonly string[] =>
  outlineOf({ pages, title: {} }, { pages, title: {} }).flatMap(({ fields }) => fields.map(({ id }) => id));

/** Those of a list that stand between two, both included. */
export function between(all: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [other] : all.slice(from, to + 1);
}

/**
 * The pages with several fields moved to where they are dropped, one after the other in the order that they have; a page asks for a fact once, so what it
 * asks for already stays where it is. Undefined where nothing moves.
 */
export function allMoved(pages: Pages, from: readonly FormPlace[], to: DropPlace): Pages | undefined {
  if (to.fact !== undefined && from.some((one) => isSamePlace(one, to))) return undefined;
  const order = fieldsOf(pages);
  const sorted = [...from].sort((a, b) => order.indexOf(pointerOf(a)) - order.indexOf(pointerOf(b)));
  let [now, last]: [Pages, FormPlace | undefined] = [pages, undefined];
  for (const one of sorted) {
    const target: DropPlace = last === undefined ? to : { ...last, position: 'after' };
    const moved = dropped(now, one, target);
    if (moved !== undefined) [now, last] = [moved.pages, moved.place];
    // It stands there already.
    else if (one.page === target.page) last = one;
  }
  return now === pages ? undefined : now;
}
