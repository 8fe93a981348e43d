import type { Facts, RowAtHand } from '../../engine/conditions/types.ts';

/** The rows of a list as the second evaluator sees them; undefined where the list is unknown. */
export function rowsIn(facts: Facts, list: string): readonly RowAtHand[] | undefined {
  const value = Object.hasOwn(facts, list) ? facts[list] : undefined;
  if (typeof value !== 'object') return undefined;
  return value.map((fields, index) => ({ list, index, fields }));
}

/** A field of a row as a fact of its own: no key of a definition can look like this. */
export const rowFact = (list: string, index: number, field: string): string => `${list}#${index}/${field}`;

/** The facts with every field of every row as a fact beside them. */
export function withRowFacts(facts: Facts, rows: readonly RowAtHand[]): Facts {
  const lists = Object.keys(facts).flatMap((list) => rowsIn(facts, list) ?? []);
  const fields = [...lists, ...rows].flatMap(({ list, index, fields: row }) =>
    Object.entries(row).map(([field, value]) => [rowFact(list, index, field), value] as const),
  );
  return { ...facts, ...Object.fromEntries(fields) };
}
