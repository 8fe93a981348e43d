import { expect, test } from 'vitest';
import { put } from '../../../engine/amending/put.ts';
import { type Placed, putAll } from '../../../engine/amending/put-all.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';

const document = deepFreeze({ a: { one: 1, two: 2 }, b: [{ x: 1 }, { x: 2 }], c: 'text' });
const all: readonly Placed[] = [
  { path: ['a', 'two'], value: 'second' },
  { path: ['b', '1', 'x'], value: 'in a list' },
  { path: ['a', 'one'], value: undefined },
  { path: ['d', 'new', 'place'], value: 'made on the way' },
  { path: ['e', 'nothing'], value: undefined },
];

test('many values at once are as one after the other, and what is untouched is shared', () => {
  const changed = putAll(document, all);
  expect(changed).toEqual({
    a: { two: 'second' },
    b: [{ x: 1 }, { x: 'in a list' }],
    c: 'text',
    d: { new: { place: 'made on the way' } },
  });
  expect(changed).toEqual(all.reduce<unknown>((here, { path, value }) => put(here, path, value), document));
  expect(Object.keys(Object(putAll(document, [{ path: ['b'], value: 1 }])))).toEqual(['a', 'b', 'c']);
});
