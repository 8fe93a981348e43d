import type { Assessment } from '../assessment/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { canonical } from '../values/decimal.ts';
import { ABSENT, each, one, truth } from './expected.ts';
import type { Mismatch } from './types.ts';

type Expectation = Scenario['expect'];

/** What is not as expected of what is worked out: tables, amounts and scores. */
export function compareComputed(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  return [
    ...Object.entries(expected.tables ?? {}).flatMap(([id, wanted]) =>
      one(`tables.${id}`, wanted, rowsOf(id, typeof wanted === 'string', actual)),
    ),
    ...each('amounts', decimals(expected.amounts), (id) => amountState(id, actual)),
    ...Object.entries(expected.scores ?? {}).flatMap(([id, { total, passed, sections }]) => {
      const score = actual.scores[id];
      return [
        ...one(`scores.${id}.total`, decimal(total), points(score, score?.total)),
        ...one(
          `scores.${id}.passed`,
          passed,
          truth(score, (result) => result.passed),
        ),
        ...each(`scores.${id}.sections`, decimals(sections), (section) =>
          points(score?.sections[section], score?.sections[section]?.points),
        ),
      ];
    }),
  ];
}

/** A decimal is compared as a number, however it is written. */
const decimal = (text: string | undefined): string | undefined =>
  text !== undefined && /^-?\d/.test(text) ? canonical(text) : text;

const decimals = (texts: Readonly<Record<string, string>> | undefined) =>
  texts && Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, decimal(text)]));

function points(result: object | undefined, given: string | null | undefined): string {
  return result === undefined ? ABSENT : (given ?? 'unknown');
}

function amountState(id: string, { amounts }: Assessment): string {
  const amount = amounts[id];
  if (amount === undefined) return ABSENT;
  if (amount.due === false) return 'not-due';
  const { value } = amount;
  if (value?.kind === 'number') return value.number;
  return value?.kind === 'money' ? value.money : 'unknown';
}

/** The rows that give the output, or why there are none. One row is written without a list where one is expected. */
function rowsOf(id: string, isOneWanted: boolean, { tables }: Assessment): string | readonly string[] {
  const table = tables[id];
  if (table === undefined) return ABSENT;
  const { rows, value, gaps } = table;
  const own = gaps.filter((gap) => 'table' in gap && gap.table === id);
  if (own.some(({ kind }) => kind === 'table-gap')) return 'gap';
  if (own.some(({ kind }) => kind === 'table-conflict')) return 'conflict';
  const [first, ...others] = rows;
  if (first === undefined) return value === null || isOneWanted ? 'unknown' : [];
  return isOneWanted && others.length === 0 ? first : rows;
}
