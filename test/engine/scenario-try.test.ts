import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectable, expectationOf } from '../../engine/scenario/expectable.ts';
import { runScenario } from '../../engine/scenario/run.ts';
import { type TriedCase, tryCase } from '../../engine/scenario/try.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { amended } from '../support/amended.ts';
import { day } from '../support/assessing.ts';
import { openFiles, smallLibrary } from '../support/library.ts';

const SERVICE = 'guest-card';
const published = smallLibrary();
/** The same library with nine working days instead of three for the decision, from March 2026 on. */
const drafted = openFiles(
  amended('al-9-2026', {
    all: {
      inForce: { from: '2026-03-01' },
      over: ['/deadlines/decision'],
      patch: {
        deadlines: {
          decision: {
            length: { unit: 'workingDay', count: 9 },
            citation: { act: 'al-1-2020', provision: 'p7', by: { act: 'al-9-2026', provision: 'p1' } },
          },
        },
      },
    },
  }),
);
const received: TriedCase = {
  variant: 'first',
  channel: 'portal',
  at: day('2026-04-06'),
  facts: { 'data-true': true, banned: false },
  events: [{ event: 'received', on: day('2026-04-06') }],
};
const tried = (library: typeof published, one: TriedCase) => {
  const result = tryCase(library, SERVICE, one);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result;
};

describe('a case that stands in no file', () => {
  test('is assessed by the edition that governs it, with its deadlines', () => {
    const [before, after] = [tried(published, received), tried(drafted, received)];
    // 7, 8 and 9 April; up to 17 April with six days more: 10, 13, 14, 15, 16 and 17 April.
    expect(before.assessment.deadlines.decision?.due).toBe('2026-04-09');
    expect(after.assessment.deadlines.decision?.due).toBe('2026-04-17');
    expect(after.assessment.edition.inForceFrom).toBe('2026-03-01');
    expect(after.assessment.edition.hash).not.toBe(before.assessment.edition.hash);
    expect(after.edition.deadlines?.decision?.length).toEqual({ unit: 'workingDay', count: 9 });
  });

  test('is the same in both where the amendment is not in force yet', () => {
    const earlier = { ...received, at: day('2026-02-27'), events: [] };
    expect(tried(drafted, earlier).assessment).toEqual(tried(published, earlier).assessment);
  });

  test('says why it cannot be assessed', () => {
    const wrong = tryCase(published, SERVICE, { ...received, facts: { banned: 'perhaps' } });
    expect(wrong.ok ? [] : wrong.diagnostics.map(({ code, at }) => [code, at.pointer])).toEqual([
      ['fact-not-boolean', '/facts/banned'],
    ]);
    const unknown = tryCase(published, SERVICE, { ...received, variant: 'second' });
    expect(unknown.ok ? [] : unknown.diagnostics.map(({ code }) => code)).toEqual(['no-such-variant']);
  });

  test('leaves out what the edition does not have, and says so', () => {
    // The requirement that asked for it gave way to another one in 2024.
    const asked = { ...received, facts: { ...received.facts, threat: false } };
    expect(tried(published, asked).leftOut).toEqual(['threat']);
    expect(tried(published, asked).assessment).toEqual(tried(published, received).assessment);
    expect(tried(published, { ...asked, expect: {} }).mismatches).toEqual([
      { what: 'facts', expected: [], actual: ['threat'] },
    ]);
  });

  test('without what is expected of it differs from no scenario of a file', () => {
    const { scenarios = {} } = published.services[SERVICE] ?? {};
    for (const [id, { scenario }] of Object.entries(scenarios)) {
      const { mismatches } = tried(published, scenario);
      expect(mismatches).toEqual(runScenario(published, SERVICE, id).mismatches);
    }
  });
});

describe('what can be expected of a case', () => {
  test('the outcome alone, or the outcome with a ground and a deadline', () => {
    const { assessment, edition } = tried(drafted, { ...received, facts: { 'data-true': false } });
    expect(expectationOf([{ aspect: 'outcome' }], assessment, edition)).toEqual({ outcome: 'refuse' });
    const chosen = [
      { aspect: 'outcome' },
      { aspect: 'grounds', id: 'false-data' },
      { aspect: 'grounds', id: 'banned' },
      { aspect: 'deadlines', id: 'decision' },
    ] as const;
    expect(expectationOf(chosen, assessment, edition)).toEqual({
      outcome: 'refuse',
      grounds: { 'false-data': true, banned: 'unknown' },
      deadlines: { decision: { due: '2026-04-17' } },
    });
  });

  test('always comes true of that case', () => {
    const facts: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record(
      {
        'data-true': fc.boolean(),
        banned: fc.boolean(),
        'has-home': fc.boolean(),
        'document-passport': fc.boolean(),
        'months-requested': fc.integer({ min: 1, max: 12 }),
      },
      { requiredKeys: [] },
    );
    const happened = received.events ?? [];
    const events = fc.constantFrom(happened.slice(1), happened);
    fc.assert(
      fc.property(facts, events, fc.boolean(), (facts, events, isDrafted) => {
        const library = isDrafted ? drafted : published;
        const { assessment, edition } = tried(library, { ...received, facts, events });
        const expect_ = expectationOf(expectable(assessment, edition), assessment, edition);
        const again = tried(library, { ...received, facts, events, expect: expect_ });
        expect(again.mismatches).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
