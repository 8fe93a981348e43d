import { describe, expect, test } from 'vitest';
import { scoringFindings } from '../../../engine/library/rules/scoring.ts';
import { tableFindings } from '../../../engine/library/rules/tables.ts';
import type { Finding } from '../../../engine/library/shape/shape.ts';
import { choice, whole, yesNo } from '../tables/support.ts';

const facts = { age: whole(0, 100), place: choice('city', 'village'), member: yesNo };
const told = (findings: readonly Finding[]) => findings.map(({ code, pointer }) => `${code} ${pointer}`);

function ofRow(row: object, hit = 'unique', value: object = { fact: 'age' }) {
  const inputs = {
    age: { order: 1, value },
    place: { order: 2, value: { fact: 'place' } },
    member: { order: 3, value: { fact: 'member' } },
  };
  const rows = { r: { order: 1, when: {}, output: { number: '1' }, ...row } };
  return told(tableFindings({ facts, tables: { t: { hit, inputs, rows } } }));
}
const R = '/tables/t/rows/r';

describe('a row', () => {
  test.each([
    [{ when: { wage: { equal: 1 } } }, [`unknown-table-input ${R}/when/wage`]],
    [{ when: { age: { equal: 'old' } } }, [`cell-of-other-kind ${R}/when/age/equal`]],
    [{ when: { age: { in: [1, true] } } }, [`cell-of-other-kind ${R}/when/age/in/1`]],
    // A fraction is exact only as text.
    [{ when: { age: { atLeast: 0.5 } } }, [`cell-of-other-kind ${R}/when/age/atLeast`]],
    [{ when: { member: { equal: 'true' } } }, [`cell-of-other-kind ${R}/when/member/equal`]],
    [{ when: { place: { equal: 'town' } } }, [`unknown-option-in-cell ${R}/when/place/equal`]],
    [{ when: { place: { atLeast: 'city' } } }, [`cell-range-of-codes ${R}/when/place/atLeast`]],
    [{ when: { age: { atLeast: 6, atMost: 5 } } }, [`cell-range-empty ${R}/when/age`]],
    [{ when: { age: { atLeast: 5, lessThan: '5.0' } } }, [`cell-range-empty ${R}/when/age`]],
    [{ when: { age: { moreThan: 5, atMost: 5 } } }, [`cell-range-empty ${R}/when/age`]],
    [{ priority: 1 }, [`table-priority-unused ${R}/priority`]],
  ])('%j is found faulty', (row, expected) => {
    expect(ofRow(row)).toEqual(expected);
  });
  test.each([
    [{ when: { age: { atLeast: 5, atMost: 5 }, place: { in: ['city'] }, member: { equal: false } } }],
    [{ when: { age: { atLeast: '0.5', lessThan: 9 } } }],
  ])('%j is right', (row) => {
    expect(ofRow(row)).toEqual([]);
  });
  test('needs a priority where it decides, and outputs that can be put together', () => {
    expect(ofRow({}, 'priority')).toEqual([`table-priority-missing ${R}`]);
    expect(ofRow({ priority: 1 }, 'priority')).toEqual([]);
    expect(ofRow({ output: { code: 'x' } }, 'collect-sum')).toEqual([
      `table-output-not-collected ${R}/output`,
    ]);
    expect(ofRow({ output: { date: '2024-01-01' } }, 'collect-min')).toEqual([]);
  });
  test('is held to what an expression gives', () => {
    const born = { 'date-plus': { date: { fact: 'submitted-on' }, unit: 'year', count: { number: '-18' } } };
    expect(ofRow({ when: { age: { atLeast: '2000-01-01' } } }, 'unique', born)).toEqual([]);
    expect(ofRow({ when: { age: { atLeast: 5 } } }, 'unique', born)).toEqual([
      `cell-of-other-kind ${R}/when/age/atLeast`,
    ]);
    expect(ofRow({ when: { age: { equal: true } } }, 'unique', { fact: 'passed-test' })).toEqual([]);
    expect(ofRow({ when: { age: { atLeast: '7.5' } } }, 'unique', { fact: 'score-test' })).toEqual([]);
  });
});

describe('a criterion', () => {
  const C = '/scoring/s/criteria/c';
  const ofCriterion = (criterion: object) =>
    told(scoringFindings({ facts, scoring: { s: { sections: { one: {} }, criteria: { c: criterion } } } }));
  const bands = { b: { is: { atLeast: 5 }, points: '1' } };
  test.each([
    [{ points: { number: '1' }, of: { fact: 'age' }, bands }, [`criterion-points-and-bands ${C}`]],
    [{ of: { fact: 'age' } }, [`criterion-of-without-bands ${C}`]],
    [{ bands }, [`criterion-bands-without-of ${C}`]],
    [{ section: 'two' }, [`unknown-section ${C}/section`]],
    [
      { of: { fact: 'age' }, bands: { b: { is: { equal: 'x' }, points: '1' } } },
      [`cell-of-other-kind ${C}/bands/b/is/equal`],
    ],
  ])('%j is found faulty', (criterion, expected) => {
    expect(ofCriterion(criterion)).toEqual(expected);
  });
  test('with points, with bands, or with neither is right', () => {
    expect(ofCriterion({ points: { number: '1' }, section: 'one' })).toEqual([]);
    expect(ofCriterion({ of: { fact: 'age' }, bands })).toEqual([]);
    expect(ofCriterion({})).toEqual([]);
  });
});
