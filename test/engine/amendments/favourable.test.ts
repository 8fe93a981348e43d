import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../engine/library/open.ts';
import { amended, type TestPart } from '../../support/amended.ts';
import { assessed, pinnedFor } from '../../support/assessing.ts';
import { openFiles } from '../../support/library.ts';

const by = { act: 'al-1-2020', provision: 'p9', by: { act: 'al-9-2026', provision: 'p1' } };
const favourable = (patch: Record<string, unknown>, inForce: TestPart['inForce'] = { from: '2026-02-01' }) =>
  openFiles(amended('al-9-2026', { main: { inForce, governs: 'more-favourable', patch } }));
const limit = (count: number) => ({
  entitlements: { stay: { limit: { unit: 'month', count }, citation: by } },
});
const id = 'al-9-2026/main';
const pending = { submitted: '2026-01-20', at: '2026-02-10' };

describe('the more favourable law', () => {
  test('governs what was submitted before and is decided after; nothing else has a choice', () => {
    const library = favourable(limit(4));
    expect(pinnedFor(library, pending).worlds?.[0]?.candidates).toHaveLength(2);
    expect(pinnedFor(library, { submitted: '2026-01-20', at: '2026-01-31' }).worlds).toBeUndefined();
    expect(pinnedFor(library, { submitted: '2026-02-01', at: '2026-02-10' }).worlds).toBeUndefined();
    expect(pinnedFor(library, { at: '2026-02-10' }).worlds).toBeUndefined();
  });

  test('is the old one where only it grants, and the edition says so', () => {
    const { outcome, limits, edition, alternatives } = assessed(favourable(limit(4)), pending);
    expect(outcome).toBe('grant');
    expect(limits.stay?.limit?.count).toBe(12);
    expect(edition.reason).toBe('more-favourable');
    expect(alternatives).toEqual([
      { kind: 'more-favourable', id, outcome: 'undetermined', differs: ['outcome', 'limits/stay'] },
    ]);
  });

  test('is the new one where only it grants', () => {
    const library = favourable({ grounds: { banned: null } });
    const { outcome, edition } = assessed(library, { ...pending, facts: { banned: true } });
    expect([outcome, edition.reason]).toEqual(['grant', 'transitional']);
  });

  test('an undetermined result against a refusal is undetermined, never refused', () => {
    const library = favourable({ grounds: { banned: null } });
    const { outcome, undeterminedBecause } = assessed(library, {
      ...pending,
      facts: { banned: true, 'document-passport': false },
    });
    expect(outcome).toBe('undetermined');
    expect(undeterminedBecause).toEqual([{ kind: 'document', id: 'passport' }]);
  });

  test('where neither is better but they differ, an officer chooses', () => {
    const library = favourable({
      grounds: { banned: { effect: 'return', citation: { ...by, provision: 'p5.2' } } },
    });
    const one = { ...pending, facts: { banned: true } };
    const { outcome, undeterminedBecause } = assessed(library, one);
    expect(outcome).toBe('undetermined');
    expect(undeterminedBecause).toEqual([{ kind: 'more-favourable', id }]);
    expect(assessed(library, { ...one, readings: { [id]: 'with' } }).outcome).toBe('return');
    expect(assessed(library, { ...one, readings: { [id]: 'without' } }).outcome).toBe('refuse');
  });

  test('where both come to the same the new one is applied, without a doubt', () => {
    const { outcome, edition, undeterminedBecause } = assessed(favourable(limit(4)), {
      ...pending,
      facts: { 'months-requested': 3 },
    });
    expect([outcome, edition.reason, undeterminedBecause]).toEqual(['grant', 'transitional', []]);
  });

  test('on an uncertain day: granted only if it is granted whichever day it was', () => {
    const inForce = { notBefore: '2026-02-01', notAfter: '2026-03-01' };
    const better = favourable({ grounds: { banned: null } }, inForce);
    const worse = favourable(limit(4), inForce);
    expect(assessed(better, { ...pending, facts: { banned: true } })).toMatchObject({
      outcome: 'undetermined',
      undeterminedBecause: [{ kind: 'date-of-effect', id }],
    });
    expect(assessed(worse, pending)).toMatchObject({ outcome: 'grant', undeterminedBecause: [] });
    // Submitted in between: it may be wholly under the new law.
    expect(assessed(worse, { submitted: '2026-02-05', at: '2026-02-10' }).outcome).toBe('undetermined');
  });
});

describe('pending cases in a state that is gone', () => {
  const withoutWaiting = {
    workflow: {
      states: { waiting: null },
      transitions: { ask: null, answer: null },
    },
  };
  const problems = (more: Record<string, unknown>) =>
    openLibrary(
      amended('al-9-2026', {
        main: { inForce: { from: '2026-02-01' }, governs: 'all-pending', patch: withoutWaiting, ...more },
      }),
    ).diagnostics.filter(({ code }) => code.includes('state'));

  test('must be mapped, unless the part does not govern them', () => {
    expect(problems({})).toMatchObject([{ code: 'pending-state-lost', params: { state: 'waiting' } }]);
    expect(problems({ states: { waiting: 'examination' } })).toEqual([]);
    expect(problems({ governs: 'submitted-from' })).toEqual([]);
  });

  test('the map names states of either side', () => {
    expect(problems({ states: { waiting: 'examinatoin' } })).toMatchObject([
      { code: 'unknown-state', params: { found: 'examinatoin', nearest: 'examination' } },
    ]);
    expect(problems({ states: { waiting: 'examination', wating: 'examination' } })).toMatchObject([
      { code: 'unknown-state', params: { found: 'wating' } },
    ]);
  });
});
