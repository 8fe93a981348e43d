import { equal } from '../../../../../../engine/diff/equal.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { KeyTitle } from '../../fields/KeySelect.tsx';
import type { ChoiceTrait, KeysTrait, Trait } from './trait.ts';

/** What is said, and of how many. */
export interface Counted extends KeyTitle {
  readonly count: number;
}

/** What is said of items by a trait, each word once with how many it is said of; what most have comes first. */
export function countedBy<T>({ of }: ChoiceTrait<T>, items: readonly T[]): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const item of items) {
    const said = of(item) ?? { value: '', title: '' };
    counted.set(said.value, { ...said, count: (counted.get(said.value)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

/** Of how many items a trait names a key. */
export const countOf = <T>({ of }: KeysTrait<T>, items: readonly T[], key: string): number =>
  items.filter((item) => of(item).includes(key)).length;

/** The traits in which items differ. */
export const differing = <T>(traits: readonly Trait<T>[], items: readonly T[]): readonly Trait<T>[] =>
  traits.filter((trait) => !areAlike(trait, withTrait(trait, items)));

/** The items that can have a trait. */
const withTrait = <T>({ has }: Trait<T>, items: readonly T[]): readonly T[] =>
  has === undefined ? items : items.filter(has);

function areAlike<T>(trait: Trait<T>, items: readonly T[]): boolean {
  switch (trait.kind) {
    case 'choice':
      return countedBy(trait, items).length < 2;
    case 'flag':
      return new Set(items.map(trait.of)).size < 2;
    case 'keys':
      return trait.options.every(({ value }) => [0, items.length].includes(countOf(trait, items, value)));
  }
}

interface Cited {
  readonly citation?: Citation;
}

/** The citations of items, each once; undefined among them where some cite nothing. */
export const citationsOf = (items: readonly Cited[]): readonly (Citation | undefined)[] =>
  items
    .map(({ citation }) => citation)
    .filter((one, place, all) => all.findIndex((other) => equal(one, other)) === place);
