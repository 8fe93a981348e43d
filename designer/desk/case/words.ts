import { factsOf } from '../../../engine/facts/of.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';

/** What a case's results are put in words with: its edition, and the acts and code lists that the edition names. */
export interface CaseWords {
  readonly edition: Edition;
  readonly acts: Readonly<Record<string, Act>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** With the facts that documents imply and the computed ones. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export const wordsOf = ({ inForce, acts, codelists }: ServiceEdition): CaseWords => ({
  edition: inForce.edition,
  acts,
  codelists,
  facts: factsOf(inForce.edition),
});

/** The items of a keyed map in their explicit order; keys that the edition does not know come last. */
export function inOrderOf<T>(
  items: Readonly<Record<string, T>>,
  definitions: Readonly<Record<string, { readonly order: number }>> | undefined,
): readonly (readonly [string, T])[] {
  const order = (key: string) => definitions?.[key]?.order ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(items).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
}
