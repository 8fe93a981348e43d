import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { between } from '../../fields/model/moved.ts';
import { beginningAs, newFact } from '../model/new-fact.ts';
import type { Making } from './rows.ts';

type Facts = Readonly<Record<string, Fact>>;

/** Facts with a new one below another, which begins as that one is; without one, before the first. */
export function inserted(
  facts: Facts,
  below: string | undefined,
  { before, citation }: Pick<Making, 'before' | 'citation'>,
): { readonly facts: Facts; readonly key: string } {
  const list = inOrder(facts);
  const place = list.findIndex(([key]) => key === below);
  const [above, next] = [list[place]?.[1], list[place + 1]?.[1]];
  const key = newKey('', [...Object.keys(facts), ...Object.keys(before)]);
  const order = between(above?.order, next?.order) ?? above?.order ?? 1;
  const neighbour = above ?? next;
  const cited = citation === undefined ? {} : { citation };
  const fact = newFact({ title: {}, order, cited }, beginningAs(neighbour === undefined ? [] : [neighbour]));
  return { facts: { ...facts, [key]: fact }, key };
}

/** Facts with those from a place up to another moved by one; only the fact over which they go gets a new place. */
export function shifted(facts: Facts, top: number, bottom: number, by: 1 | -1): Facts | undefined {
  const list = inOrder(facts);
  const crossed = by < 0 ? list[top - 1] : list[bottom + 1];
  if (crossed === undefined) return undefined;
  const [key, fact] = crossed;
  const rest = list.filter(([one]) => one !== key);
  const place = by < 0 ? bottom : top;
  const order = between(rest[place - 1]?.[1].order, rest[place]?.[1].order);
  return order === undefined ? undefined : { ...facts, [key]: { ...fact, order } };
}
