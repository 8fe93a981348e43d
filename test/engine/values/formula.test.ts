import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../engine/schema/expression.ts';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { describeFormulaProblem } from '../../../engine/values/formula/describe.ts';
import { parseFormula } from '../../../engine/values/formula/parse.ts';
import { printFormula } from '../../../engine/values/formula/print.ts';
import { type ExpressionScope, parseExpression } from '../../../engine/values/parse.ts';
import { repeated } from '../../support/long.ts';
import { expressions } from './formula-support.ts';

const RUNS = repeated(1_000, 20_000);

const read = (text: string): unknown => {
  const parsed = parseFormula(text);
  return parsed.ok ? parsed.formula.expression : parsed.problem;
};
const problem = (text: string) => {
  const parsed = parseFormula(text);
  if (parsed.ok) return undefined;
  const { code, at, params } = parsed.problem;
  return [code, text.slice(at.start, at.end), params.expected ?? params.nearest];
};
const either = (when: unknown, then: unknown, otherwise: unknown) => ({
  if: Object.fromEntries([
    ['when', when],
    ['then', then],
    ['else', otherwise],
  ]),
});
const [a, b, c] = [{ fact: 'a' }, { fact: 'b' }, { fact: 'c' }];
const one = { number: '1' };

describe('parseFormula', () => {
  it.each<readonly [string, unknown]>([
    [
      'base(submitted) * 10',
      { multiply: [{ parameter: 'base', on: { fact: 'submitted' } }, { number: '10' }] },
    ],
    [
      'quota(2026-01-01, region)',
      { parameter: 'quota', on: { date: '2026-01-01' }, part: { fact: 'region' } },
    ],
    ['max(a, b)', { max: [a, b] }],
    ['round(a, 0.01)', { round: { value: a, to: '0.01', mode: 'half-up' } }],
    ['round(a, 10, up)', { round: { value: a, to: '10', mode: 'up' } }],
    ['500 EUR', { money: '500', currency: 'EUR' }],
    ['-0.50 EUR', { money: '-0.50', currency: 'EUR' }],
    ['a + b + c', { add: [a, b, c] }],
    ['a + (b + c)', { add: [a, { add: [b, c] }] }],
    ['a - b - c', { subtract: [{ subtract: [a, b] }, c] }],
    ['a - b + c', { add: [{ subtract: [a, b] }, c] }],
    ['a + b * c', { add: [a, { multiply: [b, c] }] }],
    ['(a + b) × c ÷ 1', { divide: [{ multiply: [{ add: [a, b] }, c] }, one] }],
    ['a - -1', { subtract: [a, { number: '-1' }] }],
    ['household-size', { fact: 'household-size' }],
    ['table(rates)', { table: 'rates' }],
    ["'north'", { code: 'north' }],
    ['"north"', { code: 'north' }],
    ['true', { boolean: true }],
    ['fact(if)', { fact: 'if' }],
    ['parameter(max, a)', { parameter: 'max', on: a }],
    ['date-plus(a, 6, month)', { 'date-plus': { date: a, count: { number: '6' }, unit: 'month' } }],
    ['days-between(a, b)', { 'days-between': [a, b] }],
    ['count-of(stays)', { 'count-of': { list: 'stays' } }],
    [
      'sum-of(stays, field(paid), field(counts) is true)',
      {
        'sum-of': {
          list: 'stays',
          of: { field: 'paid' },
          where: { field: 'counts', operator: 'is', value: true },
        },
      },
    ],
    ['if a >= 18 then 1 else b', either({ fact: 'a', operator: 'greaterThanInclusive', value: 18 }, one, b)],
    [
      "if a in ('x', 'y') and (b = c or not condition(known)) then 1 else if count(stays) > 2 then b else c",
      either(
        {
          all: [
            { fact: 'a', operator: 'in', value: ['x', 'y'] },
            {
              any: [{ fact: 'b', operator: 'equal', value: { fact: 'c' } }, { not: { condition: 'known' } }],
            },
          ],
        },
        one,
        either({ count: { list: 'stays', operator: 'greaterThan', value: 2 } }, b, c),
      ),
    ],
  ])('%s', (text, expression) => {
    expect(read(text)).toEqual(expression);
  });

  it.each<readonly [string, string, string, string | undefined]>([
    [' ', 'formula-empty', ' ', undefined],
    ['a +', 'formula-ends', '', 'value'],
    ['a b', 'formula-expected', 'b', 'end'],
    ['(a', 'formula-ends', '', ')'],
    ['max(a; b)', 'formula-sign', ';', undefined],
    ['a * )', 'formula-expected', ')', 'value'],
    ["'north", 'formula-quote-open', "'north", undefined],
    ["'no rth'", 'formula-code', "'no rth'", undefined],
    ['2026-02-30', 'formula-date', '2026-02-30', undefined],
    ['round(a, b)', 'formula-expected', 'b', 'number'],
    ['round(a, 1, upp)', 'formula-word', 'upp', 'up'],
    ['date-plus(a, 1, months)', 'formula-word', 'months', 'month'],
    ['if a then 1 else 2', 'formula-expected', 'then', 'comparison'],
    ['if a befor b then 1 else 2', 'formula-operator', 'befor', 'before'],
    ['if a = 1 then 2', 'formula-ends', '', 'else'],
    ['then', 'formula-expected', 'then', 'value'],
    ['Maximum', 'formula-expected', 'Maximum', 'value'],
    ['('.repeat(200), 'formula-too-deep', '(', undefined],
  ])('%s is no formula', (text, code, at, expected) => {
    expect(problem(text)).toEqual([code, at, expected]);
  });

  it('tells where the parts of a formula stand', () => {
    const text = 'a + max(b, 12)';
    const parsed = parseFormula(text);
    if (!parsed.ok || !('add' in parsed.formula.expression)) throw new Error('not read');
    const part = parsed.formula.expression.add[1];
    const span = part && parsed.formula.spans.get(part);
    expect(text.slice(span?.start, span?.end)).toBe('max(b, 12)');
  });

  it('says in three languages what was expected', () => {
    const parsed = parseFormula('max(a, )');
    if (parsed.ok) throw new Error('read');
    const said = OWN_LANGUAGES.map((language) => describeFormulaProblem(parsed.problem, language).message);
    expect(said).toEqual([
      '“)” тұр, ал мұнда керегі: мән',
      'Стоит “)”, а ожидается: значение',
      'There is “)” where a value is expected',
    ]);
  });
});

describe('printFormula', () => {
  it('is read back as the same expression, whatever it is', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(read(printFormula(expression))).toEqual(expression);
      }),
      { numRuns: RUNS, seed: 11 },
    );
  });

  it('writes what is read from its own text the same way again', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const text = printFormula(expression);
        const parsed = parseFormula(text);
        expect(parsed.ok && printFormula(parsed.formula.expression)).toBe(text);
      }),
      { numRuns: RUNS, seed: 12 },
    );
  });

  it('is read back as the same for every expression of the definitions', () => {
    const found = expressionsIn(join(import.meta.dirname, '../../../definitions/services'));
    expect(found.length).toBeGreaterThan(300);
    for (const expression of found) expect(read(printFormula(expression))).toEqual(expression);
  });

  it('keeps brackets only where they matter', () => {
    const kept = ['a * (b + c)', '(a + b) + c', 'a - (b - c)', '(if a = 1 then b else c) * 2', 'a / (b * c)'];
    for (const text of kept) {
      const parsed = parseFormula(text);
      expect(parsed.ok && printFormula(parsed.formula.expression)).toBe(text);
    }
  });
});

/** Every object of the services' files that is an expression in form, whatever its names mean. */
function expressionsIn(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\/(edition|editions\/[^/]+|amendments)\/[^/]+\.json$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const names = [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, name = '']) => name);
    return within(JSON.parse(text), scopeOf(names));
  });
}

function scopeOf(names: readonly string[]): ExpressionScope {
  const any = Object.fromEntries(names.map((name) => [name, undefined]));
  return {
    conditions: { facts: any, conditions: names, codelists: {}, row: { list: 'any' } },
    parameters: any,
    tables: undefined,
    events: undefined,
    typeOfTable: () => undefined,
  };
}

function within(value: unknown, scope: ExpressionScope): readonly Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  const parsed = parseExpression(value, { file: '', pointer: '' }, scope);
  const inner = Object.values(value).flatMap((one) => within(one, scope));
  return parsed.ok ? [parsed.value.expression, ...inner] : inner;
}
