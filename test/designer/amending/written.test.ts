import { expect, test } from 'vitest';
import { writtenElsewhere } from '../../../designer/policy/amending/review/by-provision/written.ts';

const RULES = 'al-1-2020';
let order = 0;
const writes = (provision: string, act = RULES) => ({
  order: ++order,
  changes: [{ act, provision, operation: 'restates' as const }],
});
const placesOf = (id: string, provisions: Record<string, ReturnType<typeof writes>>) =>
  writtenElsewhere(id, provisions).map(({ provision }) => provision);

test('an address that is that of the place itself need not say it, another does', () => {
  const provisions = { 'p1.p9': writes('p9'), 'p1.p3': writes('p4') };
  expect(placesOf('p1.p9', provisions)).toEqual([]);
  expect(placesOf('p1.p3', provisions)).toEqual(['p4']);
});

test('what stands under a provision whose place is said, in the same way, need not say it again', () => {
  const provisions = {
    annex: writes('annex-2'),
    'annex.row-1': writes('annex-2.row-1'),
    'annex.row-2': writes('annex-2.row-9'),
  };
  expect(placesOf('annex', provisions)).toEqual(['annex-2']);
  expect(placesOf('annex.row-1', provisions)).toEqual([]);
  expect(placesOf('annex.row-2', provisions)).toEqual(['annex-2.row-9']);
});

test('what the first row of an annex tells, the others need not', () => {
  const provisions = {
    'annex.row-1': writes('annex-2.row-1'),
    'annex.row-5.indent-1': writes('annex-2.row-5.indent-1'),
    'annex.row-6': writes('annex-3.row-6'),
  };
  expect(placesOf('annex.row-1', provisions)).toEqual(['annex-2.row-1']);
  expect(placesOf('annex.row-5.indent-1', provisions)).toEqual([]);
  expect(placesOf('annex.row-6', provisions)).toEqual(['annex-3.row-6']);
});

test('where several acts are changed, each place says which', () => {
  const provisions = { 'p1.p9': writes('p9'), 'p2.p9': writes('p9', 'al-2-2020') };
  expect(placesOf('p1.p9', provisions)).toEqual(['p9']);
});
