import { expect, test } from 'vitest';
import {
  acceptedKey,
  bodyOf,
  lookedAmong,
  unopenedAmong,
  withTicks,
} from '../../../designer/policy/amending/review/by-provision/ticks.ts';
import type { LaidRow } from '../../../designer/policy/amending/review/by-provision/useReviewRows.ts';

const row = (provision: string, print = '1', state: 'covered' | 'to-do' = 'covered'): LaidRow => ({
  row: {
    kind: 'provision',
    provision,
    accounted: { provision, state, items: [], removed: [] },
    under: [],
    changes: [],
    elsewhere: [],
  },
  key: provision,
  print,
});
const heading: LaidRow = {
  row: { kind: 'heading', accounted: { provision: 'p0', state: 'covered', items: [], removed: [] } },
  key: 'p0',
  print: '1',
};
const reader = (account: string, looked: Record<string, string>) => ({
  by: { account, name: account },
  looked,
});

test('later ticks stand over what is known, and what is taken away goes', () => {
  expect(withTicks({ p1: 'a', p2: 'b' }, { p2: '', p3: 'c' })).toEqual({ p1: 'a', p3: 'c' });
  expect(bodyOf({ p2: '', p3: 'c' })).toEqual({ looked: { p3: 'c' }, unlooked: ['p2'] });
});

test('a row counts as looked at while it shows what it showed then; a heading is not counted', () => {
  const rows = [heading, row('p1'), row('p2', '2')];
  expect(lookedAmong(rows, { p0: '1', p1: '1', p2: '1' })).toBe(1);
});

test('what was accepted unopened is left until one of the authors looks at it as it is now', () => {
  const rows = [row('p1'), row('p2'), row('p3', '3', 'to-do')];
  const accepted = { [acceptedKey('p1')]: 'unread', [acceptedKey('p3')]: 'unread' };
  const left = (...readers: ReturnType<typeof reader>[]) =>
    unopenedAmong(rows, readers, ['writer', 'other']).map(({ key }) => key);
  expect(left(reader('writer', accepted))).toEqual(['p1']);
  expect(left(reader('writer', { ...accepted, p1: 'before' }))).toEqual(['p1']);
  expect(left(reader('writer', { ...accepted, p1: '1' }))).toEqual([]);
  expect(left(reader('writer', accepted), reader('other', { p1: '1' }))).toEqual([]);
  // A reviewer's tick is not the author's.
  expect(left(reader('writer', accepted), reader('reviewer', { p1: '1' }))).toEqual(['p1']);
});
