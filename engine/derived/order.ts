/** Something that rests on others, by their keys. */
export interface Resting {
  readonly key: string;
  readonly restsOn: readonly string[];
}

/** Things in an order in which each comes after those it rests on, and those that rest on themselves. */
export interface Ordered<T> {
  readonly ordered: readonly T[];
  /** Each cycle as the chain of its keys: the first comes again at the end. */
  readonly cycles: readonly (readonly string[])[];
}

/** Orders things by what they rest on; of equals the smaller key comes first. What is in a cycle or rests on one is not ordered. */
export function inOrderOfRest<T extends Resting>(things: readonly T[]): Ordered<T> {
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  const settled = new Map<string, boolean>();
  const ordered: T[] = [];
  const cycles: (readonly string[])[] = [];
  /** Whether the thing could be ordered. */
  const visit = (thing: T, chain: readonly string[]): boolean => {
    const known = settled.get(thing.key);
    if (known !== undefined) return known;
    const start = chain.indexOf(thing.key);
    if (start !== -1) {
      cycles.push([...chain.slice(start), thing.key]);
      return false;
    }
    const inner = [...thing.restsOn].sort().flatMap((key) => byKey.get(key) ?? []);
    const sound = inner.map((one) => visit(one, [...chain, thing.key])).every(Boolean);
    if (!settled.has(thing.key)) {
      settled.set(thing.key, sound);
      if (sound) ordered.push(thing);
    }
    return sound;
  };
  for (const thing of [...things].sort((a, b) => (a.key < b.key ? -1 : 1))) visit(thing, []);
  return { ordered, cycles };
}
