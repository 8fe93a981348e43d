import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../engine/facts/of.ts';
import { type ExpressionScope, parseExpression } from '../../../engine/values/parse.ts';
import { editionWith } from './support.ts';

const scope: ExpressionScope = {
  conditions: { facts: { ...factsOf(editionWith()), broken: undefined }, conditions: [], codelists: {} },
  parameters: { index: { currency: 'KZT' }, quota: { partsBy: 'regions' }, broken: undefined },
  tables: ['rates'],
  events: ['heard'],
  typeOfTable: () => ({ kind: 'number' }),
};
const parse = (json: unknown) => parseExpression(json, { file: 'x', pointer: '' }, scope);
const n = { number: '1' };
const day = { date: '2026-01-01' };
const tenge = { money: '1', currency: 'KZT' };
const rural = { fact: 'rural', operator: 'is', value: true };
const either = (one: unknown, other: unknown) => ({
  if: JSON.parse(
    `{"when":${JSON.stringify(rural)},"then":${JSON.stringify(one)},"else":${JSON.stringify(other)}}`,
  ),
});

/** Expressions with their type. */
const sound: readonly (readonly [unknown, string | undefined])[] = [
  [{ fact: 'months' }, 'number'],
  [{ fact: 'income' }, 'money'],
  [{ fact: 'region' }, 'code'],
  [{ fact: 'submitted-on' }, 'date'],
  [{ fact: 'broken' }, undefined],
  [{ parameter: 'index', on: day }, 'money'],
  [{ parameter: 'quota', on: day, part: { fact: 'region' } }, 'number'],
  [{ parameter: 'broken', on: day }, undefined],
  [{ table: 'rates' }, 'number'],
  [{ event: 'heard' }, 'date'],
  [{ multiply: [n, tenge, n] }, 'money'],
  [{ divide: [tenge, tenge] }, 'number'],
  [{ divide: [tenge, n] }, 'money'],
  [{ max: [day, { fact: 'born' }] }, 'date'],
  [{ add: [{ fact: 'broken' }, tenge] }, 'money'],
  [{ round: { value: tenge, to: '0.01', mode: 'up' } }, 'money'],
  [either(day, { fact: 'born' }), 'date'],
  [{ 'date-plus': { date: day, unit: 'month', count: n } }, 'date'],
  [
    {
      'sum-of': {
        list: 'stays',
        of: { field: 'paid' },
        where: { field: 'counts', operator: 'is', value: true },
      },
    },
    'money',
  ],
  [{ latest: { list: 'stays', field: 'to' } }, 'date'],
  [{ 'days-covered': { list: 'stays', from: 'from', to: 'to', within: [day, day] } }, 'number'],
];

/** Expressions with the code and the place of each problem. */
const faulty: readonly (readonly [unknown, ...(readonly [string, string])[]])[] = [
  [5, ['expression-form', '']],
  [{}, ['expression-form', '']],
  [{ sum: [n, n] }, ['unknown-operation', '/sum']],
  [{ add: [n, n], unit: 'x' }, ['unknown-key', '/unit']],
  [{ number: 5 }, ['expression-form', '/number']],
  [{ number: '1e3' }, ['expression-form', '/number']],
  [{ money: '5' }, ['expression-form', '/currency']],
  [{ date: '2026-02-30' }, ['wrong-date', '/date']],
  [{ fact: 'month' }, ['unknown-fact', '/fact']],
  [{ fact: 'name' }, ['expression-fact-without-value', '/fact']],
  [{ fact: 'stays' }, ['expression-fact-without-value', '/fact']],
  [{ field: 'paid' }, ['condition-field-outside-list', '/field']],
  [{ 'sum-of': { list: 'stays', of: { field: 'pad' } } }, ['unknown-row-field', '/sum-of/of/field']],
  [{ 'count-of': { list: 'months' } }, ['condition-not-a-list', '/count-of/list']],
  [{ earliest: { list: 'stays', field: 'paid' } }, ['expression-wrong-type', '/earliest/field']],
  [{ parameter: 'indx', on: day }, ['unknown-parameter', '/parameter']],
  [{ parameter: 'index' }, ['missing-key', '']],
  [{ parameter: 'index', on: n }, ['expression-wrong-type', '/on']],
  [{ parameter: 'index', on: day, part: { code: 'north' } }, ['parameter-not-divided', '/part']],
  [{ table: 'rate' }, ['unknown-table', '/table']],
  [{ event: 'her' }, ['unknown-event', '/event']],
  [{ add: [n] }, ['expression-wrong-parts', '/add']],
  [{ subtract: [n, n, n] }, ['expression-wrong-parts', '/subtract']],
  [{ add: [n, tenge] }, ['expression-mixed-types', '/add']],
  [{ add: [n, day] }, ['expression-wrong-type', '/add/1']],
  [{ add: [tenge, { money: '1', currency: 'USD' }] }, ['expression-two-currencies', '/add']],
  [{ min: [n, day] }, ['expression-mixed-types', '/min']],
  [{ multiply: [tenge, tenge] }, ['expression-money-times-money', '/multiply']],
  [{ divide: [n, tenge] }, ['expression-mixed-types', '/divide']],
  [{ round: { value: n, to: '0', mode: 'up' } }, ['expression-round-not-positive', '/round/to']],
  [{ round: { value: n, to: '1', mode: 'even' } }, ['wrong-choice', '/round/mode']],
  [{ 'date-plus': { date: n, unit: 'week', count: day } }, ['wrong-choice', '/date-plus/unit']],
  [
    { 'date-plus': { date: n, unit: 'month', count: day } },
    ['expression-wrong-type', '/date-plus/date'],
    ['expression-wrong-type', '/date-plus/count'],
  ],
  [either(n, day), ['expression-mixed-types', '/if']],
  [
    { add: [{ fact: 'month' }, { parameter: 'indx', on: day }] },
    ['unknown-fact', '/add/0/fact'],
    ['unknown-parameter', '/add/1/parameter'],
  ],
];

describe('parseExpression', () => {
  it.each(sound)('%j is %s', (json, kind) => {
    const parsed = parse(json);
    expect(parsed.ok ? [] : parsed.diagnostics).toEqual([]);
    if (parsed.ok) {
      expect(parsed.value.expression).toEqual(json);
      expect(parsed.value.type?.kind).toBe(kind);
    }
  });
  it.each(faulty)('%j is refused', (json, ...problems) => {
    const parsed = parse(json);
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ code, at }) => [code, at.pointer])).toEqual(problems);
  });
  it('suggests the name that was meant', () => {
    const parsed = parse({ ad: [n, n] });
    expect(parsed.ok ? {} : parsed.diagnostics[0]?.params).toMatchObject({ operation: 'ad', nearest: 'add' });
  });
  it('refuses what is nested beyond measure', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ add: [inner, n] }), n);
    const parsed = parse(deep);
    expect(new Set(parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['expression-too-deep']),
    );
  });
});
