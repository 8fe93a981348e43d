import { expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { blame } from '../../../engine/diff/blame.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { get } from '../../../engine/json/pointer.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();
const LENGTH = '/deadlines/decision/length';

function history(pointer: string, day?: string) {
  const at = day === undefined ? undefined : parseDate(day);
  const found = blame(library, 'guest-card', pointer, at);
  if (!found.ok) return found.diagnostics.map(({ code }) => code);
  return found.value.map(({ setBy, from, value }) => [setBy === 'base' ? 'base' : setBy.part, from, value]);
}

test('the base edition, then each part that changed the value, and its return after a temporary rule', () => {
  expect(history(LENGTH)).toEqual([
    ['base', '2020-03-02', { unit: 'workingDay', count: 5 }],
    ['main', '2024-05-31', { unit: 'workingDay', count: 3 }],
    ['summer', '2025-07-01', { unit: 'workingDay', count: 10 }],
    ['main', '2025-09-01', { unit: 'workingDay', count: 3 }],
  ]);
});

test('each entry cites the provision that was behind the value then', () => {
  const found = blame(library, 'guest-card', LENGTH);
  expect(found.ok && found.value.map(({ citation }) => citation?.by)).toEqual([
    undefined,
    { act: 'al-7-2024', provision: 'p2' },
    { act: 'al-2-2025', provision: 'p1' },
    { act: 'al-7-2024', provision: 'p2' },
  ]);
});

test('a day ends the history', () => {
  expect(history(LENGTH, '2024-05-30')).toHaveLength(1);
  expect(history(LENGTH, '2024-05-31')).toHaveLength(2);
  expect(history(LENGTH, '2025-08-31')).toHaveLength(3);
});

test('what was removed ends with an entry without a value, what was added begins with its part', () => {
  expect(history('/requirements/no-threat/order')).toEqual([
    ['base', '2020-03-02', 1],
    ['main', '2024-05-31', undefined],
  ]);
  expect(history('/requirements/has-home/order')).toEqual([['main', '2024-05-31', 1]]);
});

test('on every turning day the last entry holds the value of the edition in force', () => {
  for (const day of ['2020-03-02', '2024-05-31', '2024-07-01', '2025-07-01', '2025-09-01']) {
    const date = parseDate(day);
    const edition = date && inForce(library, 'guest-card', date);
    for (const pointer of [
      LENGTH,
      '/entitlements/longer/times',
      '/grounds/false-data/text/kk',
      '/requirements',
    ]) {
      const entries = blame(library, 'guest-card', pointer, date);
      expect(edition?.ok && entries.ok && entries.value.at(-1)?.value).toEqual(
        edition?.ok && get(edition.value.edition, pointer),
      );
    }
  }
});

test('what never existed is said, not guessed', () => {
  expect(history('/deadlines/decison')).toEqual(['pointer-never-existed']);
  expect(history(LENGTH, '2019-01-01')).toEqual(['before-first-edition']);
  expect(blame(library, 'guest-cards', LENGTH)).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'unknown-service', params: { found: 'guest-cards', nearest: 'guest-card' } }],
  });
});
