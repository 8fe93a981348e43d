import { expect, test } from 'vitest';
import { standingPointers } from '../../../engine/amending/standing-pointers.ts';

const asked = (...pointers: readonly unknown[]) => ({
  grounds: { late: { order: 1 } },
  open: { q: { pointers } },
});

test.each<[string, readonly unknown[], readonly string[]]>([
  ['an item that is gone', ['/grounds/late', '/grounds/gone'], ['/grounds/late']],
  ['a member that is gone', ['/grounds/late/order', '/grounds/late/when'], ['/grounds/late/order']],
  ['everything', [''], ['']],
  ['an aspect of which there is nothing', ['/windows'], ['/windows']],
  ['what is no aspect', ['/nothing'], []],
  ['only what is gone', ['/grounds/gone'], []],
  ['what is no place', [1], []],
])('of %s stands what the edition has', (_, pointers, expected) => {
  expect(standingPointers(asked(...pointers), 'q')).toEqual(expected);
});

test('a question that is not there speaks of nothing', () => {
  expect(standingPointers(asked('/grounds/late'), 'other')).toEqual([]);
  expect(standingPointers(undefined, 'q')).toEqual([]);
});
