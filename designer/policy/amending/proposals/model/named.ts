import { newKey } from '../../../../../engine/amending/new-key.ts';
import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { get, isPrefix, join, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { isInEdition } from '../../editors/fields/model/numbered.ts';

/** The short names that a person gave to new items, by the ids of the proposals that add them. */
export type Names = Readonly<Record<string, string>>;

/** A proposal that adds an item, with the item under another key. */
export function underKey(proposal: Proposal, key: string): Proposal {
  const { pointer } = proposal;
  if (pointer === undefined || segments(pointer).at(-1) === key) return proposal;
  const renamed = join(listOf(pointer), key);
  const moved = (at: string) => (isPrefix(pointer, at) ? `${renamed}${at.slice(pointer.length)}` : at);
  const sets = proposal.sets.map((set) => ({ ...set, pointer: moved(set.pointer) }));
  return { ...proposal, pointer: renamed, sets };
}

/** Whether an added item lies in a list whose keys its author chooses; otherwise its place is fixed. */
export const isNamed = ({ does, pointer }: Proposal): boolean =>
  does === 'adds' && pointer !== undefined && isInEdition(listOf(pointer));

/** The key that an added item gets: it follows from the short name, as of any new item; without one it is as proposed. */
export function keyOf(
  { id, pointer = '' }: Proposal,
  names: Names,
  edition: unknown,
  taken: readonly string[] = [],
): string {
  const name = names[id]?.trim() ?? '';
  const proposed = segments(pointer).at(-1) ?? '';
  if (name === '' && !taken.includes(proposed)) return proposed;
  const items = get(edition, listOf(pointer));
  return newKey(name === '' ? proposed : name, [...(isObject(items) ? Object.keys(items) : []), ...taken]);
}

/** Proposals with the items that they add under the keys that follow from their names; no two get the same one. */
export function underTheirNames(
  proposals: readonly Proposal[],
  names: Names,
  editionOf: (proposal: Proposal) => unknown,
): readonly Proposal[] {
  const taken = new Map<string, string[]>();
  return proposals.map((one) => {
    if (!isNamed(one) || one.pointer === undefined) return one;
    const list = `${one.service} ${one.part} ${listOf(one.pointer)}`;
    const keys = taken.get(list) ?? [];
    const key = keyOf(one, names, editionOf(one), keys);
    taken.set(list, [...keys, key]);
    return underKey(one, key);
  });
}

/** The list that an item lies in. */
const listOf = (pointer: string): string => join('', ...segments(pointer).slice(0, -1));
