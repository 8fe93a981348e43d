import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessEdition } from '../../../engine/assessment/assess-edition.ts';
import { mergeEdition } from '../../../engine/edition/consolidate.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { GUEST_CARD } from '../../support/amended.ts';
import { assessed, day, granted, pinnedFor } from '../../support/assessing.ts';
import { openFiles, smallFiles, withFile } from '../../support/library.ts';

type Json = Record<string, unknown>;
const at = '2026-01-15';

const entry = (order: number, readings: Json, more: Json = {}) => ({
  order,
  title: { kk: `күмән ${order}` },
  text: { kk: 'екі түсінік' },
  pointers: ['/entitlements/stay'],
  effect: 'undetermined',
  sources: [],
  readings,
  ...more,
});
const reading = (order: number, patch: Json) => ({ order, title: { kk: `түсінік ${order}` }, patch });
const limit = (count: number) => ({ entitlements: { stay: { limit: { unit: 'month', count } } } });
const length = (count: number) => ({ deadlines: { decision: { length: { unit: 'workingDay', count } } } });

const withOpen = (open: Json) =>
  withFile(smallFiles(), `${GUEST_CARD}edition/open.json`, (json) => ({
    ...json,
    open: { ...Object(json.open), ...open },
  }));
const library = (open: Json) => openFiles(withOpen(open));
const months = entry(3, { twelve: reading(1, {}), four: reading(2, limit(4)) });

describe('a doubt with readings', () => {
  test('leaves undetermined what comes out otherwise under them, side by side', () => {
    const { outcome, undeterminedBecause, open, readings } = assessed(library({ months }), { at });
    expect(outcome).toBe('undetermined');
    expect(undeterminedBecause).toEqual([{ kind: 'open', id: 'months' }]);
    expect(open.months).toMatchObject({ decisive: true, settled: false, canBeSetAside: false });
    const comesTo = { amounts: {}, periods: {} };
    expect(readings).toEqual({
      months: {
        twelve: { title: { kk: 'түсінік 1' }, outcome: 'grant', differs: [], comesTo },
        four: {
          title: { kk: 'түсінік 2' },
          outcome: 'undetermined',
          differs: ['outcome', 'limits/stay'],
          comesTo,
        },
      },
    });
  });

  test('holds nothing back where they come to the same', () => {
    const short = { at, facts: { 'months-requested': 3 } };
    const { outcome, undeterminedBecause, open, readings } = assessed(library({ months }), short);
    expect([outcome, undeterminedBecause, open.months?.decisive]).toEqual(['grant', [], false]);
    expect(readings.months?.four).toMatchObject({ outcome: 'grant', differs: [] });
    expect(
      assessed(library({ months }), { at, facts: { 'data-true': false, 'months-requested': 3 } }).outcome,
    ).toBe('refuse');
  });

  test('holds a refusal back where another reading does not refuse', () => {
    const ban = entry(
      3,
      { without: reading(1, { grounds: { banned: null } }), written: reading(2, {}) },
      { pointers: ['/grounds'] },
    );
    const { outcome, readings } = assessed(library({ ban }), { at, facts: { banned: true } });
    expect(outcome).toBe('undetermined');
    expect(readings.ban?.without?.outcome).toBe('grant');
    expect(readings.ban?.written).toMatchObject({
      outcome: 'refuse',
      differs: ['outcome', 'grounds/banned'],
    });
  });

  test('counts a due date that is not the same', () => {
    const term = entry(3, { three: reading(1, {}), nine: reading(2, length(9)) });
    const { outcome, readings } = assessed(library({ term }), { at });
    expect(outcome).toBe('undetermined');
    expect(readings.term?.nine).toMatchObject({ outcome: 'grant', differs: ['deadlines/decision'] });
  });

  test('concerns only the cases that it is about', () => {
    const when = { fact: 'purpose', operator: 'equal', value: 'work' };
    const some = library({ months: { ...months, when } });
    expect(assessed(some, { at })).toMatchObject({ outcome: 'grant', readings: {} });
    const { purpose: _, ...unknown } = granted;
    expect(assessed(some, { at, facts: { purpose: 'work', 'document-contract': true } }).outcome).toBe(
      'undetermined',
    );
    expect(unknown).not.toHaveProperty('purpose');
    expect(assessed(library({ months: { ...months, to: '2026-01-14' } }), { at }).readings).toEqual({});
    expect(assessed(library({ months: { ...months, appliesTo: ['renewal'] } }), { at }).readings).toEqual({});
  });

  test('with the effect `note` is shown only', () => {
    const { outcome, readings, open } = assessed(library({ months: { ...months, effect: 'note' } }), { at });
    expect([outcome, readings]).toEqual(['grant', {}]);
    expect(open.months).toBeDefined();
  });

  test('an officer settles it by choosing a reading', () => {
    const choose = (chosen: string) => assessed(library({ months }), { at, readings: { months: chosen } });
    expect(choose('twelve')).toMatchObject({ outcome: 'grant', readings: {} });
    const four = choose('four');
    expect(four.undeterminedBecause).toEqual([{ kind: 'limit', id: 'stay' }]);
    expect(four.limits.stay?.limit?.count).toBe(4);
    expect(four.open.months).toMatchObject({ settled: true, reading: 'four', decisive: false });
    // A reading that the entry does not have settles nothing.
    expect(choose('five').open.months?.settled).toBe(false);
  });

  test('several of them are looked at in every combination', () => {
    const term = entry(4, { three: reading(1, {}), nine: reading(2, length(9)) });
    const both = library({ months, term });
    const { undeterminedBecause, readings } = assessed(both, { at });
    expect(undeterminedBecause).toEqual([
      { kind: 'open', id: 'months' },
      { kind: 'open', id: 'term' },
    ]);
    // Under nine days it may be a grant or not: that depends on the other entry.
    expect(readings.term?.nine).toMatchObject({ outcome: 'undetermined', differs: ['deadlines/decision'] });
    const short = assessed(both, { at, facts: { 'months-requested': 3 } });
    expect(short.undeterminedBecause).toEqual([{ kind: 'open', id: 'term' }]);
    expect(short.open.months?.decisive).toBe(false);
    expect(assessed(both, { at, readings: { term: 'nine' } }).undeterminedBecause).toEqual([
      { kind: 'open', id: 'months' },
    ]);
  });

  test('too many combinations are undetermined, even where each reading changes nothing', () => {
    const two = (order: number) => entry(order, { a: reading(1, {}), b: reading(2, {}) });
    const many = (count: number) =>
      library(Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, two(index + 3)])));
    expect(assessed(many(6), { at }).outcome).toBe('grant');
    const { outcome, undeterminedBecause } = assessed(many(7), { at });
    expect(outcome).toBe('undetermined');
    expect(undeterminedBecause).toHaveLength(7);
  });
});

test('a settled reading is the assessment of the patched edition', () => {
  const patches = [
    {},
    limit(4),
    length(9),
    { grounds: { banned: null } },
    { documents: { passport: { when: { fact: 'purpose', operator: 'equal', value: 'work' } } } },
  ];
  const facts = fc.record({
    banned: fc.boolean(),
    'months-requested': fc.integer({ min: 1, max: 12 }),
    'document-passport': fc.boolean(),
  });
  const all = library({
    doubt: entry(
      3,
      Object.fromEntries(patches.map((patch, index) => [`r${index}`, reading(index + 1, patch)])),
    ),
  });
  const pinned = pinnedFor(all, { at });
  fc.assert(
    fc.property(fc.nat(patches.length - 1), facts, (index, change) => {
      const settled = assessed(all, { at, facts: change, readings: { doubt: `r${index}` } });
      const edition = mergeEdition(pinned.edition, patches[index]) as Edition;
      const input = {
        variant: 'first',
        channel: 'portal',
        facts: { ...granted, ...change },
        events: [{ event: 'received', on: day(at) }],
        at: day(at),
        submittedOn: day(at),
        readings: { doubt: `r${index}` },
      };
      expect({ ok: true, value: settled }).toEqual(assessEdition(all, { ...pinned, edition }, input));
    }),
  );
});

describe('a reading whose edition is broken', () => {
  const problems = (patch: Json) =>
    openLibrary(withOpen({ months: entry(3, { broken: reading(1, patch) }) })).diagnostics.map(
      ({ code, at, params }) => [code, at.file.replace(GUEST_CARD, ''), at.pointer, params.problem],
    );
  const place = '/open/months/readings/broken/patch';

  test.each([
    ['its shape', { entitlements: { stay: { limti: 4 } } }, 'unknown-key', '/entitlements/stay/limti'],
    [
      'a reference',
      { deadlines: { decision: { starts: 'reseived' } } },
      'unknown-event',
      '/deadlines/decision/starts',
    ],
    [
      'a condition',
      { grounds: { banned: { when: { fact: 'bannd', operator: 'is', value: true } } } },
      'unknown-fact',
      '/grounds/banned/when',
    ],
    ['what others rest on', { facts: { banned: null } }, 'unknown-fact', ''],
  ])('in %s', (_, patch, problem, pointer) => {
    const found = problems(patch);
    expect(found.length).toBeGreaterThan(0);
    for (const [code, file, where] of found) {
      expect([code, file]).toEqual(['reading-broken', 'edition/open.json']);
      expect(String(where).startsWith(place)).toBe(true);
    }
    expect(
      found.some(([, , where, code]) => code === problem && String(where).startsWith(place + pointer)),
    ).toBe(true);
  });

  test('is not a problem where the patch deletes: null may stand in it', () => {
    expect(problems({ grounds: { banned: null } })).toEqual([]);
  });
});
