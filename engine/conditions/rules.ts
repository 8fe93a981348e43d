import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { type SharedConditions, toNnf } from './nnf.ts';
import { rowsOf } from './read.ts';
import type { Facts, RowAtHand } from './types.ts';

/** A named condition on which the assessment of a variant depends. */
export interface NamedRule {
  /** `grounds/<id>`, `requirements/<id>`, `documents/<id>` or `open/<id>`; of one asked of each person, `grounds/<id>#<row>`, the row from 0. */
  readonly name: string;
  /** In negation normal form, with references inlined: only `all`, `any`, leaves, and `some`, `every` and `count` over lists. */
  readonly condition: Condition;
  /** The row whose fields it names, of one asked of each person. */
  readonly row?: RowAtHand;
}

/**
 * The conditions of an edition for a variant in the syntax of json-rules-engine (and over lists), for the second evaluator. Sorted by name.
 * @param facts the case's: a ground or requirement asked of each person (`each`) gives a rule for each row of its list; without the list, none
 */
export function exportRules(edition: Edition, variant: string, facts: Facts = {}): readonly NamedRule[] {
  const shared = edition.conditions ?? {};
  return [
    ...rulesOf('documents', edition.documents, variant, shared, facts),
    ...rulesOf('grounds', edition.grounds, variant, shared, facts),
    ...rulesOf('open', edition.open, variant, shared, facts),
    ...rulesOf('requirements', edition.requirements, variant, shared, facts),
  ];
}

/** The name of a rule about one person: the item's, and the row. */
export const nameOfRow = (name: string, row: number): string => `${name}#${row}`;

interface Conditional {
  readonly when?: Condition;
  readonly appliesTo?: readonly string[];
  readonly each?: string;
}

function rulesOf(
  aspect: string,
  items: Readonly<Record<string, Conditional>> | undefined,
  variant: string,
  shared: SharedConditions,
  facts: Facts,
): readonly NamedRule[] {
  return Object.entries(items ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { when, appliesTo, each }]): readonly NamedRule[] => {
      if (when === undefined || (appliesTo !== undefined && !appliesTo.includes(variant))) return [];
      const name = `${aspect}/${id}`;
      const condition = toNnf(when, shared);
      if (each === undefined) return [{ name, condition }];
      return (rowsOf(facts, each) ?? []).map((fields, index) => ({
        name: nameOfRow(name, index),
        condition,
        row: { list: each, index, fields },
      }));
    });
}
