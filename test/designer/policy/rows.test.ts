import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../designer/policy/compare/rows.ts';

describe('a change side by side', () => {
  it('shows the properties that differ, without order and citation', () => {
    const before = { order: 1, title: { en: 'Review' }, length: { unit: 'month', count: 3 } };
    const after = { order: 2, title: { en: 'Review' }, length: { unit: 'month', count: 6 } };
    expect(rowsOf('/deadlines/review', before, after)).toEqual([
      { property: 'length', before: { unit: 'month', count: 3 }, after: { unit: 'month', count: 6 } },
    ]);
  });

  it('shows all properties of an added item', () => {
    expect(rowsOf('/grounds/new', undefined, { number: '5)', effect: 'refuse' })).toEqual([
      { property: 'number', before: undefined, after: '5)' },
      { property: 'effect', before: undefined, after: 'refuse' },
    ]);
  });

  it('shows a single value under its own name', () => {
    expect(
      rowsOf('/deadlines/review/length', { unit: 'month', count: 3 }, { unit: 'month', count: 6 }),
    ).toEqual([
      { property: 'length', before: { unit: 'month', count: 3 }, after: { unit: 'month', count: 6 } },
    ]);
    expect(rowsOf('/service/title', { kk: 'а' }, { kk: 'ә' })).toEqual([
      { property: 'title', before: { kk: 'а' }, after: { kk: 'ә' } },
    ]);
  });
});
