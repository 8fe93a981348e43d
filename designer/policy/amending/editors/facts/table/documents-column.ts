import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { codeOf } from './choice-columns.ts';
import { type FactColumn, refused, taken } from './column.ts';

/** What stands between two documents in a cell. */
const BETWEEN = ';';

/** The documents that a fact rests on: their names or keys, one after the other. */
export const documents: FactColumn = {
  textOf: ({ evidence }, { documents: names }) =>
    (evidence?.documents ?? []).map((key) => names.get(key) ?? key).join(`${BETWEEN} `),
  withText: ({ fact }, text, { documents: names }) => {
    const typed = text
      .split(BETWEEN)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const keys = typed.flatMap((one) => codeOf(one, names) ?? []);
    return keys.length === typed.length ? taken(restingOn(fact, [...new Set(keys)])) : refused('no-document');
  },
};

/** A fact that rests on these documents, and on what else it did. */
function restingOn(fact: Fact, keys: readonly string[]): Fact {
  const { evidence, ...rest } = fact;
  const { documents: _, ...other } = evidence ?? {};
  const next = keys.length === 0 ? other : { documents: [...keys], ...other };
  return Object.keys(next).length === 0 ? rest : { ...rest, evidence: next };
}
