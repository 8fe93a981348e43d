import { describe, expect, it } from 'vitest';
import { compile } from '../../../engine/conditions/compile.ts';
import { parseFacts } from '../../../engine/facts/parse.ts';
import { fieldSchema } from '../../../engine/form/field-schema.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { describeExpression } from '../../../engine/text/expression.ts';
import { formatDecimal, formatMoney, readDecimal } from '../../../engine/text/number.ts';
import { operatorsTaking } from '../../../server/evaluator/operators.ts';
import { date } from '../assess/support.ts';
import { editionWith, parameters } from './support.ts';

const edition = editionWith();
const parse = (facts: object) => parseFacts(edition, {}, facts, 'x');
const codes = (facts: object) => {
  const parsed = parse(facts);
  return parsed.ok ? parsed.value : parsed.diagnostics.map(({ code }) => code);
};

describe('facts that are decimals and sums of money', () => {
  it('are text, and one value is written in one way', () => {
    expect(codes({ share: '0.50', income: '001000' })).toEqual({ share: '0.5', income: '1000' });
    expect(codes({ stays: [{ paid: '2.10' }] })).toEqual({ stays: [{ paid: '2.1' }] });
  });
  it.each([0.5, '0,5', '1e3', '.5', '5.', ' 5', ''])('%j is none', (share) => {
    expect(codes({ share })).toEqual(['fact-not-decimal']);
  });
  it('keep to their scale and bounds', () => {
    expect(codes({ income: '1.234' })).toEqual(['fact-too-precise']);
    expect(codes({ income: '9'.repeat(31) })).toEqual(['fact-too-long']);
    const bounded: Fact = {
      kind: 'decimal',
      order: 1,
      title: {},
      establishedBy: 'applicant',
      scale: 1,
      minimum: '9.5',
      maximum: '10',
    };
    const of = (one: string) => parseFacts({ facts: { bounded } }, {}, { bounded: one }, 'x');
    const found = ['9.4', '9.5', '10.0', '10.1']
      .map(of)
      .map((one) => (one.ok ? one.value.bounded : one.diagnostics[0]?.code));
    expect(found).toEqual(['fact-too-small', '9.5', '10', 'fact-too-large']);
  });
  it('have a pattern in the form', () => {
    const { share } = edition.facts;
    const pattern = share && fieldSchema(share, { codelists: {}, at: date('2026-01-01') }).pattern;
    const fits = (text: string) => new RegExp(String(pattern), 'u').test(text);
    expect(['0.5', '-3', '1.2345'].map(fits)).toEqual([true, true, true]);
    expect(['0,5', '1.23456', '1e3', ''].map(fits)).toEqual([false, false, false, false]);
  });
});

describe('comparisons of decimals', () => {
  const pairs = [
    ['9', '10', true, true],
    ['10', '9', false, false],
    ['0.1', '0.10', false, true],
    ['-2', '-1.5', true, true],
    ['100000000000000000000.1', '100000000000000000000.2', true, true],
  ] as const;
  const second = new Map(operatorsTaking(false));
  it.each(pairs)('%s and %s compare as numbers, in both evaluators', (a, b, less, atMost) => {
    const first = (operator: string) => compile({ fact: 'share', operator, value: b })({ share: a }).result;
    expect([first('lessThan'), first('lessThanInclusive')]).toEqual([less, atMost]);
    expect([first('greaterThanInclusive'), first('greaterThan')]).toEqual([!less, !atMost]);
    expect([second.get('lessThan')?.(a, b), second.get('lessThanInclusive')?.(a, b)]).toEqual([less, atMost]);
    expect(second.get('greaterThan')?.(a, b)).toBe(!atMost);
  });
});

describe('numbers in words', () => {
  it('are grouped from five digits on', () => {
    expect(formatDecimal('3932', 'ru')).toBe('3932');
    expect(formatDecimal('-1234567.25', 'ru')).toBe('−1\u202f234\u202f567,25');
    expect(formatDecimal('12345.5', 'en')).toBe('12\u202f345.5');
  });
  it('of money have their currency and two digits', () => {
    expect(formatMoney('78640.5', 'KZT', 'kk')).toBe('78\u202f640,50\u00a0₸');
    expect(formatMoney('10', 'XXX', 'en')).toBe('10\u00a0XXX');
  });
  it('are read as people write them', () => {
    expect(['1 234,50', '−3', '12\u202f345.5', 'x'].map(readDecimal)).toEqual([
      '1234.50',
      '-3',
      '12345.5',
      'x',
    ]);
  });
});

describe('describeExpression', () => {
  const { index } = parameters;
  if (index === undefined) throw new Error('the fixture has no index');
  const title = { kk: 'көрсеткіш', ru: 'показатель', en: 'index' };
  const library = { codelists: {}, parameters: { index: { ...index, title } } };
  const words = (expression: Expression, language: Language) =>
    describeExpression(expression, edition, library, language);
  const twenty = {
    multiply: [{ parameter: 'index', on: { fact: 'submitted-on' } }, { number: '20' }],
  } as const;
  it('says what is worked out, in three languages', () => {
    expect(words(twenty, 'en')).toBe('index on «Day of submission» × 20');
    expect(words(twenty, 'ru')).toBe('показатель на «День подачи заявления» × 20');
    expect(words(twenty, 'kk')).toBe('көрсеткіш («Өтініш берілген күн» күніне) × 20');
  });
  it('keeps brackets where they matter', () => {
    expect(words({ multiply: [{ add: [{ number: '1' }, { number: '2' }] }, { number: '3' }] }, 'en')).toBe(
      '(1 + 2) × 3',
    );
    const later = {
      'date-plus': { date: { date: date('2026-01-31') }, unit: 'month', count: { number: '-1' } },
    } as const;
    expect(words(later, 'ru')).toContain('− 1 месяц');
  });
});
