import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { afterLastIn, between } from '../../fields/model/moved.ts';
import { type Beginning, newFact } from './new-fact.ts';

type Facts = Readonly<Record<string, Fact>>;

/** What a fact is made of where it is missed. */
export interface Missed {
  /** Its key follows from it. */
  readonly name: string;
  readonly title: Text;
  readonly citation: Citation | undefined;
  readonly as: Beginning;
}

/** A fact made where it is missed: it comes after the last of those that the same one establishes. */
export function madeFact(
  facts: Facts,
  before: Facts,
  { name, title, citation, as }: Missed,
): { readonly key: string; readonly fact: Fact } {
  const all = inOrder({ ...before, ...facts });
  const place = all.findLastIndex(([, fact]) => fact.establishedBy === as.establishedBy);
  const order = place < 0 ? undefined : between(all[place]?.[1].order, all[place + 1]?.[1].order);
  const cited = citation === undefined ? {} : { citation };
  return {
    key: newKey(name, [...Object.keys(facts), ...Object.keys(before)]),
    fact: newFact({ title, order: order ?? afterLastIn([facts, before]), cited }, as),
  };
}
