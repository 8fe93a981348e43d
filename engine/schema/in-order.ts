/** The entries of a keyed map in their explicit order; of equal order, by key. The order of keys means nothing. */
export function inOrder<T extends { readonly order: number }>(
  items: Readonly<Record<string, T>> | undefined,
): readonly (readonly [string, T])[] {
  return Object.entries(items ?? {}).sort(
    ([a, { order: first }], [b, { order: second }]) => first - second || (a < b ? -1 : 1),
  );
}
