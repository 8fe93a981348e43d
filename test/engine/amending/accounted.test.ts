import { expect, test } from 'vitest';
import { accountedFor } from '../../../engine/amending/accounted.ts';
import type { Documents } from '../../../engine/amending/operations.ts';

const ACT = 'al-9-2025';
const text = (kk: string) => ({ kk });
const ground = (provision: string) => ({ text: text(provision), citation: { act: 'al-1', provision } });
const by = (provision: string) => ({ act: 'al-1', provision: 'p9', by: { act: ACT, provision } });

/** An order of which the first paragraph changes a deadline and takes a ground away, and the rest has no effect. */
const documents: Documents = {
  'services/card/edition/service.json': {
    deadlines: { decision: { length: 3, citation: { act: 'al-1', provision: 'p9' } } },
    grounds: { late: ground('p5'), banned: ground('p6.1') },
  },
  [`acts/${ACT}.json`]: {
    adopted: '2025-01-01',
    provisions: {
      'p1.1': { order: 1, text: text('1') },
      'p1.2': { order: 2, text: text('2'), changes: [{ act: 'al-1', provision: 'p6' }] },
      p2: { order: 3, text: text('3') },
      'p2.1': { order: 4, text: text('4') },
      'p2.1.1': { order: 5, text: text('5') },
      p3: { order: 6, text: text('6') },
      'p3.1': { order: 7, text: text('7') },
      p4: { order: 8, text: text('8') },
    },
  },
  [`services/card/amendments/${ACT}.json`]: {
    parts: {
      main: {
        inForce: { from: '2025-09-01' },
        withoutEffect: { p2: text('a heading'), 'p3.1': text('a task') },
        patch: { deadlines: { decision: { length: 6, citation: by('p1.1') } }, grounds: { banned: null } },
      },
      later: { inForce: { from: '2025-10-01' }, patch: {} },
    },
  },
};
const states = {
  'p1.1': 'covered',
  'p1.2': 'covered',
  p2: 'without-effect',
  'p2.1': 'without-effect',
  'p2.1.1': 'without-effect',
  p3: 'without-effect',
  'p3.1': 'without-effect',
  p4: 'to-do',
} as const;
const coverage = Object.entries(states).map(([provision, state]) => ({ provision, state }));
const found = () =>
  Object.fromEntries(accountedFor(documents, ACT, coverage).map((one) => [one.provision, one]));

test('a change and a removal are named with the part that makes them, once', () => {
  const item = { service: 'card', part: 'main' };
  expect(found()['p1.1']).toMatchObject({
    items: [{ ...item, pointer: '/deadlines/decision' }],
    removed: [],
  });
  expect(found()['p1.2']).toMatchObject({ items: [], removed: [{ ...item, pointer: '/grounds/banned' }] });
});

test('a reason is its own, or that of the provision around it, however far', () => {
  const { p2, 'p2.1': first, 'p2.1.1': second, p3, 'p3.1': task, p4 } = found();
  expect([p2?.reason, p2?.inherited]).toEqual([text('a heading'), undefined]);
  for (const one of [first, second]) expect([one?.reason, one?.inherited]).toEqual([text('a heading'), 'p2']);
  expect([task?.reason, task?.inherited]).toEqual([text('a task'), undefined]);
  // It is without effect because all under it is.
  expect([p3?.reason, p3?.inherited]).toEqual([undefined, undefined]);
  expect([p4?.state, p4?.items, p4?.inherited]).toEqual(['to-do', [], undefined]);
});

test('an act of which nothing is there yet accounts for nothing', () => {
  expect(accountedFor({}, ACT, [{ provision: 'p1', state: 'to-do' }])).toEqual([
    { provision: 'p1', state: 'to-do', items: [], removed: [] },
  ]);
});
