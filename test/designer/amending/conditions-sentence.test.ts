import { expect, test } from 'vitest';
import { sentenceOf } from '../../../designer/policy/amending/editors/conditions/sentence-of.ts';
import type { Condition } from '../../../engine/schema/condition.ts';

const paid: Condition = { fact: 'paid', operator: 'is', value: true };
const said = (condition: Condition) => sentenceOf(condition, () => 'always');

test('a group in which nothing is said yet is not read as always', () => {
  expect(said({ all: [] })).toBeUndefined();
  expect(said({ not: { any: [paid, { all: [] }] } })).toBeUndefined();
  expect(said({ any: [paid] })).toBe('always');
});

test('what cannot be put in words is not', () => {
  const broken = () => {
    throw new Error('no words');
  };
  expect(sentenceOf(paid, broken)).toBeUndefined();
});
