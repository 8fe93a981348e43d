import type { ConditionValue, FieldLeaf, Leaf } from '../schema/condition.ts';
import type { FactValue } from '../schema/scenario.ts';
import { operatorOf } from './operators/index.ts';
import { readFact } from './read.ts';
import type { Evaluator, Facts, RowAtHand } from './types.ts';

/** One side of a comparison: its value, or the fact that is missing for it (of a field, the list). */
interface Operand {
  readonly value: FactValue | undefined;
  readonly from?: string;
}

/** A comparison of a fact or of a field as an evaluator. */
export function compared(leaf: Leaf | FieldLeaf): Evaluator {
  const { operator, value } = leaf;
  const { test } = operatorOf(operator);
  return (facts, row) => {
    const left = 'field' in leaf ? fieldOf(leaf.field, row) : factOf(facts, leaf.fact, leaf.path);
    const other = otherOf(value, facts, row);
    const expected = other === undefined ? value : other.value;
    const actual = left.value;
    const result = actual === undefined || expected === undefined ? null : test(actual, expected);
    const missing = [left, ...(other === undefined ? [] : [other])].flatMap((one) =>
      one.value === undefined && one.from !== undefined ? [one.from] : [],
    );
    return {
      result,
      because: [
        {
          ...aboutOf(leaf, row),
          operator,
          expected: value,
          ...(actual === undefined ? {} : { actual }),
          result,
        },
      ],
      missing: [...new Set(missing)],
    };
  };
}

function factOf(facts: Facts, fact: string, path?: string): Operand {
  return { value: readFact(facts, fact, path), from: fact };
}

/** A field outside a list is a bug: `parseCondition` refuses it. */
function fieldOf(field: string, row: RowAtHand | undefined): Operand {
  if (row === undefined) throw new Error(`the condition was not parsed: no row has the field "${field}"`);
  const value = Object.hasOwn(row.fields, field) ? row.fields[field] : undefined;
  return { value, from: row.list };
}

/** The fact or field that a comparison is made with; undefined where it is a constant. */
function otherOf(value: ConditionValue, facts: Facts, row: RowAtHand | undefined): Operand | undefined {
  if (typeof value !== 'object') return undefined;
  if ('fact' in value) return factOf(facts, value.fact);
  return 'field' in value ? fieldOf(value.field, row) : undefined;
}

function aboutOf(leaf: Leaf | FieldLeaf, row: RowAtHand | undefined) {
  const place = row === undefined ? {} : { list: row.list, row: row.index };
  if ('field' in leaf) return { fact: row?.list ?? '', field: leaf.field, ...place };
  const { fact, path, value } = leaf;
  const usesRow = typeof value === 'object' && 'field' in value;
  return { fact, ...(path === undefined ? {} : { path }), ...(usesRow ? place : {}) };
}
