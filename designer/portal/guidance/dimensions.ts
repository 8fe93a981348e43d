import type { Codelist } from '../../../engine/schema/codelist.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Text } from '../../../engine/schema/text.ts';

type Entry = Codelist['entries'][string];

/** Whether an entry lies where was chosen; in a dimension without a choice, anywhere. */
export const fits = ({ of }: Entry, chosen: Readonly<Record<string, string>>): boolean =>
  Object.entries(chosen).every(([dimension, code]) => code === '' || of?.[dimension] === code);

/** The codes of a dimension in its list's order. Codes without an entry are offered too: that there is none is an answer. */
export function codesIn(
  list: Codelist,
  dimension: string,
  codes: Codelist | undefined,
): readonly (readonly [string, Text])[] {
  const used = new Set(Object.values(list.entries).map(({ of }) => of?.[dimension]));
  return inOrder(codes?.entries)
    .filter(([code, { to }]) => used.has(code) || to === undefined)
    .map(([code, { title }]) => [code, title]);
}
