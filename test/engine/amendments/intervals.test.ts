import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeline } from '../../../engine/edition/timeline.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { coverage } from '../../../engine/scenario/coverage.ts';
import { amended, GUEST_CARD, type TestPart } from '../../support/amended.ts';
import { assessed, pinnedFor } from '../../support/assessing.ts';
import { openFiles } from '../../support/library.ts';

const by = { act: 'al-1-2020', provision: 'p9', by: { act: 'al-9-2026', provision: 'p1' } };
const limit = (count: number) => ({
  entitlements: { stay: { limit: { unit: 'month', count }, citation: by } },
});
const between = { notBefore: '2026-02-01', notAfter: '2026-03-01' };
/** Some day in February or the first of March 2026: at most 4 months instead of 12. */
const shorter: TestPart = { inForce: between, patch: limit(4) };
const withPart = (part: TestPart) => openFiles(amended('al-9-2026', { main: part }));
const library = withPart(shorter);
const id = 'al-9-2026/main';

describe('a day of effect that the sources do not give', () => {
  test('changes nothing before its first possible day', () => {
    const { outcome, alternatives } = assessed(library, { at: '2026-01-31' });
    expect([outcome, alternatives]).toEqual(['grant', []]);
  });

  test('leaves a case undetermined that comes out otherwise with and without the part, and shows both', () => {
    for (const at of ['2026-02-01', '2026-02-28']) {
      const { outcome, undeterminedBecause, alternatives, limits } = assessed(library, { at });
      expect(outcome).toBe('undetermined');
      expect(undeterminedBecause[0]).toEqual({ kind: 'date-of-effect', id });
      expect(limits.stay?.limit?.count).toBe(4);
      expect(alternatives).toEqual([
        { kind: 'date-of-effect', id, outcome: 'grant', differs: ['outcome', 'limits/stay'] },
      ]);
    }
  });

  test('holds nothing back where both come to the same', () => {
    const { outcome, undeterminedBecause, alternatives } = assessed(library, {
      at: '2026-02-15',
      facts: { 'months-requested': 4 },
    });
    expect([outcome, undeterminedBecause]).toEqual(['grant', []]);
    expect(alternatives).toEqual([{ kind: 'date-of-effect', id, outcome: 'grant', differs: [] }]);
    const refused = assessed(library, {
      at: '2026-02-15',
      facts: { 'data-true': false, 'months-requested': 4 },
    });
    expect(refused.outcome).toBe('refuse');
  });

  test('is certain from its last possible day on', () => {
    const { outcome, undeterminedBecause, alternatives } = assessed(library, { at: '2026-03-01' });
    expect(outcome).toBe('undetermined');
    expect(undeterminedBecause).toEqual([{ kind: 'limit', id: 'stay' }]);
    expect(alternatives).toEqual([]);
  });

  test('is asked of the day that the transitional clause names', () => {
    // Submitted while it is uncertain, decided long after: the doubt stays with the case.
    expect(assessed(library, { submitted: '2026-02-10', at: '2026-04-01' }).alternatives).toHaveLength(1);
    expect(assessed(library, { submitted: '2026-01-31', at: '2026-02-10' }).alternatives).toEqual([]);
    const decided = withPart({ ...shorter, governs: 'decided-from' });
    expect(assessed(decided, { submitted: '2026-01-31', at: '2026-02-10' }).alternatives).toHaveLength(1);
    expect(assessed(decided, { submitted: '2026-02-10', at: '2026-04-01' }).alternatives).toEqual([]);
  });

  test('two of them give four editions; each is named where it matters', () => {
    const days = {
      decision: { length: { unit: 'workingDay', count: 2 }, citation: { ...by, provision: 'p7' } },
    };
    const both = openFiles(
      amended('al-9-2026', {
        main: shorter,
        faster: { inForce: between, over: ['/deadlines/decision'], patch: { deadlines: days } },
      }),
    );
    const { alternatives, undeterminedBecause } = assessed(both, {
      at: '2026-02-10',
      facts: { 'months-requested': 4 },
    });
    expect(alternatives.map(({ id, differs }) => [id, differs])).toEqual([
      ['al-9-2026/main', []],
      ['al-9-2026/faster', ['deadlines/decision']],
      ['al-9-2026/faster, al-9-2026/main', ['deadlines/decision']],
    ]);
    expect(undeterminedBecause).toEqual([{ kind: 'date-of-effect', id: 'al-9-2026/faster' }]);
  });

  test('the time line begins the edition on its first possible day; both ends are to be covered by scenarios', () => {
    expect(timeline(library, 'guest-card').at(-1)).toMatchObject({ inForceFrom: '2026-02-01' });
    const days = coverage(library, 'guest-card').filter((one) => one.id === id);
    expect(days.map(({ wanted }) => wanted)).toEqual(['the day before', 'the day', 'the last day']);
  });

  test('an officer may settle it for one case', () => {
    const choose = (choice: string) => assessed(library, { at: '2026-02-10', readings: { [id]: choice } });
    expect(choose('without')).toMatchObject({ outcome: 'grant', alternatives: [] });
    expect(choose('with').undeterminedBecause).toEqual([{ kind: 'limit', id: 'stay' }]);
  });

  test('a part that adds what is asked does not lose the facts of either edition', () => {
    const pinned = pinnedFor(library, { at: '2026-02-10' });
    expect(pinned.uncertain).toEqual([id]);
    expect(pinned.worlds).toHaveLength(2);
  });
});

test('an interval never gives an outcome that one of its sides does not give', () => {
  const effect = fc.constantFrom('refuse', 'return');
  const patch = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(limit),
    effect.map((one) => ({ grounds: { banned: { effect: one, citation: { ...by, provision: 'p5.2' } } } })),
    fc.constant({ grounds: { banned: null } }),
    fc.constant({ documents: { passport: { when: { fact: 'purpose', operator: 'equal', value: 'work' } } } }),
  );
  const facts = fc.record({
    banned: fc.boolean(),
    'data-true': fc.boolean(),
    'months-requested': fc.integer({ min: 1, max: 12 }),
    'document-passport': fc.boolean(),
  });
  fc.assert(
    fc.property(patch, facts, (change, asked) => {
      const at = '2026-02-10';
      const withIt = withPart({ inForce: { from: '2026-02-01' }, patch: change });
      const without = withPart({ inForce: { from: '2026-03-01' }, patch: change });
      const sides = [withIt, without].map((one) => assessed(one, { at, facts: asked }).outcome);
      const doubtful = assessed(withPart({ inForce: between, patch: change }), { at, facts: asked });
      if (doubtful.outcome !== 'undetermined') expect(new Set(sides)).toEqual(new Set([doubtful.outcome]));
      if (sides[0] !== sides[1]) expect(doubtful.outcome).toBe('undetermined');
    }),
    { numRuns: 40 },
  );
});

describe('what is wrong with the days of a part', () => {
  const problem = (inForce: Record<string, string>) => {
    const opened = openLibrary(amended('al-9-2026', { main: { ...shorter, inForce } }));
    return opened.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, at }) => `${code} ${at.file.replace(GUEST_CARD, '')}#${at.pointer}`);
  };
  const place = 'amendments/al-9-2026.json#/parts/main/inForce';

  test.each([
    ['neither', {}, `effect-day-missing ${place}`],
    ['half an interval', { notBefore: '2026-02-01' }, `effect-day-missing ${place}`],
    ['both', { from: '2026-02-01', ...between }, `effect-day-twice ${place}`],
    [
      'reversed',
      { notBefore: '2026-03-01', notAfter: '2026-02-01' },
      `effect-days-reversed ${place}/notAfter`,
    ],
    ['ending in doubt', { ...between, to: '2026-02-15' }, `effect-days-reversed ${place}/to`],
    [
      'ending before it begins',
      { from: '2026-02-01', to: '2026-01-15' },
      `interval-ends-before-it-begins ${place}/to`,
    ],
  ])('%s', (_, inForce, expected) => {
    expect(problem(inForce)).toEqual([expected]);
  });
});
