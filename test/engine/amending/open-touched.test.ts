import { expect, test } from 'vitest';
import { openTouched } from '../../../engine/amending/open-touched.ts';

const ACT = 'al-9-2025';
const question = (...pointers: readonly string[]) => ({
  title: { kk: pointers.join() },
  pointers,
  effect: 'note',
});
const open = {
  whole: question(''),
  late: question('/grounds/late'),
  grounds: question('/grounds'),
  term: question('/deadlines/decision', '/windows/x'),
  over: { ...question('/grounds/late'), to: '2025-08-31' },
  broken: { title: 'no text' },
};
const edition = {
  open,
  grounds: { late: { text: { kk: 'a' } }, banned: { text: { kk: 'b' } } },
  deadlines: { decision: { length: { unit: 'month', count: 1 } } },
};
const found = (part: object) =>
  openTouched(
    {
      'services/card/edition/service.json': edition,
      [`services/card/amendments/${ACT}.json`]: {
        parts: { main: { inForce: { from: '2025-09-01' }, ...part } },
      },
    },
    { service: 'card', act: ACT, part: 'main' },
  ).map(({ id }) => id);

test.each<[string, object, readonly string[]]>([
  [
    'a change of what it is about',
    { patch: { grounds: { late: { text: { kk: 'c' } } } } },
    ['whole', 'late', 'grounds'],
  ],
  ['a change beside it', { patch: { grounds: { banned: { text: { kk: 'c' } } } } }, ['whole', 'grounds']],
  ['a removal', { patch: { deadlines: { decision: null } } }, ['whole', 'term']],
  [
    'a restatement that states the same',
    { restates: ['/grounds'], patch: { grounds: edition.grounds } },
    ['whole', 'late', 'grounds'],
  ],
  ['nothing', { patch: {} }, []],
  ['what the part itself says of the questions', { patch: { open: { late: null } } }, []],
])('%s', (_, part, expected) => {
  expect(found(part)).toEqual(expected);
});

test('what the part takes away or words anew has been looked at', () => {
  const grounds = { late: { text: { kk: 'c' } } };
  expect(found({ patch: { grounds, open: { late: null, grounds: { effect: 'undetermined' } } } })).toEqual([
    'whole',
  ]);
});

test('there is nothing to ask where there is no such part, or no edition', () => {
  expect(openTouched({}, { service: 'card', act: ACT, part: 'main' })).toEqual([]);
});
