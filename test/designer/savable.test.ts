import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { savableAnswers } from '../../designer/portal/form/validation/savable.ts';

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    born: { type: 'string', format: 'date' },
    months: { type: 'integer' },
    agreed: { type: 'boolean' },
    region: { type: 'string', enum: ['r10', 'r11'] },
    hidden: false,
    family: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, born: { type: 'string', format: 'date' } },
      },
    },
  },
};

const savable = (answers: Parameters<typeof savableAnswers>[1]) => savableAnswers(schema, answers);

test('complete answers are stored as they are', () => {
  const answers = { name: 'Айгүл', born: '1990-03-05', months: 6, agreed: false, region: 'r11' };
  expect(savable(answers)).toEqual(answers);
});

test.each([
  ['a half-typed date', { born: '1990-3-' }],
  ['a day that does not exist', { born: '1990-02-30' }],
  ['a word for a number', { months: 'алты' }],
  ['an unknown code', { region: 'r99' }],
  ['a question that is not asked', { hidden: 'x' }],
  ['a question that does not exist', { unknown: 'x' }],
])('%s waits', (_, answers) => {
  expect(savable(answers)).toEqual({});
});

test('of a list, the rows stay and their half-typed fields wait', () => {
  expect(savable({ family: [{ name: 'А', born: '19' }, {}] })).toEqual({ family: [{ name: 'А' }, {}] });
});
