import type { NamedRule } from '../../engine/conditions/rules.ts';
import type { Facts, RowAtHand, Trilean } from '../../engine/conditions/types.ts';
import type { Condition, ConditionValue, CountOverList } from '../../engine/schema/condition.ts';
import { countHolds } from './count.ts';
import { rowFact, rowsIn } from './rows.ts';

/** A condition without lists: over facts, and fields of rows as facts; what is already decided is a constant. */
export type Expanded =
  | { readonly all: readonly Expanded[] }
  | { readonly any: readonly Expanded[] }
  | { readonly constant: Trilean }
  | {
      readonly fact: string;
      readonly operator: string;
      readonly value: Exclude<ConditionValue, { readonly field: string }>;
      readonly path?: string;
    };

/** Evaluates rules about rows, for counts: they cannot be written as rules themselves, and are not monotone in their rows. */
export type EvaluateRows = (
  rules: readonly NamedRule[],
  facts: Facts,
) => Promise<ReadonlyMap<string, Trilean>>;

/**
 * A condition in negation normal form written out over the rows that there are: `some` as any of them, `every` as all of them, a count as what
 * it comes to. An unknown list is unknown.
 */
export async function expand(
  condition: Condition,
  facts: Facts,
  row: RowAtHand | undefined,
  evaluate: EvaluateRows,
): Promise<Expanded> {
  const parts = (all: readonly Condition[]) =>
    Promise.all(all.map((part) => expand(part, facts, row, evaluate)));
  const overRows = async (list: string, where: Condition) => {
    const rows = rowsIn(facts, list);
    return rows && Promise.all(rows.map((one) => expand(where, facts, one, evaluate)));
  };
  if ('all' in condition) return { all: await parts(condition.all) };
  if ('any' in condition) return { any: await parts(condition.any) };
  if ('some' in condition) {
    const any = await overRows(condition.some.list, condition.some.where);
    return any === undefined ? UNKNOWN : { any };
  }
  if ('every' in condition) {
    const all = await overRows(condition.every.list, condition.every.where);
    return all === undefined ? UNKNOWN : { all };
  }
  if ('count' in condition) return { constant: await countOf(condition.count, facts, evaluate) };
  if ('not' in condition || 'condition' in condition) {
    throw new Error(
      'the rule is not in negation normal form: an unknown fact could be taken for a known one',
    );
  }
  const { operator } = condition;
  const value = valueIn(condition.value, row);
  if ('field' in condition) return { fact: factOfField(condition.field, row), operator, value };
  const { fact, path } = condition;
  return { fact, operator, value, ...(path === undefined ? {} : { path }) };
}

const UNKNOWN: Expanded = { constant: null };

function factOfField(field: string, row: RowAtHand | undefined): string {
  if (row === undefined) throw new Error(`the rule names the field "${field}" outside a list`);
  return rowFact(row.list, row.index, field);
}

function valueIn(
  value: ConditionValue,
  row: RowAtHand | undefined,
): Exclude<ConditionValue, { readonly field: string }> {
  return typeof value === 'object' && 'field' in value ? { fact: factOfField(value.field, row) } : value;
}

async function countOf(
  { list, where, operator, value }: CountOverList,
  facts: Facts,
  evaluate: EvaluateRows,
): Promise<Trilean> {
  const rows = rowsIn(facts, list);
  if (rows === undefined) return null;
  const bound = typeof value === 'number' ? value : facts[value.fact];
  if (where === undefined)
    return countHolds(
      rows.map(() => true),
      operator,
      bound,
    );
  const results = await evaluate(
    rows.map((row) => ({ name: String(row.index), condition: where, row })),
    facts,
  );
  return countHolds([...results.values()], operator, bound);
}
