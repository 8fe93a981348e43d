import { describe, expect, test } from 'vitest';
import { beginProblems } from '../../../designer/policy/amending/list/begin-problems.ts';
import { besidesNumber } from '../../../designer/policy/amending/naming/besides-number.ts';

describe('what a working title says besides the number of the act', () => {
  test.each([
    ['Order No. 317', '317', ''],
    ['Приказ № 317 от 10.10.2025', '317', ''],
    ['№ 317 бұйрық', '317', ''],
    ['2025 жылғы 10 қазандағы № 317 бұйрық', '317', ''],
    ['Order No. 317 of 10.10.2025: procedure and terms', '317', 'procedure and terms'],
    ['Приказ № 44-НҚ – туристы', '44-НҚ', 'туристы'],
    ['Kandas after No. 317', '317', 'Kandas after No. 317'],
    ['Order No. 3170', '317', 'Order No. 3170'],
    ['joint order No. 41/60/47 of 2026', '41/60/47', 'joint order No. 41/60/47 of 2026'],
    ['№ 41/60/47: пилот', '41/60/47', 'пилот'],
    ['Longer decisions', '9', 'Longer decisions'],
  ])('%s', (title, number, expected) => {
    expect(besidesNumber(title, number)).toBe(expected);
  });
});

describe('an amendment begins', () => {
  const whole = { title: 'Order No. 317', act: 'zd-317-2025', services: new Set(['visa']) };
  test.each([
    [{}, {}],
    [{ title: '  ' }, { title: 'no-title' }],
    [{ act: '' }, { act: 'no-key' }],
    [{ act: '№ 317' }, { act: 'wrong-key' }],
    [{ act: '317-zd' }, { act: 'wrong-key' }],
    [{ services: new Set<string>() }, { services: 'no-service' }],
  ])('with %o: %o', (change, expected) => {
    expect(beginProblems({ ...whole, ...change })).toEqual(expected);
  });
});
