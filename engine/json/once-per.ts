/**
 * A function of an object that works each object out once, and of one object and a key each pair once. For pure functions of what never changes, as the
 * editions of an opened library: what is kept can be told from what would be worked out again by nothing but the time it takes.
 */
export function oncePer<K extends object, V>(
  work: (object: K, key: string) => V,
): (object: K, key?: string) => V {
  const kept = new WeakMap<K, Map<string, { readonly value: V }>>();
  return (object, key = '') => {
    let byKey = kept.get(object);
    if (byKey === undefined) {
      byKey = new Map();
      kept.set(object, byKey);
    }
    const known = byKey.get(key) ?? { value: work(object, key) };
    byKey.set(key, known);
    return known.value;
  };
}
