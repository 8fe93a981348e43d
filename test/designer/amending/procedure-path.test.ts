import { expect, test } from 'vitest';
import { pathOf } from '../../../designer/policy/amending/editors/procedure/model/path.ts';

const at = (x: number, y: number) => ({ x, y });

test('a line turns a little before and after its corners', () => {
  expect(pathOf([at(0, 0), at(0, 100), at(100, 100)])).toBe('M 0 0 L 0 90 Q 0 100 10 100 L 100 100');
});

test('between near corners it turns halfway, and a straight line has none', () => {
  expect(pathOf([at(0, 0), at(0, 8), at(50, 8)])).toBe('M 0 0 L 0 4 Q 0 8 10 8 L 50 8');
  expect(pathOf([at(1, 2), at(3, 4)])).toBe('M 1 2 L 3 4');
  expect(pathOf([])).toBe('');
});
