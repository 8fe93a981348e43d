import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce } from '../../../engine/edition/in-force.ts';
import { timeline } from '../../../engine/edition/timeline.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { Library } from '../../../engine/library/types.ts';
import { amended, type TestPart, withWhole } from '../../support/amended.ts';
import { day, pinnedFor } from '../../support/assessing.ts';
import { openFiles, smallFiles } from '../../support/library.ts';

const citation = { act: 'al-1-2020', provision: 'p7', by: { act: 'al-9-2026', provision: 'p1' } };
const term = (count: number) => ({
  deadlines: { decision: { length: { unit: 'workingDay', count }, citation } },
});
const over = ['/deadlines/decision'];
const daysOn = (library: Library, date: string) => {
  const found = inForce(library, 'guest-card', day(date));
  return found.ok ? found.value.edition.deadlines?.decision?.length.count : found.diagnostics[0]?.code;
};

test('a temporary suspension ends with its last day; what it suspended is in force again', () => {
  const library = openFiles(
    amended('al-9-2026', {
      pause: { inForce: { from: '2026-02-01', to: '2026-02-28' }, over, patch: term(30) },
    }),
  );
  expect(
    ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((date) => daysOn(library, date)),
  ).toEqual([3, 30, 30, 3]);
  // A case submitted in it stays under it.
  expect(
    pinnedFor(library, { submitted: '2026-02-28', at: '2026-03-20' }).edition.deadlines?.decision?.length
      .count,
  ).toBe(30);
});

test('a whole edition may be temporary: the law before it comes back as it was', () => {
  const files = withWhole(smallFiles(), 'crisis');
  const library = openFiles(
    amended(
      'al-9-2026',
      { crisis: { inForce: { from: '2026-02-01', to: '2026-02-28' }, edition: 'crisis' } },
      files,
    ),
  );
  expect(['2026-01-31', '2026-02-15', '2026-03-01'].map((date) => daysOn(library, date))).toEqual([3, 5, 3]);
  const hashes = timeline(library, 'guest-card').map(({ hash }) => hash);
  expect(hashes.at(-1)).toBe(hashes.at(-3));
});

test('a retroactive part is in force from before its act was adopted', () => {
  const library = openFiles(
    amended(
      'al-9-2026',
      { back: { inForce: { from: '2025-12-01' }, over, patch: term(2) } },
      smallFiles(),
      '2026-01-10',
    ),
  );
  expect([daysOn(library, '2025-11-30'), daysOn(library, '2025-12-01')]).toEqual([3, 2]);
  expect(
    pinnedFor(library, { submitted: '2025-12-15', at: '2026-01-20' }).edition.deadlines?.decision?.length
      .count,
  ).toBe(2);
});

describe('two acts that touch one place', () => {
  const codes = (first: TestPart, second: TestPart, files = smallFiles()) =>
    openLibrary(
      amended('al-8-2026', { b: second }, amended('al-9-2026', { a: first }, files)),
    ).diagnostics.map(({ code, at }) => `${code} ${at.file.split('/').at(-1)}`);
  const a: TestPart = { inForce: { from: '2026-02-01' }, over, patch: term(8) };
  const b: TestPart = { inForce: { from: '2026-03-01' }, patch: term(9) };

  test('must say so, in the later one', () => {
    expect(codes(a, b)).toEqual(['parts-overlap al-8-2026.json']);
    expect(codes(a, { ...b, over })).toEqual([]);
  });

  test('need not where a whole edition lies between them, or is put in place by the later one', () => {
    const files = amended(
      'al-7-2026',
      { whole: { inForce: { from: '2026-02-15' }, edition: 'new' } },
      withWhole(smallFiles(), 'new'),
    );
    expect(codes(a, b, files)).toEqual([]);
    expect(
      openLibrary(
        amended(
          'al-6-2026',
          { whole: { inForce: { from: '2026-03-01' }, edition: 'other' } },
          withWhole(smallFiles(), 'other'),
        ),
      ).diagnostics,
    ).toEqual([]);
  });

  test('must where the whole edition does not reach every case that they reach, or ends while both go on', () => {
    const files = withWhole(smallFiles(), 'new');
    const between = (part: TestPart) => amended('al-7-2026', { whole: { edition: 'new', ...part } }, files);
    const pending: TestPart = { ...b, governs: 'all-pending' };
    // A case submitted before the whole edition is under both parts and not under it.
    expect(codes(a, pending, between({ inForce: { from: '2026-02-15' } }))).toContain(
      'parts-overlap al-8-2026.json',
    );
    expect(codes(a, b, between({ inForce: { from: '2026-02-15', to: '2026-03-15' } }))).toContain(
      'parts-overlap al-8-2026.json',
    );
    // Perhaps it is not in force yet when the later part begins.
    expect(codes(a, b, between({ inForce: { notBefore: '2026-02-15', notAfter: '2026-03-15' } }))).toContain(
      'parts-overlap al-8-2026.json',
    );
  });
});

test('before the first edition there is none; after it every day has exactly one', () => {
  const library = openFiles(
    amended('al-9-2026', {
      gap: { inForce: { from: '2026-02-01', to: '2026-02-10' }, over, patch: term(8) },
      doubt: { inForce: { notBefore: '2026-02-05', notAfter: '2026-03-01' }, over, patch: term(9) },
    }),
  );
  expect(daysOn(library, '2020-03-01')).toBe('before-first-edition');
  const editions = timeline(library, 'guest-card');
  editions.forEach((edition, index) => {
    const next = editions[index + 1];
    if (next === undefined) expect(edition.inForceTo).toBeUndefined();
    else {
      expect(edition.inForceTo).toBeDefined();
      const after = new Date(Date.parse(edition.inForceTo ?? '') + 86_400_000).toISOString().slice(0, 10);
      expect(next.inForceFrom).toBe(after);
    }
  });
});

test('what parts make does not depend on the order of files, whole editions and doubts included', () => {
  const part = (name: string, count: number): Record<string, TestPart> => ({
    [name]: { inForce: { from: '2026-02-01' }, over, patch: term(count) },
  });
  const files = amended(
    'al-7-2026',
    { ...part('z', 7), whole: { inForce: { from: '2026-02-01' }, edition: 'new' } },
    amended(
      'al-9-2026',
      part('a', 9),
      amended(
        'al-8-2026',
        { b: { inForce: { notBefore: '2026-02-01', notAfter: '2026-04-01' }, over, patch: term(8) } },
        withWhole(smallFiles(), 'new'),
      ),
    ),
  );
  const hashes = (shuffled: typeof files) =>
    timeline(openFiles(shuffled), 'guest-card').map(({ hash }) => hash);
  const expected = hashes(files);
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
      expect(hashes(shuffled)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
