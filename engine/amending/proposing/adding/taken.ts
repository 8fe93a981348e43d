import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Edition } from '../../../schema/edition.ts';
import { newKey } from '../../new-key.ts';

/** The keys and places in the lists of an edition that are taken: by what is there, and by what is proposed already. */
export class Taken {
  readonly #edition: Edition;
  readonly #keys = new Map<string, Set<string>>();
  readonly #next = new Map<string, number>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** A key that is still free in a list, from the first of some names that gives one. */
  key(map: string, names: readonly string[]): string {
    const taken = this.#keys.get(map) ?? new Set(Object.keys(this.#items(map)));
    const [first = ''] = names;
    const free = names.map((name) => newKey(name, [])).find((key) => !taken.has(key));
    const key = free ?? newKey(first, [...taken]);
    this.#keys.set(map, taken.add(key));
    return key;
  }

  /** Whether something proposed already has a key. */
  knows(map: string, key: string): boolean {
    return this.#keys.get(map)?.has(key) ?? false;
  }

  /** Takes a key that is free. */
  take(map: string, key: string): void {
    const taken = this.#keys.get(map) ?? new Set(Object.keys(this.#items(map)));
    this.#keys.set(map, taken.add(key));
  }

  /** The place after the last. */
  order(map: string): number {
    const last = Object.values(this.#items(map)).map((item) => (isObject(item) ? item.order : 0));
    const next = this.#next.get(map) ?? Math.max(0, ...last.filter((one) => typeof one === 'number')) + 1;
    this.#next.set(map, next + 1);
    return next;
  }

  #items(map: string): Readonly<Record<string, unknown>> {
    const items = get(this.#edition, map);
    return isObject(items) ? items : {};
  }
}
