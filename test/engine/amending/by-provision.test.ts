import { expect, test } from 'vitest';
import type { AccountedProvision } from '../../../engine/amending/accounted.ts';
import { type ReviewRow, reviewRows } from '../../../engine/amending/by-provision.ts';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { Change } from '../../../engine/diff/types.ts';

const ACT = 'al-9-2025';
const ORDER = ['p1', 'p1.1', 'p1.2', 'p2', 'p2.1', 'p3', 'p4', 'p5', 'p6'];
const internal = { kk: 'ішкі тапсырма' };

const day = (iso: string) => {
  const date = parseDate(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};
const item = (pointer: string) => ({ service: 'card', part: 'main', pointer });
const provision = (
  id: string,
  state: AccountedProvision['state'],
  more: Partial<AccountedProvision> = {},
): AccountedProvision => ({ provision: id, state, items: [], removed: [], ...more });
const change = (pointer: string, by?: string, kind: Change['kind'] = 'changed'): Change => ({
  aspect: 'x',
  pointer,
  kind,
  sentences: { kk: pointer },
  textOnly: false,
  ...(by === undefined
    ? {}
    : { citation: { act: 'al-1', provision: 'p7', by: { act: ACT, provision: by } } }),
});

function rowsOf(
  accounted: readonly AccountedProvision[],
  changes: readonly Change[],
  more: Partial<Pick<AmendmentReport, 'changes' | 'shared'>> = {},
): readonly ReviewRow[] {
  const from = day('2025-09-01');
  const side = { hash: '', at: from };
  const diff = { service: 'card', from: side, to: side, changes };
  return reviewRows(
    ACT,
    ORDER,
    { changes: [{ service: 'card', from, diff }], shared: [], ...more },
    accounted,
  );
}

const pointersIn = (row: ReviewRow) => {
  const changes = row.kind === 'provision' || row.kind === 'uncited' ? row.changes : [];
  return changes.map((one) => one.change.pointer);
};
const outline = (rows: readonly ReviewRow[]) =>
  rows.map((row) => [row.kind, 'provision' in row ? row.provision : '', ...pointersIn(row)]);

test('a change stands beside the provision that it cites, in the order of the act; what cites none is last', () => {
  const accounted = [
    provision('p4', 'covered', { items: [item('/deadlines/a')] }),
    provision('p2', 'to-do'),
    provision('p3', 'covered', { items: [item('/grounds/b')] }),
  ];
  const changes = [
    change('/open/q'),
    change('/deadlines/a/length', 'p4'),
    change('/grounds/b', 'p3', 'added'),
    change('/deadlines/a/title', 'p4'),
  ];
  expect(outline(rowsOf(accounted, changes))).toEqual([
    ['provision', 'p2'],
    ['provision', 'p3', '/grounds/b'],
    ['provision', 'p4', '/deadlines/a/length', '/deadlines/a/title'],
    ['uncited', '', '/open/q'],
  ]);
});

test('what cites no provision stands together by aspect, what decides first', () => {
  const of = (aspect: string, pointer: string) => ({ ...change(pointer), aspect });
  const changes = [
    of('open', '/open/a'),
    of('documents', '/documents/photo'),
    of('open', '/open/b'),
    of('documents', '/documents/copy'),
    of('grounds', '/grounds/late'),
  ];
  expect(outline(rowsOf([], changes))).toEqual([
    ['uncited', '', '/grounds/late'],
    ['uncited', '', '/documents/photo', '/documents/copy'],
    ['uncited', '', '/open/a', '/open/b'],
  ]);
});

test('what itself cites something older stands beside what something in it cites, and what is removed beside what removes it', () => {
  const accounted = [
    provision('p3', 'covered', { items: [item('/service/channels/desk')] }),
    provision('p4', 'covered', { removed: [item('/documents/photo')] }),
  ];
  const changes = [change('/documents/photo', undefined, 'removed'), change('/service/channels/desk/hours')];
  expect(outline(rowsOf(accounted, changes))).toEqual([
    ['provision', 'p3', '/service/channels/desk/hours'],
    ['provision', 'p4', '/documents/photo'],
  ]);
});

test('an item whose change stands beside another provision is named with that one; one that does not change, alone', () => {
  const both = [item('/deadlines/a'), item('/facts/same')];
  const rows = rowsOf(
    [provision('p3', 'covered', { items: both }), provision('p4', 'covered', { items: both })],
    [change('/deadlines/a/length', 'p4')],
  );
  const [first, second] = rows.map((row) => (row.kind === 'provision' ? row.elsewhere : []));
  expect(first).toEqual([{ ...item('/deadlines/a'), at: 'p4' }, item('/facts/same')]);
  expect(second).toEqual([item('/facts/same')]);
});

test('one reason is read once, a heading says nothing of itself, and what inherits is read with what is around it', () => {
  const accounted = [
    provision('p1', 'covered'),
    provision('p1.1', 'covered', { items: [item('/deadlines/a')] }),
    provision('p1.2', 'covered', { inherited: 'p1.1' }),
    provision('p2', 'without-effect', { reason: internal }),
    provision('p2.1', 'without-effect', { reason: internal, inherited: 'p2' }),
    provision('p3', 'without-effect', { reason: { kk: 'басқа' } }),
    provision('p4', 'without-effect', { reason: internal }),
    provision('p5', 'without-effect'),
  ];
  const rows = rowsOf(accounted, [change('/deadlines/a', 'p1.1')]);
  expect(rows.map(({ kind }) => kind)).toEqual([
    'heading',
    'provision',
    'without-effect',
    'without-effect',
    'heading',
  ]);
  const [, around, internalOnes] = rows;
  expect(around?.kind === 'provision' && around.under.map((one) => one.provision)).toEqual(['p1.2']);
  expect(
    internalOnes?.kind === 'without-effect' && internalOnes.provisions.map((one) => one.provision),
  ).toEqual(['p2', 'p2.1', 'p4']);
});

test('every provision stands somewhere, and every change once', () => {
  const accounted = ORDER.map((id) => provision(id, 'covered', { items: [item(`/facts/${id}`)] }));
  const changes = ORDER.map((id) => change(`/facts/${id}`, id));
  const rows = rowsOf([provision('p1', 'covered'), ...accounted.slice(1)], changes);
  expect(rows.flatMap(pointersIn)).toEqual(ORDER.map((id) => `/facts/${id}`));
});

test('a cited provision of which the act has no text stands in its place, and a shared document beside what it cites', () => {
  const cited = { act: ACT, provision: 'p6' };
  const shared = [
    {
      file: 'parameters/fee.json',
      pointer: '/values/x',
      kind: 'added' as const,
      sentences: {},
      citation: cited,
    },
  ];
  expect(outline(rowsOf([], [change('/deadlines/a', 'p1')], { shared }))).toEqual([
    ['provision', 'p1', '/deadlines/a'],
    ['provision', 'p6', '/values/x'],
  ]);
});

test('what a later day of effect repeats stands once, from its first day', () => {
  const [first, later] = ['2025-09-01', '2026-01-01'].map(day);
  if (first === undefined || later === undefined) throw new Error('days');
  const diffOf = (...changes: readonly Change[]) => {
    const side = { hash: '', at: first };
    return { service: 'card', from: side, to: side, changes };
  };
  const rows = rowsOf([], [], {
    changes: [
      { service: 'card', from: first, diff: diffOf(change('/facts/a', 'p1')) },
      { service: 'card', from: later, diff: diffOf(change('/facts/a', 'p1'), change('/facts/b', 'p1')) },
    ],
  });
  const days = rows.flatMap((row) => (row.kind === 'provision' ? row.changes : [])).map(({ of }) => of?.from);
  expect(days).toEqual(['2025-09-01', '2026-01-01']);
});
