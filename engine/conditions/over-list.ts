import type { CountOverList } from '../schema/condition.ts';
import { combine, distinct } from './combine.ts';
import { operatorOf } from './operators/index.ts';
import { readFact, rowsOf } from './read.ts';
import type { Evaluation, Evaluator, Facts, LeafResult } from './types.ts';

/**
 * A quantifier over the rows of a list. `some` is false over an empty list, `every` is true; both are unknown over an unknown one.
 * @param where the condition of a row
 */
export function quantified(quantifier: 'some' | 'every', list: string, where: Evaluator): Evaluator {
  const dominant = quantifier === 'some';
  return (facts) => {
    const rows = rowsOf(facts, list);
    if (rows === undefined) return unknownList(list, quantifier, true);
    if (rows.length === 0) {
      const result = !dominant;
      const leaf: LeafResult = { fact: list, operator: quantifier, expected: true, actual: [], result };
      return { result, because: [leaf], missing: [] };
    }
    return combine(evaluated(list, where, facts), dominant);
  };
}

/**
 * How many rows compare with a number: decided where every count that is possible decides it alike.
 * @param where the condition of a row; without it, every row counts
 */
export function counted(
  { list, operator, value }: Pick<CountOverList, 'list' | 'operator' | 'value'>,
  where: Evaluator | undefined,
): Evaluator {
  const { test } = operatorOf(operator);
  return (facts) => {
    const rows = rowsOf(facts, list);
    const expected = typeof value === 'number' ? value : readFact(facts, value.fact);
    const absent = typeof value !== 'number' && expected === undefined ? [value.fact] : [];
    if (rows === undefined) {
      const unknown = unknownList(list, operator, value);
      return { ...unknown, missing: [...unknown.missing, ...absent] };
    }
    const parts = where === undefined ? rows.map(() => HOLDS) : evaluated(list, where, facts);
    const holding = parts.flatMap(({ result }, index) => (result === true ? [index] : []));
    const doubtful = parts.filter(({ result }) => result === null);
    const [least, most] = [holding.length, holding.length + doubtful.length];
    const results = Array.from({ length: most - least + 1 }, (_, more) =>
      expected === undefined ? null : test(least + more, expected),
    );
    const [first = null] = results;
    const result = results.every((one) => one === first) ? first : null;
    const open = result === null ? doubtful : [];
    return {
      result,
      because: distinct([
        {
          fact: list,
          operator,
          expected: value,
          ...(least === most ? { actual: least } : {}),
          counted: { least, most, rows: holding },
          result,
        },
        ...open.flatMap(({ because }) => because),
      ]),
      missing: [...new Set([...open.flatMap(({ missing }) => missing), ...absent])],
    };
  };
}

const HOLDS: Evaluation = { result: true, because: [], missing: [] };

const evaluated = (list: string, where: Evaluator, facts: Facts): readonly Evaluation[] =>
  (rowsOf(facts, list) ?? []).map((fields, index) => where(facts, { list, index, fields }));

function unknownList(list: string, operator: string, expected: LeafResult['expected']): Evaluation {
  return { result: null, because: [{ fact: list, operator, expected, result: null }], missing: [list] };
}
