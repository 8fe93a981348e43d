import { describe, expect, test } from 'vitest';
import {
  effectOf,
  valueKey,
  withAdded,
  withCorrection,
} from '../../../designer/policy/amending/editors/parameters/model/add-value.ts';
import {
  isWhole,
  sumOf,
  withPart,
} from '../../../designer/policy/amending/editors/parameters/model/parts.ts';
import {
  timelineOf,
  type Values,
} from '../../../designer/policy/amending/editors/parameters/model/timeline.ts';
import { valueOn } from '../../../engine/parameters/value-on.ts';
import { day } from '../../support/assessing.ts';

const first = { from: day('2024-01-01'), value: '10' };
const second = { from: day('2025-01-01'), to: day('2025-12-31'), value: '20' };
const never = () => false;
const always = () => true;
const parameter = (values: Values) => ({ $schema: '', id: 'rate', title: { en: 'Rate' }, unit: {}, values });

describe('the time line', () => {
  test('a value without an end holds until the next begins; today is marked where it is', () => {
    expect(timelineOf({ second, first }, '2024-05-01')).toEqual([
      { kind: 'value', key: 'first', until: '2024-12-31', endsByNext: true, today: true, corrects: [] },
      { kind: 'value', key: 'second', until: '2025-12-31', endsByNext: false, today: false, corrects: [] },
    ]);
    expect(timelineOf({ first }, '2023-01-01').map(({ kind }) => kind)).toEqual(['today', 'value']);
    expect(timelineOf({ second }, '2027-01-01').map(({ kind }) => kind)).toEqual(['value', 'today']);
  });

  test('days without a value stand between two values', () => {
    const late = { from: day('2026-02-01'), value: '30' };
    expect(timelineOf({ second, late }, '2026-01-15')[1]).toEqual({
      kind: 'gap',
      from: '2026-01-01',
      to: '2026-01-31',
      today: true,
    });
  });

  test('both values that hold on the same days say so', () => {
    const early = { from: day('2025-06-01'), value: '30' };
    const parts = timelineOf({ second, early }, '');
    expect(parts.map((part) => part.kind === 'value' && part.overlaps)).toEqual(['early', 'second']);
  });

  test('a corrected value stands with the one that corrects it', () => {
    const right = { ...first, value: '11', supersedes: 'first' };
    const again = { ...first, value: '12', supersedes: 'right' };
    expect(timelineOf({ first, right, again }, '')).toEqual([
      { kind: 'value', key: 'again', endsByNext: false, today: false, corrects: ['right', 'first'] },
    ]);
  });
});

describe('a value from a day on', () => {
  test('lets the one before end by itself', () => {
    expect(effectOf({ first }, day('2026-04-01'), never)).toEqual({
      kind: 'ends',
      key: 'first',
      until: '2026-03-31',
    });
    const next = withAdded({ first }, { from: day('2026-04-01'), value: '30' }, never);
    expect(next).toEqual({ first, 'y2026-04': { from: '2026-04-01', value: '30' } });
  });

  test('ends one that holds longer: in place, or by a correction where it is published', () => {
    const citation = { act: 'act', provision: 'p1' };
    const added = { from: day('2025-07-01'), value: '30', citation };
    expect(withAdded({ second }, added, never)).toEqual({
      second: { ...second, to: '2025-06-30' },
      'y2025-07': { from: '2025-07-01', value: '30', citation },
    });
    const published = withAdded({ second }, added, always);
    expect(published).toEqual({
      second,
      'second-corrected': { ...second, to: '2025-06-30', supersedes: 'second', citation },
      'y2025-07': { from: '2025-07-01', value: '30', citation },
    });
    expect(valueOn(parameter(published), day('2025-06-30'))?.key).toBe('second-corrected');
    expect(valueOn(parameter(published), day('2025-07-01'))?.key).toBe('y2025-07');
  });

  test('corrects the one that begins on that day; tells of days without a value', () => {
    const next = withAdded({ first }, { from: day('2024-01-01'), value: '12' }, always);
    expect(next.y2024).toEqual({ from: '2024-01-01', value: '12', supersedes: 'first' });
    expect(effectOf({ second }, day('2026-03-01'), never).kind).toBe('gap');
    expect(effectOf({ second }, day('2024-03-01'), never)).toEqual({ kind: 'first' });
  });

  test('has a key that says from when it is', () => {
    expect(valueKey(day('2027-01-01'), [])).toBe('y2027');
    expect(valueKey(day('2027-04-01'), [])).toBe('y2027-04');
    expect(valueKey(day('2027-04-15'), ['y2027-04-15'])).toBe('y2027-04-15-2');
  });
});

test('a correction says the same as what it corrects, until it is changed', () => {
  const { values, key } = withCorrection({ first }, 'first', undefined);
  expect(values[key]).toEqual({ ...first, supersedes: 'first' });
  expect(values.first).toBe(first);
});

test('the parts of a value in the order of the list, and their sum', () => {
  const parts = withPart({ south: '2.5' }, 'north', '7.5', ['north', 'south']);
  expect(Object.keys(parts)).toEqual(['north', 'south']);
  expect(sumOf(parts)).toBe('10');
  expect([isWhole('10.0', parts), isWhole('11', parts), isWhole('', parts)]).toEqual([true, false, false]);
  expect(withPart(parts, 'south', '', ['north', 'south'])).toEqual({ north: '7.5' });
});
