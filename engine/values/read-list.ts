import { own } from '../json/own.ts';
import type { Fact } from '../schema/fact.ts';
import type { ValueContext } from './types.ts';

/** A row of a list fact. */
export type Row = Readonly<Record<string, boolean | string | number>>;
export type ListFact = Extract<Fact, { kind: 'list' }>;

/** The rows of a list fact; undefined where it is unknown. */
export function rowsOf(list: string, { facts }: ValueContext): readonly Row[] | undefined {
  const rows = own(facts, list);
  return typeof rows === 'object' ? rows : undefined;
}

/** The definition of a list fact. Another one there is a bug: `parseExpression` refuses it. */
export function listOf(list: string, { edition }: ValueContext): ListFact {
  const fact = own(edition.facts, list);
  if (fact?.kind !== 'list') throw new Error(`the expression was not parsed: "${list}" is no list`);
  return fact;
}

/** The context of a row. */
export function atRow(context: ValueContext, list: string, row: Row): ValueContext {
  return { ...context, list, row };
}
