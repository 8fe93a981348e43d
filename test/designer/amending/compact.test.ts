import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compacted } from '../../../designer/policy/amending/state/compact.ts';
import { applyOperations, type Documents, type Operation } from '../../../engine/amending/operations.ts';
import { operationsBetween } from '../../../engine/amending/operations-between.ts';

const FILE = 'acts/order.json';
const typed = (before: string, after: string): Operation => ({
  file: FILE,
  pointer: '/title/en',
  before,
  after,
});

test('what was typed letter by letter is one change, from what was there first to what is there last', () => {
  const operations = [typed('', 'O'), typed('O', 'Or'), typed('Or', 'Order')];
  expect(compacted(operations)).toEqual([typed('', 'Order')]);
});

test('what was taken back is no change', () => {
  expect(compacted([typed('A', 'B'), typed('B', 'A')])).toEqual([]);
});

test('a change around the place in between keeps both changes apart', () => {
  const around: Operation = { file: FILE, pointer: '/title', before: { en: 'B' }, after: { en: 'C' } };
  const operations = [typed('A', 'B'), around, typed('C', 'D')];
  expect(compacted(operations)).toEqual(operations);
});

const documentOf = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 3 })),
  ),
);

test('compacted operations do the same as all of them', () => {
  fc.assert(
    fc.property(fc.array(documentOf, { minLength: 2, maxLength: 8 }), (versions) => {
      const start: Documents = { [FILE]: versions[0] };
      const all = versions
        .slice(1)
        .flatMap((version, index) => operationsBetween(FILE, versions[index], version));
      const one = applyOperations(start, all);
      const other = applyOperations(start, compacted(all));
      expect(one.ok).toBe(true);
      expect(other).toEqual(one);
    }),
  );
});
