import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import { evaluate } from '../../../engine/values/evaluate.ts';
import { date } from '../assess/support.ts';
import { choice, contextOf, valued } from './support.ts';

const n = (number: string): Expression => ({ number });
const day = (text: string): Expression => ({ date: date(text) });
const fact = (key: string): Expression => ({ fact: key });
const tenge = (money: string): Expression => ({ money, currency: 'KZT' });
const lacks = (...missing: string[]) => ({ missing, gaps: [] });
const gap = (...gaps: string[]) => ({ missing: [], gaps });
const rural = { fact: 'rural', operator: 'is', value: true } as const;
const stay = (from: string, to?: string) => ({ from, ...(to === undefined ? {} : { to }) });
const covered = (first: string, last: string): Expression => ({
  'days-covered': { list: 'stays', from: 'from', to: 'to', within: [day(first), day(last)] },
});
const plus = (
  from: string,
  unit: 'calendarDay' | 'workingDay' | 'month' | 'year',
  count: string,
): Expression => ({
  'date-plus': { date: day(from), unit, count: n(count) },
});

/** What is worked out, of which facts, and what it comes to by hand. */
const cases: readonly (readonly [string, Expression, Facts, unknown])[] = [
  ['a whole number', fact('months'), { months: 12 }, '12'],
  ['a decimal without needless zeros', fact('share'), { share: '0.5000' }, '0.5'],
  ['money with its currency', fact('income'), { income: '1234.50' }, '1234.5 KZT'],
  ['a date', fact('born'), { born: '2000-02-29' }, '2000-02-29'],
  ['an option', fact('region'), { region: 'north' }, 'north'],
  ['yes or no', fact('rural'), { rural: false }, false],
  ['an unknown fact', fact('months'), {}, lacks('months')],
  ['a number with zeros', n('0010.00'), {}, '10'],
  ['minus zero', n('-0.0'), {}, '0'],
  ['a code', { code: 'urban' }, {}, 'urban'],
  ['a constant yes', { boolean: true }, {}, true],

  ['a sum exactly', { add: [n('0.1'), n('0.2')] }, {}, '0.3'],
  ['a sum of money', { add: [tenge('0.10'), fact('income'), tenge('5')] }, { income: '1' }, '6.1 KZT'],
  [
    'a sum with something unknown',
    { add: [fact('months'), fact('share'), n('1')] },
    { months: 1 },
    lacks('share'),
  ],
  ['a difference below zero', { subtract: [n('1'), n('3.5')] }, {}, '-2.5'],
  ['a product with money', { multiply: [n('0.5'), tenge('3932'), n('3')] }, {}, '5898 KZT'],
  ['zero times the unknown: still unknown', { multiply: [n('0'), fact('share')] }, {}, lacks('share')],
  ['a quotient', { divide: [n('1'), n('8')] }, {}, '0.125'],
  ['a quotient without an end, to 40 digits', { divide: [n('2'), n('3')] }, {}, `0.${'6'.repeat(39)}7`],
  ['money by a number', { divide: [tenge('10'), n('4')] }, {}, '2.5 KZT'],
  ['money by money', { divide: [tenge('10'), tenge('4')] }, {}, '2.5'],
  ['a division by zero', { divide: [n('1'), n('0.0')] }, {}, gap('division-by-zero')],
  [
    'a large product exactly',
    { multiply: [n('99999999999999999999'), n('11')] },
    {},
    '1099999999999999999989',
  ],

  ['the smallest number by value, not by text', { min: [n('9'), n('10')] }, {}, '9'],
  ['the largest sum', { max: [tenge('9'), tenge('10'), tenge('-11')] }, {}, '10 KZT'],
  ['the earlier day', { min: [day('2026-03-02'), day('2026-02-28')] }, {}, '2026-02-28'],
  ['the smallest with something unknown', { min: [n('0'), fact('share')] }, {}, lacks('share')],

  ['half up', { round: { value: n('2.5'), to: '1', mode: 'half-up' } }, {}, '3'],
  ['below half', { round: { value: n('2.4999'), to: '1', mode: 'half-up' } }, {}, '2'],
  ['up to tens', { round: { value: n('21'), to: '10', mode: 'up' } }, {}, '30'],
  ['nothing to round up', { round: { value: n('30'), to: '10', mode: 'up' } }, {}, '30'],
  ['down to cents', { round: { value: tenge('1.999'), to: '0.01', mode: 'down' } }, {}, '1.99 KZT'],

  ['then', choice(rural, n('1'), n('2')), { rural: true }, '1'],
  ['else, with nothing asked of then', choice(rural, fact('share'), n('2')), { rural: false }, '2'],
  ['an unknown condition', choice(rural, n('1'), n('2')), {}, lacks('rural')],
  ['an unknown condition that changes nothing', choice(rural, n('1.0'), n('1')), {}, '1'],

  ['31 January and a month', plus('2026-01-31', 'month', '1'), {}, '2026-02-28'],
  ['31 March less a month', plus('2026-03-31', 'month', '-1'), {}, '2026-02-28'],
  ['a leap day and a year', plus('2024-02-29', 'year', '1'), {}, '2025-02-28'],
  ['thirty days earlier', plus('2026-03-01', 'calendarDay', '-30'), {}, '2026-01-30'],
  [
    'working days over the worked Sunday and the moved Monday',
    plus('2026-01-03', 'workingDay', '2'),
    {},
    '2026-01-06',
  ],
  ['working days backwards', plus('2026-01-06', 'workingDay', '-2'), {}, '2025-12-31'],
  ['no working days', plus('2026-01-03', 'workingDay', '0'), {}, '2026-01-03'],
  [
    'working days of a year that the calendar does not know',
    plus('2027-12-30', 'workingDay', '9'),
    {},
    gap('calendar'),
  ],
  ['working days before the calendar begins', plus('2025-01-02', 'workingDay', '-9'), {}, gap('calendar')],
  ['a day after the last year', plus('9999-12-31', 'calendarDay', '1'), {}, gap('calendar')],
  ['half a month', plus('2026-01-01', 'month', '0.5'), {}, gap('not-whole')],

  ['days between', { 'days-between': [day('2026-02-27'), day('2026-03-01')] }, {}, '2'],
  ['days back', { 'days-between': [day('2026-03-01'), day('2026-02-27')] }, {}, '-2'],
  ['a day short of a month', { 'months-between': [day('2026-01-15'), day('2026-02-14')] }, {}, '0'],
  ['a month to the day', { 'months-between': [day('2026-01-15'), day('2026-02-15')] }, {}, '1'],
  [
    '31 January to the end of February',
    { 'months-between': [day('2026-01-31'), day('2026-02-28')] },
    {},
    '1',
  ],
  ['months back', { 'months-between': [day('2026-03-15'), day('2026-01-16')] }, {}, '-1'],
  [
    'the day before a birthday',
    { 'years-between': [fact('born'), day('2018-05-04')] },
    { born: '2000-05-05' },
    '17',
  ],
  ['a birthday', { 'years-between': [fact('born'), day('2018-05-05')] }, { born: '2000-05-05' }, '18'],
  ['an age of somebody unknown', { 'years-between': [fact('born'), day('2018-05-05')] }, {}, lacks('born')],

  ['no rows', { 'count-of': { list: 'stays' } }, { stays: [] }, '0'],
  ['rows of an unknown list', { 'count-of': { list: 'stays' } }, {}, lacks('stays')],
  [
    'rows for which a condition holds',
    { 'count-of': { list: 'stays', where: { field: 'counts', operator: 'is', value: true } } },
    { stays: [{ counts: true }, { counts: false }, { counts: true }] },
    '2',
  ],
  [
    'rows of which one is unknown',
    { 'count-of': { list: 'stays', where: { field: 'counts', operator: 'is', value: true } } },
    { stays: [{ counts: true }, {}] },
    lacks('stays'),
  ],
  [
    'the sum over rows',
    { 'sum-of': { list: 'stays', of: { field: 'paid' } } },
    { stays: [{ paid: '0.10' }, { paid: '0.2' }] },
    '0.3 KZT',
  ],
  [
    'the sum over no rows is money too',
    { 'sum-of': { list: 'stays', of: { field: 'paid' } } },
    { stays: [] },
    '0 KZT',
  ],
  [
    'the sum with an unknown row',
    { 'sum-of': { list: 'stays', of: { field: 'paid' } } },
    { stays: [{ paid: '1' }, {}] },
    lacks('stays'),
  ],
  [
    'the sum over chosen rows does not ask of the others',
    {
      'sum-of': {
        list: 'stays',
        of: { field: 'paid' },
        where: { field: 'counts', operator: 'is', value: true },
      },
    },
    { stays: [{ paid: '1', counts: true }, { counts: false }] },
    '1 KZT',
  ],
  [
    'the first day',
    { earliest: { list: 'stays', field: 'from' } },
    { stays: [stay('2026-02-01'), stay('2025-12-31')] },
    '2025-12-31',
  ],
  [
    'the last day',
    { latest: { list: 'stays', field: 'from' } },
    { stays: [stay('2026-02-01'), stay('2025-12-31')] },
    '2026-02-01',
  ],
  [
    'the first day with an unknown one',
    { earliest: { list: 'stays', field: 'from' } },
    { stays: [stay('2026-02-01'), {}] },
    lacks('stays'),
  ],
  [
    'the first day of nothing',
    { earliest: { list: 'stays', field: 'from' } },
    { stays: [] },
    gap('empty-list'),
  ],

  [
    'both days of a stay',
    covered('2026-01-01', '2026-01-31'),
    { stays: [stay('2026-01-10', '2026-01-12')] },
    '3',
  ],
  [
    'no day twice',
    covered('2026-01-01', '2026-01-31'),
    {
      stays: [
        stay('2026-01-10', '2026-01-12'),
        stay('2026-01-12', '2026-01-13'),
        stay('2026-01-11', '2026-01-11'),
      ],
    },
    '4',
  ],
  [
    'only days of the period',
    covered('2026-01-11', '2026-01-31'),
    { stays: [stay('2025-01-01', '2026-01-11'), stay('2026-01-31', '2026-03-01')] },
    '2',
  ],
  ['a stay that goes on', covered('2026-01-01', '2026-01-31'), { stays: [stay('2026-01-30')] }, '2'],
  ['a stay after the period', covered('2026-01-01', '2026-01-31'), { stays: [stay('2026-02-01')] }, '0'],
  [
    'a stay whose first day is unknown',
    covered('2026-01-01', '2026-01-31'),
    { stays: [{ to: '2026-01-05' }] },
    lacks('stays'),
  ],
  [
    'a period that ends before it begins',
    covered('2026-02-01', '2026-01-31'),
    { stays: [stay('2026-01-01')] },
    '0',
  ],

  ['a parameter on its first day', { parameter: 'index', on: day('2025-01-01') }, {}, '3932 KZT'],
  ['a parameter on the day before', { parameter: 'index', on: day('2024-12-31') }, {}, '3692 KZT'],
  ['a parameter on its last day', { parameter: 'index', on: day('2025-12-31') }, {}, '3932 KZT'],
  [
    'a parameter in a year without a value: never the nearest',
    { parameter: 'index', on: day('2026-06-01') },
    {},
    gap('parameter'),
  ],
  ['a parameter before it began', { parameter: 'index', on: day('2023-12-31') }, {}, gap('parameter')],
  ['a superseded value does not count', { parameter: 'index', on: day('2027-05-05') }, {}, '4600 KZT'],
  ['a parameter on an unknown day', { parameter: 'index', on: fact('born') }, {}, lacks('born')],
  ['a part', { parameter: 'quota', on: day('2025-05-05'), part: fact('region') }, { region: 'south' }, '3'],
  [
    'a part that is not there',
    { parameter: 'quota', on: day('2025-05-05'), part: { code: 'west' } },
    {},
    gap('parameter'),
  ],
  [
    'an unknown part',
    { parameter: 'quota', on: day('2025-05-05'), part: fact('region') },
    {},
    lacks('region'),
  ],
];

describe('evaluate', () => {
  it.each(cases)('%s', (_, expression, facts, expected) => {
    expect(valued(expression, contextOf(facts))).toEqual(expected);
  });
  it('takes the last day of an event, and finds a gap where it has not happened', () => {
    const events = [
      { event: 'heard', on: date('2026-02-03') },
      { event: 'heard', on: date('2026-02-01') },
    ];
    expect(valued({ event: 'heard' }, contextOf({}, { events }))).toBe('2026-02-03');
    expect(valued({ event: 'decided' }, contextOf({}, { events }))).toEqual(gap('event'));
  });
  it('says how a value came about', () => {
    const { trace } = evaluate(
      { multiply: [{ parameter: 'index', on: day('2025-03-01') }, n('20')] },
      contextOf(),
    );
    expect(trace.operation).toBe('multiply');
    expect(trace.value).toEqual({ kind: 'money', money: '78640', currency: 'KZT' });
    expect(trace.parts.map(({ operation, name, on }) => [operation, name, on])).toEqual([
      ['parameter', 'index', '2025-03-01'],
      ['number', undefined, undefined],
    ]);
  });
  it('names the gap of a parameter with the day', () => {
    const { gaps } = evaluate({ parameter: 'index', on: day('2026-01-01') }, contextOf());
    expect(gaps).toEqual([{ kind: 'parameter', parameter: 'index', on: '2026-01-01' }]);
  });
});
