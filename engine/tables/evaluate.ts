import { own } from '../json/own.ts';
import type { Expression } from '../schema/expression.ts';
import type { Inner } from '../values/operation.ts';
import { unknown } from '../values/result.ts';
import type { ValueContext, ValueGap, ValueResult, ValueTrace } from '../values/types.ts';
import { completionsOf } from './completions.ts';
import { allRows, type Grid, type GridRow, gridOfTable, type RowSet, rowsIn, rowsKeeping } from './grid.ts';
import { hits } from './hit/index.ts';
import type { Decision } from './hit/policy.ts';
import { isSame } from './same.ts';

/** The output of a table and the rows that give it; none where that is not known. */
export interface TableResult {
  readonly rows: readonly string[];
  readonly result: ValueResult;
}

/** More ways in which the unknown inputs could fall are not tried: the output is then unknown. */
export const MOST_WAYS = 20_000;

/**
 * Works out a decision table. Where inputs are unknown, the output is known only if it is the same whatever values they turn out to have.
 * No matching row is the gap `table-gap`; rows that may not stand together are the gap `table-conflict`: never a silent choice.
 * @param key a table of the edition; another one is a bug
 * @param inner works out the expressions of inputs and outputs
 */
export function evaluateTable(key: string, context: ValueContext, inner: Inner): TableResult {
  const table = own(context.edition.tables ?? {}, key);
  if (table === undefined) throw new Error(`the expression was not parsed: no table "${key}"`);
  return evaluateGrid(gridOfTable(key, table), context, inner);
}

/** As `evaluateTable`, of a grid. */
export function evaluateGrid(grid: Grid, context: ValueContext, inner: Inner): TableResult {
  const inputs = grid.columns.map((column) => ({ column, result: inner(column.value, context) }));
  const certain = inputs.reduce(
    (rows, { column, result }) =>
      result.value === null ? rows : rows & rowsKeeping(grid, column, result.value),
    allRows(grid),
  );
  const scope = { facts: context.edition.facts, trustComputed: false };
  const open = inputs
    .filter(({ result }) => result.value === null)
    .map(({ column, result }) => ({
      result,
      ways: distinct(completionsOf(grid, column, scope).map(({ rows }) => rows & certain)),
    }))
    // An input on which none of the rows in question depends settles nothing.
    .filter(({ ways }) => ways.length !== 1 || ways[0] !== certain);
  const lacking = open.map(({ result }) => result);
  const sets = combinations(
    certain,
    open.map(({ ways }) => ways),
  );
  const outcome =
    sets === undefined
      ? unsettled(lacking, [])
      : agree(
          grid,
          decisions(grid, sets, (output) => inner(output, context)),
          lacking,
        );
  const parts = [...inputs.map(({ result }) => result.trace), ...outcome.traces];
  const { rows, value, missing, gaps } = outcome;
  return { rows, result: { value, missing, gaps, trace: { operation: grid.hit, rows, value, parts } } };
}

/** Every set of rows that can come out, each once; undefined where there are too many ways. */
function combinations(certain: RowSet, open: readonly (readonly RowSet[])[]): readonly RowSet[] | undefined {
  let sets: readonly RowSet[] = [certain];
  for (const ways of open) {
    if (sets.length * ways.length > MOST_WAYS) return undefined;
    sets = distinct(sets.flatMap((set) => ways.map((rows) => set & rows)));
  }
  return sets;
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function decisions(
  grid: Grid,
  sets: readonly RowSet[],
  evaluate: (output: Expression) => ValueResult,
): readonly Decision[] {
  const outputs = new Map<string, ValueResult>();
  const outputOf = ({ key, output }: GridRow): ValueResult => {
    const result = outputs.get(key) ?? evaluate(output);
    outputs.set(key, result);
    return result;
  };
  return sets.map((set) => hits[grid.hit].decide(rowsIn(grid, set), outputOf));
}

/** What all possible decisions have in common. */
type Outcome = Pick<ValueResult, 'value' | 'missing' | 'gaps'> & {
  readonly rows: readonly string[];
  readonly traces: readonly ValueTrace[];
};

function agree(grid: Grid, possible: readonly Decision[], lacking: readonly ValueResult[]): Outcome {
  const given = possible.flatMap((one) => (one.kind === 'output' ? [one] : []));
  const [first] = given;
  // Nothing that could still be learned gives an output: the gap is certain.
  if (first === undefined) {
    const gaps = possible.flatMap((one) => gapOf(grid, one));
    return unsettled(possible.length > 1 ? lacking : [], gaps);
  }
  const { value } = first.output;
  const isOne =
    given.length === possible.length &&
    value !== null &&
    given.every(({ output }) => output.value !== null && isSame(output.value, value));
  const sameRows = given.every(({ rows }) => rows.join() === first.rows.join());
  const rows = sameRows && given.length === possible.length ? first.rows : [];
  if (isOne) return { rows, value, missing: [], gaps: [], traces: [first.output.trace] };
  const outputs = distinct(given.map(({ output }) => output));
  return { ...unsettled([...lacking, ...outputs], []), rows };
}

function gapOf(grid: Grid, decision: Decision): readonly ValueGap[] {
  switch (decision.kind) {
    case 'gap':
      return [{ kind: 'table-gap', table: grid.name }];
    case 'conflict':
      return [{ kind: 'table-conflict', table: grid.name, rows: decision.rows }];
    case 'output':
      return [];
    default:
      return decision satisfies never;
  }
}

function unsettled(lacking: readonly ValueResult[], own: readonly ValueGap[]): Outcome {
  const { value, missing, gaps } = unknown({ gaps: own }, { operation: 'table' }, lacking);
  return { rows: [], value, missing, gaps, traces: [] };
}
