import { rowsOf } from '../conditions/read.ts';
import type { RowAtHand } from '../conditions/types.ts';
import { own } from '../json/own.ts';
import type { Fact } from '../schema/fact.ts';
import type { ValueContext } from './types.ts';

export type ListFact = Extract<Fact, { kind: 'list' }>;

/** The rows of a list fact, each with its place; undefined where the list is unknown. */
export function rowsAtHand(list: string, { facts }: ValueContext): readonly RowAtHand[] | undefined {
  return rowsOf(facts, list)?.map((fields, index) => ({ list, index, fields }));
}

/** The definition of a list fact. Another one there is a bug: `parseExpression` refuses it. */
export function listOf(list: string, { edition }: ValueContext): ListFact {
  const fact = own(edition.facts, list);
  if (fact?.kind !== 'list') throw new Error(`the expression was not parsed: "${list}" is no list`);
  return fact;
}
