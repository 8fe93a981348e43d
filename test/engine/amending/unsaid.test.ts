import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coverageWithNumbers } from '../../../engine/amending/coverage.ts';
import { coveringParts, coveringPartsAmong } from '../../../engine/amending/covering-parts.ts';
import { documentsOf } from '../../../engine/amending/draft-library.ts';
import { put } from '../../../engine/amending/put.ts';
import { openFiles, readLibrary } from '../../support/library.ts';

const ORDER = 'kz-317-2025';
const FILE = `services/kandas-status/amendments/${ORDER}.json`;
const files = readLibrary(fileURLToPath(new URL('../../../definitions', import.meta.url)));
const library = openFiles(files);
const order = library.acts[ORDER];
if (order === undefined) throw new Error('the library has the order');

test('what is shipped says nearly every number of what it carries out', () => {
  const flagged = Object.values(library.acts).flatMap((act) =>
    coverageWithNumbers(act, coveringParts(library, act.id)).flatMap(({ provision, unsaid }) =>
      unsaid === undefined ? [] : [`${act.id} ${provision}`],
    ),
  );
  // Nothing that cites the row says its one working day for papers given in at the Corporation.
  expect(flagged).toEqual(['kz-16-2021 annex-1.row-3']);
});

test('a deadline of two working days carries out neither the six months of the same paragraph nor its “once”', () => {
  const part = library.services['kandas-status']?.parts.find(({ act }) => act === ORDER)?.definition;
  const { deadlines, entitlements } = part?.patch ?? {};
  const stateWith = (patch: object) => {
    const documents = documentsOf(files);
    const draft = { ...documents, [FILE]: put(documents[FILE], ['parts', 'all'], { ...part, patch }) };
    const states = coverageWithNumbers(order, coveringPartsAmong(draft, ORDER));
    return states.find(({ provision }) => provision === 'p1.p19');
  };
  const covered = { provision: 'p1.p19', state: 'covered' };
  expect(stateWith({ deadlines })).toEqual({
    ...covered,
    unsaid: [
      { count: 6, unit: 'month' },
      { count: 1, times: true },
    ],
  });
  expect(stateWith({ deadlines, entitlements })).toEqual(covered);
  // Its words say “once”, but nothing counts it.
  const often = put(entitlements, ['extension', 'times'], null);
  expect(stateWith({ deadlines, entitlements: often })).toEqual({
    ...covered,
    unsaid: [{ count: 1, times: true }],
  });
});
