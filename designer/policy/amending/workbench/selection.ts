/** The provisions that are selected together, and the one from which a range goes on. */
export interface Selection {
  readonly marked: ReadonlySet<string>;
  readonly anchor: string | undefined;
}

export const NOTHING: Selection = { marked: new Set(), anchor: undefined };

/**
 * A selection with one provision in it that was not, or out of it that was.
 * @param range where it goes on from the anchor: the provisions shown, in their order; all between take the state of the one that was pressed
 */
export function toggled(
  { marked, anchor }: Selection,
  id: string,
  range: readonly string[] | undefined,
): Selection {
  const [from, to] = [range?.indexOf(anchor ?? id) ?? -1, range?.indexOf(id) ?? -1];
  const ids = from < 0 || to < 0 ? [id] : (range?.slice(Math.min(from, to), Math.max(from, to) + 1) ?? []);
  const next = new Set(marked);
  for (const one of ids)
    if (marked.has(id)) next.delete(one);
    else next.add(one);
  return { marked: next, anchor: id };
}

/** The provisions below one, as their addresses say. */
export const isBelow = (id: string, outer: string): boolean => id.startsWith(`${outer}.`);
