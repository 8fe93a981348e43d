import { expect, test } from 'vitest';
import { isBelow, NOTHING, toggled } from '../../../designer/policy/amending/workbench/selection.ts';

const shown = ['p1', 'p2', 'p2.1', 'p2.2', 'p3'];
const marked = (selection: { readonly marked: ReadonlySet<string> }) => [...selection.marked].sort();

test('one is put in, and out again', () => {
  const once = toggled(NOTHING, 'p2', undefined);
  expect(marked(once)).toEqual(['p2']);
  expect(marked(toggled(once, 'p2', undefined))).toEqual([]);
});

test('a range goes from the one before in either direction, in the order shown', () => {
  const first = toggled(NOTHING, 'p2.2', undefined);
  expect(marked(toggled(first, 'p1', shown))).toEqual(['p1', 'p2', 'p2.1', 'p2.2']);
  expect(marked(toggled(first, 'p3', shown))).toEqual(['p2.2', 'p3']);
});

test('a range takes the state of the one that was pressed', () => {
  const all = { marked: new Set(shown), anchor: 'p2' };
  expect(marked(toggled(all, 'p2.2', shown))).toEqual(['p1', 'p3']);
});

test('without a beginning, or with one that is not shown any more, it is that one alone', () => {
  expect(marked(toggled(NOTHING, 'p2', shown))).toEqual(['p2']);
  expect(marked(toggled({ marked: new Set(['p9']), anchor: 'p9' }, 'p2', shown))).toEqual(['p2', 'p9']);
});

test('what lies below a provision begins with its whole address', () => {
  expect(shown.filter((id) => isBelow(id, 'p2'))).toEqual(['p2.1', 'p2.2']);
  expect(isBelow('p22.1', 'p2')).toBe(false);
});
