import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { consolidate } from '../../../engine/edition/consolidate.ts';
import { editionByHash } from '../../../engine/edition/find.ts';
import { governing } from '../../../engine/edition/governing.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { timeline } from '../../../engine/edition/timeline.ts';
import { hashOf } from '../../../engine/json/hash.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import type { Library } from '../../../engine/library/types.ts';
import { openFiles, smallFiles, smallLibrary, withFile } from '../../support/library.ts';

const library = smallLibrary();
const day = (text: string) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const on = (date: string, from: Library = library) => {
  const found = inForce(from, 'guest-card', day(date));
  if (!found.ok) throw new Error(found.diagnostics[0]?.code);
  return found.value;
};
const governs = (submittedOn: string | undefined, at: string) => {
  const governed =
    submittedOn === undefined ? { at: day(at) } : { submittedOn: day(submittedOn), at: day(at) };
  const found = governing(library, 'guest-card', governed);
  if (!found.ok) throw new Error(found.diagnostics[0]?.code);
  return found.value;
};

describe('the edition in force', () => {
  test('changes on the day of effect, not the day before', () => {
    expect(on('2024-05-30').edition.deadlines?.decision?.length).toEqual({ unit: 'workingDay', count: 5 });
    expect(on('2024-05-31').edition.deadlines?.decision?.length).toEqual({ unit: 'workingDay', count: 3 });
  });

  test('what is restated whole replaces what was there; null deletes; the rest stays', () => {
    const { edition } = on('2024-05-31');
    expect(Object.keys(edition.requirements ?? {})).toEqual(['has-home']);
    expect(edition.facts.threat).toBeUndefined();
    expect(edition.grounds?.banned).toEqual(on('2024-05-30').edition.grounds?.banned);
    expect(edition.grounds?.['false-data']?.text).toEqual({ kk: 'құжаттар не деректер дұрыс емес' });
  });

  test('a temporary part ends with its last day', () => {
    const counts = ['2025-06-30', '2025-07-01', '2025-08-31', '2025-09-01'].map(
      (date) => on(date).edition.deadlines?.decision?.length.count,
    );
    expect(counts).toEqual([3, 10, 10, 3]);
    expect(on('2025-09-01').hash).toBe(on('2025-06-30').hash);
  });

  test('tells its days, what made it and what is pending', () => {
    const { edition: _, hash: __, ...rest } = on('2024-06-15');
    expect(rest).toEqual({
      service: 'guest-card',
      at: '2024-06-15',
      inForceFrom: '2024-05-31',
      inForceTo: '2024-06-30',
      madeBy: [{ act: 'al-7-2024', part: 'main' }],
      pending: [
        { act: 'al-7-2024', part: 'pending', from: '2024-07-01' },
        { act: 'al-2-2025', part: 'summer', from: '2025-07-01' },
      ],
    });
  });

  test('is identified by the hash of its aspects alone', () => {
    const { edition, hash } = on('2020-03-02');
    expect(hash).toBe(hashOf(edition));
    expect(edition).not.toHaveProperty('inForce');
    expect(edition).not.toHaveProperty('$schema');
    expect(editionByHash(library, 'guest-card', hash)?.inForceFrom).toBe('2020-03-02');
    expect(editionByHash(library, 'guest-card', hash.slice(0, 12))?.hash).toBe(hash);
    expect(editionByHash(library, 'guest-card', '0'.repeat(64))).toBeUndefined();
  });

  test('before the first edition, the answer names its day; of an unknown service, those that exist', () => {
    const early = inForce(library, 'guest-card', day('2020-03-01'));
    expect(early.ok || early.diagnostics[0]).toMatchObject({
      code: 'before-first-edition',
      params: { first: '2020-03-02' },
    });
    const unknown = inForce(library, 'guest-cart', day('2024-01-01'));
    expect(unknown.ok || unknown.diagnostics[0]).toMatchObject({
      code: 'unknown-service',
      params: { found: 'guest-cart', nearest: 'guest-card', known: 'guest-card' },
    });
  });

  test('the timeline has one entry for every stretch of days', () => {
    expect(
      timeline(library, 'guest-card').map(({ inForceFrom, inForceTo }) => [inForceFrom, inForceTo]),
    ).toEqual([
      ['2020-03-02', '2024-05-30'],
      ['2024-05-31', '2024-06-30'],
      ['2024-07-01', '2025-06-30'],
      ['2025-07-01', '2025-08-31'],
      ['2025-09-01', undefined],
    ]);
  });
});

describe('the edition that governs a case', () => {
  test('is that of its submission, however late it is decided', () => {
    const pinned = governs('2024-05-30', '2024-06-10');
    expect(pinned).toMatchObject({
      reason: 'submission',
      at: '2024-06-10',
      inForceFrom: '2020-03-02',
      madeBy: [],
    });
    expect(pinned.hash).toBe(on('2024-05-30').hash);
  });

  test('a part that governs decisions reaches an older case, and nothing else does', () => {
    const { edition, reason, madeBy, inForceFrom } = governs('2024-05-30', '2024-07-01');
    expect(reason).toBe('transitional');
    expect(madeBy).toEqual([{ act: 'al-7-2024', part: 'pending' }]);
    expect(inForceFrom).toBe('2024-07-01');
    expect(edition.entitlements?.longer?.times).toBe(3);
    expect(edition.facts.threat).toBeDefined();
  });

  test('a temporary rule goes on governing what was submitted under it', () => {
    const pinned = governs('2025-08-31', '2025-09-10');
    expect(pinned.reason).toBe('submission');
    expect(pinned.edition.deadlines?.decision?.length.count).toBe(10);
  });

  test('before submission it is that of the day', () => {
    expect(governs(undefined, '2024-05-31')).toMatchObject({
      reason: 'assessment',
      hash: on('2024-05-31').hash,
    });
  });
});

describe('what the library knew', () => {
  const amendment = 'services/guest-card/amendments/al-7-2024.json';
  const entry = (document: string, publishedAt: string) => ({
    document,
    hash: library.hashes[document],
    publishedAt,
  });
  const published = (amendmentAt: string) =>
    openFiles(
      withFile(smallFiles(), 'ledger.json', (ledger) => ({
        ...ledger,
        status: 'published',
        entries: {
          ...Object.fromEntries(
            Object.values(library.services['guest-card']?.aspectFiles ?? {}).map((file, index) => [
              `base-${index}`,
              entry(file, '2020-02-25T09:00:00Z'),
            ]),
          ),
          order: entry(amendment, amendmentAt),
        },
      })),
    );

  test('an amendment counts only from the moment of its publication', () => {
    const late = published('2024-06-05T12:00:00+03:00');
    const hashAt = (knownAt: string) => {
      const found = inForce(late, 'guest-card', day('2024-06-15'), knownAt);
      return found.ok ? found.value.hash : found.diagnostics[0]?.code;
    };
    expect(hashAt('2024-06-05T08:59:59Z')).toBe(on('2020-03-02').hash);
    expect(hashAt('2024-06-05T09:00:00Z')).toBe(on('2024-06-15').hash);
    expect(hashAt('2019-01-01T00:00:00Z')).toBe('not-yet-published');
    expect(hashAt('yesterday')).toBe('wrong-moment');
  });
});

describe('consolidation', () => {
  const service = library.services['guest-card'];
  if (service === undefined) throw new Error('fixture');
  const { base } = service;
  const key = fc.constantFrom('first', 'decision', 'banned', 'new-one');
  const scrap = fc.oneof(
    fc.constant(null),
    fc.record(
      { order: fc.nat(9), title: fc.record({ kk: fc.constantFrom('бір', 'екі') }) },
      { requiredKeys: [] },
    ),
  );
  const patch = fc.dictionary(
    fc.constantFrom('grounds', 'deadlines', 'information', 'documents'),
    fc.oneof(fc.constant(null), fc.dictionary(key, scrap)),
  );
  const part = fc.record({
    patch,
    restates: fc.subarray(['/grounds', '/documents/passport', '/nothing/there']),
  });

  test('to a date equals consolidation in steps, and touches nothing given', () => {
    const before = hashOf(base);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(6), (parts, cut) => {
        const definitions = parts.map((definition) => ({ definition }));
        const whole = consolidate(service, definitions);
        const half = consolidate(service, definitions.slice(0, cut));
        expect(consolidate({ base: half }, definitions.slice(cut))).toEqual(whole);
        expect(hashOf(base)).toBe(before);
        expect(Object.isFrozen(whole)).toBe(true);
      }),
    );
  });

  test('of parts without restatement is plain merging, one patch after the other', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 5 }), (patches) => {
        const merged = patches.reduce<unknown>((target, one) => mergePatch(target, one), base);
        expect(
          consolidate(
            service,
            patches.map((one) => ({ definition: { patch: one } })),
          ),
        ).toEqual(merged);
      }),
    );
  });

  test('does not depend on the order in which files are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...smallFiles()], { minLength: smallFiles().length }), (files) => {
        const editions = timeline(openFiles(files), 'guest-card').map(({ hash }) => hash);
        expect(editions).toEqual(timeline(library, 'guest-card').map(({ hash }) => hash));
      }),
      { numRuns: 10 },
    );
  });

  test('what was computed at opening is what consolidation gives', () => {
    for (const { parts, edition, hash } of service.editions) {
      expect(consolidate(service, parts)).toEqual(edition);
      expect(hashOf(edition)).toBe(hash);
    }
  });
});
