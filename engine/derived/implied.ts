import type { Trilean } from '../conditions/types.ts';
import { impliedFacts } from '../facts/implied.ts';
import type { Edition } from '../schema/edition.ts';
import type { Unsettling } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import type { DerivedFact } from './provider.ts';

interface Item {
  readonly appliesTo: readonly string[];
}

/** How the items of an aspect imply one boolean fact each. */
export interface Implication<I extends Item> {
  readonly items: Readonly<Record<string, I>> | undefined;
  readonly key: (id: string) => string;
  readonly restsOn: (item: I) => readonly string[];
  readonly verdict: (item: I, context: ValueContext) => { readonly is: Trilean } & Unsettling;
}

/** The boolean facts that items of an edition imply; of a variant, those of the items that apply to it. */
export function impliedBy<I extends Item>(
  edition: Edition,
  variant: string | undefined,
  { items = {}, key, restsOn, verdict }: Implication<I>,
): readonly DerivedFact[] {
  const facts = impliedFacts(edition);
  return Object.entries(items).flatMap(([id, item]): readonly DerivedFact[] => {
    const fact = facts[key(id)];
    if (fact === undefined || (variant !== undefined && !item.appliesTo.includes(variant))) return [];
    return [
      {
        key: key(id),
        fact,
        restsOn: restsOn(item),
        compute: (context) => {
          const { is, missing, gaps } = verdict(item, context);
          return is === null ? { missing, gaps } : { value: is, missing: [], gaps: [] };
        },
      },
    ];
  });
}
