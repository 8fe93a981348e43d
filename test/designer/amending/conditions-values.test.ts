import { describe, expect, test } from 'vitest';
import { copied, pasted } from '../../../designer/policy/amending/editors/conditions/model/clipboard.ts';
import {
  constancyFindings,
  findingsOf,
  problemsOf,
} from '../../../designer/policy/amending/editors/conditions/model/findings.ts';
import {
  beginning,
  ofFact,
  withOperator,
} from '../../../designer/policy/amending/editors/conditions/model/fresh.ts';
import { rowOf } from '../../../designer/policy/amending/editors/conditions/model/row.ts';
import type { Fact } from '../../../engine/schema/fact.ts';

const common = { order: 1, title: { en: 'fact' }, establishedBy: 'applicant' } as const;
const paid: Fact = { ...common, kind: 'boolean' };
const age: Fact = { ...common, kind: 'integer', minimum: 14, maximum: 120 };
const day: Fact = { ...common, kind: 'date' };
const purpose: Fact = {
  ...common,
  kind: 'choice',
  options: { work: { order: 2, title: { en: 'work' } }, study: { order: 1, title: { en: 'study' } } },
};
const children: Fact = { ...common, kind: 'list', maxItems: 5, itemTitle: { en: 'child' }, fields: { age } };
const around = {
  facts: { paid, age, day, purpose, children },
  conditions: {},
  codelists: {},
  list: undefined,
};

describe('a comparison', () => {
  test('begins with an operator and a value of the fact', () => {
    expect(beginning(paid, {})).toEqual({ operator: 'is', value: true });
    expect(beginning(age, {})).toEqual({ operator: 'equal', value: 14 });
    expect(beginning(purpose, {})).toEqual({ operator: 'equal', value: 'study' });
    expect(beginning(day, {})).toEqual({ operator: 'before', value: '' });
  });

  test('keeps what still fits when another fact is chosen', () => {
    expect(ofFact({ operator: 'lessThan', value: 18 }, age, { ...age, order: 2 }, {})).toEqual({
      operator: 'lessThan',
      value: 18,
    });
    expect(ofFact({ operator: 'lessThan', value: 18 }, age, paid, {})).toEqual({
      operator: 'is',
      value: true,
    });
  });

  test('turns one value into a list of it and back', () => {
    expect(withOperator({ operator: 'equal', value: 'work' }, 'in', purpose, {}).value).toEqual(['work']);
    expect(withOperator({ operator: 'in', value: ['work', 'study'] }, 'equal', purpose, {}).value).toBe(
      'work',
    );
    expect(withOperator({ operator: 'equal', value: { fact: 'other' } }, 'in', purpose, {}).value).toEqual([
      'study',
    ]);
  });
});

describe('what is found', () => {
  test('stands at the row that it concerns', () => {
    const one = {
      all: [
        { fact: 'paid', operator: 'is', value: 'yes' },
        { fact: 'absent', operator: 'is', value: true },
      ],
    };
    const found = problemsOf(one, around);
    const root = rowOf(one);
    expect(findingsOf(root, found)).toEqual([]);
    expect(root.children.map((row) => findingsOf(row, found).map(({ code }) => code))).toEqual([
      ['fact-not-boolean'],
      ['unknown-fact'],
    ]);
  });

  test('a field is known in the rows of its list only', () => {
    const field = { field: 'age', operator: 'lessThan', value: 18 };
    expect(problemsOf({ some: { list: 'children', where: field } }, around)).toEqual([]);
    expect(problemsOf(field, { ...around, list: 'children' })).toEqual([]);
    expect(problemsOf(field, around).map(({ code }) => code)).toEqual(['condition-field-outside-list']);
  });

  test('a contradiction is said, also of one part', () => {
    const under = { fact: 'age', operator: 'lessThan', value: 14 };
    const isPaid = { fact: 'paid', operator: 'is', value: true };
    const codes = (one: Parameters<typeof constancyFindings>[0]) =>
      constancyFindings(one, around).map(({ code, at }) => [code, at.pointer]);
    expect(codes(under)).toEqual([['condition-never-true', '']]);
    expect(codes({ any: [isPaid, { not: isPaid }] })).toEqual([['condition-always-true', '']]);
    expect(codes({ any: [isPaid, under] })).toEqual([['condition-never-true', '/any/1']]);
    expect(codes(isPaid)).toEqual([]);
  });

  test('nothing is decided about what rests on a shared condition that is not sound', () => {
    const conditions = { loop: { when: { condition: 'loop' } } };
    expect(constancyFindings({ condition: 'loop' }, { ...around, conditions })).toEqual([]);
  });
});

test('what is copied is pasted as it was; a text that is no condition is not', () => {
  const one = { not: { fact: 'paid', operator: 'is', value: true } };
  expect(pasted(copied(one))).toEqual(one);
  expect(['', 'paid', '[]', '{}', '3'].map(pasted)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
