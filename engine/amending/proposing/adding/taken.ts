import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Text } from '../../../schema/text.ts';
import { wording } from '../../../text/localize.ts';
import { newKey } from '../../new-key.ts';
import type { Setting } from '../proposal.ts';

/** The keys and places in the lists of an edition that are taken: by what is there, and by what is proposed already. */
export interface Taken {
  /** A key that is still free in a list: the first of some, or else one from what the law says. */
  key(map: string, keys: readonly string[], words?: Text): string;
  /** The place after the last. */
  order(map: string): number;
  /** A fact that something proposed needs: the same for all that need it, so that each can be accepted alone. */
  fact(key: string, make: () => readonly Setting[]): readonly Setting[];
}

/**
 * What is taken in an edition, before anything is proposed.
 * @param shortened makes a short name of words
 */
export function takenIn(edition: Edition, shortened: (words: Text) => string = inFull): Taken {
  const keys = new Map<string, Set<string>>();
  const next = new Map<string, number>();
  const facts = new Map<string, readonly Setting[]>();
  const itemsOf = (map: string): Readonly<Record<string, unknown>> => {
    const items = get(edition, map);
    return isObject(items) ? items : {};
  };
  const takenOf = (map: string): Set<string> => {
    const taken = keys.get(map) ?? new Set(Object.keys(itemsOf(map)));
    keys.set(map, taken);
    return taken;
  };
  return {
    key(map, keys, words) {
      const names = words === undefined ? keys : [...keys, shortened(words)];
      const taken = takenOf(map);
      const free = names.map((name) => newKey(name, [])).find((key) => !taken.has(key));
      const key = free ?? newKey(names[0] ?? '', [...taken]);
      taken.add(key);
      return key;
    },
    order(map) {
      const orders = Object.values(itemsOf(map)).map((item) => (isObject(item) ? item.order : 0));
      const order = next.get(map) ?? Math.max(0, ...orders.filter((one) => typeof one === 'number')) + 1;
      next.set(map, order + 1);
      return order;
    },
    fact(key, make) {
      const made = facts.get(key) ?? make();
      takenOf('/facts').add(key);
      facts.set(key, made);
      return made;
    },
  };
}

const inFull = (words: Text): string => wording(words, 'en');
