import { describe, expect, test } from 'vitest';
import { type DecidedCase, lateEffects } from '../../../engine/alternatives/late-effects.ts';
import { timeline } from '../../../engine/edition/timeline.ts';
import { hashOf } from '../../../engine/json/hash.ts';
import { libraryAt } from '../../../engine/library/library-at.ts';
import type { Library, SourceFile } from '../../../engine/library/types.ts';
import { valueOn } from '../../../engine/parameters/value-on.ts';
import { amended, GUEST_CARD } from '../../support/amended.ts';
import { day, granted } from '../../support/assessing.ts';
import { openFiles, smallFiles, withFile } from '../../support/library.ts';

const by = { act: 'al-1-2020', provision: 'p9', by: { act: 'al-9-2026', provision: 'p1' } };
/** In force from February, but published in April: at most 4 months. */
const late = amended('al-9-2026', {
  main: {
    inForce: { from: '2026-02-01' },
    patch: { entitlements: { stay: { limit: { unit: 'month', count: 4 }, citation: by } } },
  },
});
const FIRST = '2020-01-01T00:00:00Z';
const LATE = '2026-04-01T00:00:00Z';

/** The library published in stages: every document on the first day, some later, and single values by entries of their own. */
function staged(
  files: readonly SourceFile[],
  moments: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>> = {},
): Library {
  const draft = openFiles(files);
  const documents = Object.keys(draft.hashes).filter((file) => file !== 'ledger.json');
  const entries = [
    ...documents.map((document) => [document, draft.hashes[document], moments[document] ?? FIRST]),
    ...Object.entries(values).map(([document, publishedAt]) => {
      const key = document.split('/').at(-1) ?? '';
      return [document, hashOf(draft.parameters['fee-unit']?.values[key]), publishedAt];
    }),
  ].map(([document, hash, publishedAt], index) => [`e${index}`, { document, hash, publishedAt }]);
  return openFiles(
    withFile(files, 'ledger.json', (json) => ({
      ...json,
      status: 'published',
      entries: Object.fromEntries(entries),
    })),
  );
}

const amendment = `${GUEST_CARD}amendments/al-9-2026.json`;
const library = staged(late, { [amendment]: LATE });
const decided = (id: string, at: string, months: number): DecidedCase => ({
  id,
  service: 'guest-card',
  input: {
    variant: 'first',
    channel: 'portal',
    facts: { ...granted, 'months-requested': months },
    events: [{ event: 'received', on: day(at) }],
    at: day(at),
    submittedOn: day(at),
  },
});

describe('a late amendment', () => {
  test('is in the time line only of who knows it', () => {
    const from = (knownAt?: string) => timeline(library, 'guest-card', knownAt).at(-1)?.inForceFrom;
    expect(from()).toBe('2026-02-01');
    expect(from('2026-03-31T23:59:59Z')).toBe('2025-09-01');
    expect(from(LATE)).toBe('2026-02-01');
  });

  test('lists the decided cases that it would have changed, and no other', () => {
    const cases = [
      decided('before', '2026-01-31', 6),
      decided('long', '2026-02-10', 6),
      decided('short', '2026-02-10', 4),
    ];
    const frozen = JSON.stringify(cases);
    const { changed, failed } = lateEffects(library, cases, '2026-03-01T00:00:00Z', LATE);
    expect(changed).toEqual([
      {
        id: 'long',
        service: 'guest-card',
        before: 'grant',
        after: 'undetermined',
        differs: ['outcome', 'limits/stay'],
        added: ['al-9-2026/main'],
        removed: [],
      },
    ]);
    expect(failed).toEqual([]);
    expect(JSON.stringify(cases)).toBe(frozen);
    expect(lateEffects(library, cases, LATE, '2027-01-01T00:00:00Z').changed).toEqual([]);
  });

  test('says of which case it cannot tell', () => {
    const { failed } = lateEffects(library, [decided('early', '2019-01-01', 6)], FIRST, LATE);
    expect(failed.map(({ id, diagnostics }) => [id, diagnostics[0]?.code])).toEqual([
      ['early', 'before-first-edition'],
    ]);
  });

  test('a draft library is known throughout', () => {
    const draft = openFiles(late);
    expect(libraryAt(draft, FIRST)).toBe(draft);
  });
});

describe('a corrected value of a parameter', () => {
  const file = 'parameters/fee-unit.json';
  const corrected = withFile(smallFiles(), file, (json) => ({
    ...json,
    values: {
      first: { from: '2024-01-01', value: '100', unverified: 'a test' },
      correct: { from: '2024-01-01', value: '110', supersedes: 'first', unverified: 'a test' },
    },
  }));
  const value = (from: Library, knownAt: string) => {
    const parameter = libraryAt(from, knownAt).parameters['fee-unit'];
    return parameter && valueOn(parameter, day('2024-06-01'))?.value.value;
  };

  test('is the old one until the correction was published, where the ledger has an entry for it', () => {
    const entries = staged(
      corrected,
      { [file]: LATE },
      { [`${file}#/values/first`]: FIRST, [`${file}#/values/correct`]: LATE },
    );
    expect(value(entries, '2026-03-31T00:00:00Z')).toBe('100');
    expect(value(entries, LATE)).toBe('110');
  });

  test('is known with its document where it has none', () => {
    const whole = staged(corrected, { [file]: LATE });
    expect(value(whole, '2026-03-31T00:00:00Z')).toBeUndefined();
    expect(value(whole, LATE)).toBe('110');
  });
});
