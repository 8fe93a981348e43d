import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { check } from '../../../engine/check/check.ts';
import { documentsOf } from '../../../engine/check/walk.ts';
import { blame } from '../../../engine/diff/blame.ts';
import { diff } from '../../../engine/diff/diff.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { Library, SourceFile } from '../../../engine/library/types.ts';
import { amended, GUEST_CARD, type TestPart, withWhole } from '../../support/amended.ts';
import { openFiles, smallFiles, withFile } from '../../support/library.ts';

const day = (text: string) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const on = (library: Library, date: string) => {
  const found = inForce(library, 'guest-card', day(date));
  if (!found.ok) throw new Error(found.diagnostics[0]?.code);
  return found.value;
};
const problems = (files: readonly SourceFile[]) =>
  openLibrary(files).diagnostics.map(
    ({ code, at }) => `${code} ${at.file.replace(GUEST_CARD, '')}#${at.pointer}`,
  );

/** The second rules: decided within 9 working days, no ground `banned`. */
const second = (files: readonly SourceFile[] = smallFiles()) =>
  withWhole(files, 'second', (file, json) => {
    const text = JSON.stringify(json)
      .replaceAll('"count":5', '"count":9')
      .replaceAll('al-1-2020', 'al-9-2026');
    const changed = JSON.parse(text);
    if (file === 'grounds') delete changed.grounds.banned;
    return changed;
  });
const replacing: TestPart = { inForce: { from: '2026-02-01' }, edition: 'second' };
const replaced = (part: TestPart = replacing) => amended('al-9-2026', { whole: part }, second());
const decision = { citation: { act: 'al-9-2026', provision: 'p7' } };

describe('a part with a whole edition', () => {
  const library = openFiles(replaced());

  test('puts it in place of everything that was there, from its day on', () => {
    const before = on(library, '2026-01-31').edition;
    const after = on(library, '2026-02-01').edition;
    expect(before.deadlines?.decision?.length.count).toBe(3);
    expect(after.deadlines?.decision?.length.count).toBe(9);
    expect(after.grounds?.banned).toBeUndefined();
    // What the amendments before it made is gone with the edition that they amended.
    expect(before.requirements?.['has-home']).toBeDefined();
    expect(after.requirements?.['has-home']).toBeUndefined();
    expect(after.facts.threat).toBeDefined();
    expect(after).not.toHaveProperty('$schema');
  });

  test('applies its patch on top', () => {
    const patch = { deadlines: { decision: { length: { unit: 'workingDay', count: 8 }, ...decision } } };
    expect(
      on(openFiles(replaced({ ...replacing, patch })), '2026-02-01').edition.deadlines?.decision?.length,
    ).toEqual({ unit: 'workingDay', count: 8 });
  });

  test('is amended by later parts, without having to say that they mean to', () => {
    const patch = { deadlines: { decision: { length: { unit: 'workingDay', count: 7 }, ...decision } } };
    const both = openFiles(
      amended('al-8-2026', { later: { inForce: { from: '2026-03-01' }, patch } }, replaced()),
    );
    expect(on(both, '2026-02-28').edition.deadlines?.decision?.length.count).toBe(9);
    expect(on(both, '2026-03-01').edition.deadlines?.decision?.length.count).toBe(7);
  });

  test('gives way to another whole edition; the parts on the first one are gone with it', () => {
    const files = withWhole(replaced(), 'third', (_, json) =>
      JSON.parse(JSON.stringify(json).replaceAll('"count":5', '"count":4')),
    );
    const patch = { deadlines: { decision: { length: { unit: 'workingDay', count: 7 }, ...decision } } };
    const both = openFiles(
      amended(
        'al-8-2026',
        {
          later: { inForce: { from: '2026-03-01' }, patch },
          third: { inForce: { from: '2026-04-01' }, edition: 'third' },
        },
        files,
      ),
    );
    const counts = ['2026-02-01', '2026-03-01', '2026-04-01'].map(
      (date) => on(both, date).edition.deadlines?.decision?.length.count,
    );
    expect(counts).toEqual([9, 7, 4]);
  });

  test('is blamed in its own files, and its act for what it set and removed', () => {
    const views = check(library).filter(({ at }) => at.file.includes('/editions/second/'));
    expect(views.some(({ at }) => at.file === `${GUEST_CARD}editions/second/open.json`)).toBe(true);
    const set = blame(library, 'guest-card', '/deadlines/decision/length/count');
    expect(set.ok && set.value.at(-1)).toMatchObject({
      value: 9,
      setBy: { act: 'al-9-2026', part: 'whole' },
      from: '2026-02-01',
    });
    const removed = blame(library, 'guest-card', '/grounds/banned');
    expect(removed.ok && removed.value.at(-1)).toMatchObject({
      setBy: { act: 'al-9-2026', part: 'whole' },
      from: '2026-02-01',
    });
    expect(removed.ok && removed.value.at(-1)?.value).toBeUndefined();
    // Its own provision of that number need not speak of what is gone.
    expect(removed.ok && removed.value.at(-1)).not.toHaveProperty('citation');
  });

  test('is walked like the base edition: every text of it is checked', () => {
    const files = documentsOf(library).map(({ file }) => file);
    expect(files).toContain(`${GUEST_CARD}editions/second/grounds.json`);
    const withoutEnglish = withFile(replaced(), `${GUEST_CARD}editions/second/deadlines.json`, (json) =>
      JSON.stringify(json).replace('"en":"Decision",', ''),
    );
    expect(
      check(openFiles(withoutEnglish)).filter(
        ({ code, at }) =>
          code === 'translation-missing' && at.file.endsWith('editions/second/deadlines.json'),
      ),
    ).toHaveLength(1);
  });

  test('covers the provisions that it cites', () => {
    const uncovered = check(library).filter(
      ({ code, params }) => code === 'provision-not-covered' && params.act === 'al-9-2026',
    );
    // Everything that the base edition cites of its act, the copy cites of the new one; p11 is cited by neither.
    expect(uncovered.map(({ params }) => params.provision)).not.toContain('p7');
  });

  test('is readable in a comparison: item by item, with the act behind each change', () => {
    const { changes } = diff(library, on(library, '2026-01-31'), on(library, '2026-02-01'));
    const length = changes.find(({ pointer }) => pointer.startsWith('/deadlines/decision'));
    expect(length?.sentences.en).toContain('9 working days');
    const gone = changes.find(({ pointer }) => pointer === '/grounds/banned');
    expect(gone?.kind).toBe('removed');
    // The act, but not its own p5.2: that says nothing of the p5.2 that went.
    expect(gone?.citation).toBeUndefined();
    expect(gone?.sentences.en).toBe('Ground 2) «entry is banned»: removed (Order No. 1)');
  });
});

describe('what is wrong with a whole edition', () => {
  const cases: readonly (readonly [string, readonly SourceFile[], readonly string[]])[] = [
    [
      'a part that names a folder that is not there',
      amended('al-9-2026', { whole: { ...replacing, edition: 'secand' } }, second()),
      [
        'replacement-not-there amendments/al-9-2026.json#/parts/whole/edition',
        'replacement-unused editions/second#',
      ],
    ],
    ['a folder that no part names', second(), ['unknown-act', 'replacement-unused editions/second#']],
    [
      'a day of its own',
      withFile(replaced(), `${GUEST_CARD}editions/second/open.json`, (json) => ({
        ...json,
        inForce: { from: '2026-02-01' },
      })),
      ['replacement-in-force editions/second/open.json#/inForce'],
    ],
    [
      'an aspect in two files',
      withFile(replaced(), `${GUEST_CARD}editions/second/open.json`, (json) => ({ ...json, grounds: {} })),
      ['aspect-twice editions/second/open.json#/grounds'],
    ],
    [
      'a shape that is not right',
      withFile(replaced(), `${GUEST_CARD}editions/second/open.json`, (json) => ({ ...json, opan: {} })),
      ['unknown-key editions/second/open.json#/opan'],
    ],
    [
      'a missing aspect',
      replaced().filter(({ path }) => path !== `${GUEST_CARD}editions/second/workflow.json`),
      ['aspect-missing editions/second#'],
    ],
    [
      'a reference to what it does not have',
      withFile(replaced(), `${GUEST_CARD}editions/second/deadlines.json`, (json) =>
        JSON.stringify(json).replace('"starts":"received"', '"starts":"receeved"'),
      ),
      ['unknown-event editions/second/deadlines.json#/deadlines/decision/starts'],
    ],
    [
      'a deletion of what it does not have',
      replaced({ ...replacing, patch: { grounds: { banned: null } } }),
      ['deletes-nothing amendments/al-9-2026.json#/parts/whole/patch/grounds/banned'],
    ],
  ];

  test.each(cases)('%s', (_, files, expected) => {
    const found = problems(files);
    for (const one of expected) expect(found.some((problem) => problem.startsWith(one))).toBe(true);
    // The reason why it cannot be used is said, and not all that follows from it.
    if (!expected.includes('unknown-act')) expect(found).toHaveLength(expected.length);
  });

  test('the nearest name is told', () => {
    const opened = openLibrary(
      amended('al-9-2026', { whole: { ...replacing, edition: 'secand' } }, second()),
    );
    expect(opened.diagnostics.find(({ code }) => code === 'replacement-not-there')?.params).toMatchObject({
      found: 'secand',
      nearest: 'second',
    });
  });
});

test('a whole edition that is not published is not known', () => {
  const draft = openFiles(replaced());
  const files = Object.keys(draft.hashes).filter((file) => file !== 'ledger.json');
  const entries = (isLate: (file: string) => boolean) =>
    Object.fromEntries(
      files.map((document, index) => [
        `e${index}`,
        {
          document,
          hash: draft.hashes[document],
          publishedAt: isLate(document) ? '2026-03-01T00:00:00Z' : '2020-01-01T00:00:00Z',
        },
      ]),
    );
  const ledger = (isLate: (file: string) => boolean) =>
    openFiles(
      withFile(replaced(), 'ledger.json', (json) => ({
        ...json,
        status: 'published',
        entries: entries(isLate),
      })),
    );
  const late = ledger((file) => file.endsWith('editions/second/grounds.json'));
  const count = (knownAt: string) => {
    const found = inForce(late, 'guest-card', day('2026-02-15'), knownAt);
    return found.ok ? found.value.edition.deadlines?.decision?.length.count : found.diagnostics[0]?.code;
  };
  expect(count('2026-02-20T00:00:00Z')).toBe(3);
  expect(count('2026-03-01T00:00:00Z')).toBe(9);
});
