import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatLeft } from '../../designer/look/format-left.ts';
import { describeCell } from '../../designer/look/rules/describe-cell.ts';
import { describeTrace } from '../../designer/look/rules/describe-trace.ts';
import { restsOn } from '../../designer/look/rules/rests-on.ts';
import type { RuleWords } from '../../designer/look/rules/words.ts';
import { isExpression } from '../../designer/policy/words/is-expression.ts';
import en from '../../designer/texts/en/rules.json' with { type: 'json' };
import { parseDate } from '../../engine/calendar/date.ts';
import type { Fact } from '../../engine/schema/fact.ts';
import type { Value, ValueTrace } from '../../engine/values/types.ts';

beforeAll(() =>
  i18next.init({ lng: 'en', resources: { en: { rules: en } }, ns: ['rules'], defaultNS: 'rules' }),
);

const members: Fact = {
  kind: 'integer',
  order: 1,
  title: { en: 'Members' },
  establishedBy: 'applicant',
  minimum: 1,
  maximum: 20,
  unit: 'person',
};
const size: Fact = { ...members, title: { en: 'Size' }, value: { table: 'support' } };
const edition = {
  facts: { members, size },
  tables: { support: { rows: { one: { output: { parameter: 'index', on: { fact: 'submitted-on' } } } } } },
  workflow: { events: {} },
};
const words = {
  edition,
  acts: {},
  codelists: {},
  parameters: { index: { short: { en: 'MCI' }, title: { en: 'Index' } } },
  facts: { members, size },
} as unknown as RuleWords;
const about = { words, language: 'en' as const, t: i18next.getFixedT('en', 'rules') };

const number = (n: string): Value => ({ kind: 'number', number: n });
const read = (operation: string, value: Value, more: Partial<ValueTrace> = {}): ValueTrace => ({
  operation,
  value,
  parts: [],
  ...more,
});
const day = parseDate('2026-03-02');
const [seventy, four] = [read('number', number('70')), read('fact', number('4'), { name: 'members' })];
const index = read(
  'parameter',
  { kind: 'money', money: '4325', currency: 'KZT' },
  { name: 'index', ...(day ? { on: day } : {}) },
);

describe('how a value came about', () => {
  test('is a line that can be checked by hand', () => {
    const money: Value = { kind: 'money', money: '1211000', currency: 'KZT' };
    const said = describeTrace({ operation: 'multiply', value: money, parts: [seventy, index, four] }, about);
    expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      '70 × MCI on 2 March 2026 (4325 ₸) × 4 (Members) = 1 211 000 ₸',
    );
  });

  test('keeps sums inside products in brackets, and says what is not known', () => {
    const sum: ValueTrace = { operation: 'add', value: number('74'), parts: [seventy, four] };
    const unknown = { ...four, value: null };
    expect(describeTrace({ operation: 'multiply', value: null, parts: [sum, unknown] }, about)).toBe(
      '(70 + 4 (Members)) × ? (Members) = ?',
    );
  });

  test('counts days back and forth in their unit', () => {
    const start: ValueTrace = read('date', { kind: 'date', date: day ?? ('' as never) });
    const back = read('number', number('-30'));
    const opened: Value = { kind: 'date', date: parseDate('2026-01-31') ?? ('' as never) };
    expect(
      describeTrace(
        { operation: 'date-plus', unit: 'calendarDay', value: opened, parts: [start, back] },
        about,
      ),
    ).toBe('2 March 2026 − 30 calendar days = 31 January 2026');
  });

  test('of a condition is the branch that was taken', () => {
    expect(describeTrace({ operation: 'if', value: number('4'), parts: [four] }, about)).toBe('4 (Members)');
  });
});

test.each([
  [{ equal: 1 }, '1 person'],
  [{ atLeast: 2, atMost: 4 }, '2–4 persons'],
  [{ atLeast: 5 }, '5 persons or more'],
  [{ in: [1, 3] }, '1 person or 3 persons'],
  [{ moreThan: 2, lessThan: 5 }, 'more than 2 persons, less than 5 persons'],
  [undefined, 'any'],
])('the cell %j is said in words', (cell, said) => {
  expect(describeCell(cell, { fact: 'members' }, about)).toBe(said);
});

test('what an expression rests on is found through computed facts and tables', () => {
  expect(restsOn([{ multiply: [{ fact: 'size' }, { number: '2' }] }], words)).toEqual({
    tables: ['support'],
    parameters: ['index'],
  });
  expect(restsOn([{ fact: 'members' }], words)).toEqual({ tables: [], parameters: [] });
});

test('an expression is told from conditions, lengths and texts', () => {
  const expressions = [
    { number: '1' },
    { money: '1', currency: 'KZT' },
    { add: [] },
    { parameter: 'a', on: {} },
  ];
  expect(expressions.filter(isExpression)).toEqual(expressions);
  const others = [
    { fact: 'a', operator: 'is', value: true },
    { unit: 'month', count: 1 },
    { en: 'x' },
    { event: {} },
    {},
  ];
  expect(others.filter(isExpression)).toEqual([]);
});

test('minutes from an hour on are hours and minutes', () => {
  expect(formatLeft(59, 'minute', 'en')).toBe('59 minutes');
  expect(formatLeft(60, 'minute', 'en')).toBe('1 hour');
  expect(formatLeft(135, 'minute', 'en')).toBe('2 hours 15 minutes');
  expect(formatLeft(135, 'calendarDay', 'en')).toBe('135 calendar days');
});
