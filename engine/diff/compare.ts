import { join } from '../json/pointer.ts';
import { type Pair, propertyChange, type Scope, wholeItem } from './change.ts';
import type { ItemDescriber, PropertyKind } from './describer.ts';
import { equal } from './equal.ts';
import type { Change } from './types.ts';

export type { Scope } from './change.ts';

/** Two keyed maps, item by item: what was added, removed and changed. */
export function compareMaps<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pointer: string,
  before: Readonly<Record<string, I>> = {},
  after: Readonly<Record<string, I>> = {},
): Change[] {
  return keysInOrder({ ...before, ...after }).flatMap((key) =>
    compareItems(scope, describer, {
      pointer: join(pointer, key),
      item: key,
      before: Object.hasOwn(before, key) ? before[key] : undefined,
      after: Object.hasOwn(after, key) ? after[key] : undefined,
    }),
  );
}

/** The keys of a map as its items are placed: by `order`, then by key. */
export function keysInOrder(map: Readonly<Record<string, object>>): string[] {
  const placeOf = (key: string) => {
    const item = map[key];
    return item && 'order' in item && typeof item.order === 'number' ? item.order : 0;
  };
  return Object.keys(map).sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/** The properties of a thing that is no item of a map, each a change of its own. */
export function compareProperties<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pointer: string,
  before: I,
  after: I,
): Change[] {
  return differing(describer, before, after).map((key) =>
    propertyChange(scope, describer, { pointer }, before, after, {
      keys: [key],
      spoken: [key],
      textOnly: describer.properties[key].kind !== 'rule',
    }),
  );
}

function differing<I extends object>(describer: ItemDescriber<I>, before: I, after: I): (keyof I & string)[] {
  return Object.keys(describer.properties)
    .filter((key): key is keyof I & string => key in describer.properties)
    .filter((key) => !equal(before[key], after[key]));
}

/** One item: at most one change of its behaviour and one of its words. */
export function compareItems<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
): Change[] {
  const { before, after } = pair;
  if (before !== undefined && after !== undefined) {
    return equal(before, after) ? [] : changesOf(scope, describer, pair, before, after);
  }
  const whole = after ?? before;
  return whole === undefined ? [] : [wholeItem(scope, describer, pair, whole)];
}

function changesOf<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
  before: I,
  after: I,
): Change[] {
  const all = differing(describer, before, after);
  const kindOf = (key: keyof I): PropertyKind => describer.properties[key].kind;
  const rules = all.filter((key) => kindOf(key) === 'rule');
  const texts = all.filter((key) => kindOf(key) === 'text');
  const sources = all.filter((key) => kindOf(key) === 'source');

  // A new source goes with what it changed; alone, it is a change of its own.
  const groups = rules.length > 0 ? [[...rules, ...sources], texts] : [[...texts, ...sources]];
  return groups
    .filter((keys) => keys.length > 0)
    .map((keys, index) => {
      const spoken = keys.filter((key) => kindOf(key) !== 'source');
      return propertyChange(scope, describer, pair, before, after, {
        keys,
        spoken: spoken.length > 0 ? spoken : keys,
        textOnly: rules.length === 0 || index > 0 || (describer.textOnly ?? false),
      });
    });
}
