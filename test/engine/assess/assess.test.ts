import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../engine/assessment/assess.ts';
import type { AssessmentInput } from '../../../engine/assessment/types.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Open } from '../../../engine/schema/open.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen, got } from './support.ts';

const library = { calendars: { test: calendar } };
const pin = (of: Edition): PinnedEdition => ({
  service: 'library-card',
  at: date('2026-02-02'),
  hash: 'h',
  edition: of,
  inForceFrom: date('2025-01-01'),
  madeBy: [],
  pending: [],
  reason: 'submission',
});
const run = (facts: Facts, more: Partial<AssessmentInput> = {}, of: Edition = edition) =>
  got(
    assess(
      library,
      frozen(pin(of)),
      frozen({ variant: 'first', channel: 'online', facts, events: [], at: date('2026-02-02'), ...more }),
    ),
  );
/** An adult whose data are true and who is not banned. */
const adult: Facts = { age: 30, 'data-true': true, banned: false };
const renewal: Facts = { ...adult, 'months-asked': 6, 'renewals-used': 0, 'books-lost': 0 };
const asRenewal = { variant: 'renewal' } as const;

describe('outcome', () => {
  it('grants when every ground is false and everything else holds', () => {
    const result = run(adult);
    expect(result.outcome).toBe('grant');
    expect(result.undeterminedBecause).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(result.documents.consent).toMatchObject({ required: false, presented: null });
    expect(result.documents.application).toMatchObject({ required: true, presented: true });
  });
  it('refuses on a true ground, with the comparison that made it so', () => {
    const result = run({ ...adult, 'data-true': false });
    expect(result.outcome).toBe('refuse');
    expect(result.grounds['false-data']).toEqual({
      number: '1)',
      text: { en: 'The data are not true.' },
      effect: 'refuse',
      applies: true,
      because: [{ fact: 'data-true', operator: 'is', expected: false, actual: false, result: true }],
      missing: [],
      discretion: false,
      heldBy: [],
      citation: { act: 'rules', provision: 'p4.1' },
    });
  });
  it('refuses on a true ground whatever else is unknown', () => {
    expect(run({ 'data-true': false }).outcome).toBe('refuse');
  });
  it('is undetermined where true grounds have different effects', () => {
    const result = run({ ...adult, 'data-true': false, banned: true });
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual([
      { kind: 'conflicting-grounds', id: 'false-data' },
      { kind: 'conflicting-grounds', id: 'ban' },
    ]);
  });
  it('refuses where several grounds have one effect', () => {
    expect(run({ ...renewal, 'data-true': false, 'books-lost': 3 }, asRenewal).outcome).toBe('refuse');
  });
  it('never refuses for an unmet requirement, a missing document or a broken limit', () => {
    expect(run({ ...adult, age: 10, 'has-guardian': false, 'document-consent': false })).toMatchObject({
      outcome: 'undetermined',
      undeterminedBecause: [
        { kind: 'requirement', id: 'of-age' },
        { kind: 'document', id: 'consent' },
      ],
    });
    expect(run({ ...renewal, 'months-asked': 7 }, asRenewal).undeterminedBecause).toEqual([
      { kind: 'limit', id: 'renewal' },
    ]);
  });
  it('grants a minor with a guardian and the consent', () => {
    expect(run({ ...adult, age: 10, 'has-guardian': true, 'document-consent': true }).outcome).toBe('grant');
  });
});

describe('limits', () => {
  it.each([
    [6, 0, true, 'grant'],
    [7, 0, false, 'undetermined'],
    [6, 1, false, 'undetermined'],
  ])('%i months after %i renewals', (months, used, within, outcome) => {
    const result = run({ ...renewal, 'months-asked': months, 'renewals-used': used }, asRenewal);
    expect(result.limits.renewal).toMatchObject({ within, requested: months, timesUsed: used, times: 1 });
    expect(result.outcome).toBe(outcome);
  });
  it('is unknown while a number is, unless the other is over already', () => {
    const { 'renewals-used': _, ...unknown } = renewal;
    expect(run(unknown, asRenewal).limits.renewal).toMatchObject({
      within: null,
      missing: ['renewals-used'],
    });
    expect(run({ ...unknown, 'months-asked': 9 }, asRenewal).limits.renewal).toMatchObject({
      within: false,
      missing: [],
    });
  });
});

describe('facts', () => {
  it('an answer hidden by the form never reaches the assessment', () => {
    // An adult's stale answer about a guardian is hidden; so it is unknown, and no requirement rests on it.
    const result = run({ ...adult, 'has-guardian': true });
    expect(result).toEqual(run(adult));
  });
  it('documents of other channels are not asked', () => {
    expect(Object.keys(run(adult).documents)).toEqual(['application', 'consent']);
    expect(run(adult, { channel: 'counter' }).outcome).toBe('undetermined');
    expect(run({ ...adult, 'document-photo': true }, { channel: 'counter' }).outcome).toBe('grant');
  });
  it('without a channel a document of some channels is required or not: unknown', () => {
    const input = { variant: 'first', facts: adult, events: [], at: date('2026-02-02') };
    const result = got(assess(library, pin(edition), input));
    expect(result.documents.photo?.required).toBeNull();
    expect(result.outcome).toBe('undetermined');
  });
  it('an officer may find even the application not presented', () => {
    expect(run({ ...adult, 'document-application': false }).outcome).toBe('undetermined');
  });
  it('knows the day of assessment and of submission', () => {
    const dated: Edition = {
      ...edition,
      grounds: {
        late: {
          order: 1,
          effect: 'return',
          appliesTo: ['first'],
          text: { en: 'Too late.' },
          when: { fact: 'submitted-on', operator: 'before', value: { fact: 'assessment-date' } },
        },
      },
    };
    expect(run(adult, {}, dated).grounds.late?.applies).toBe(false);
    const events = [
      { event: 'notified', on: date('2026-01-20') },
      { event: 'submitted', on: date('2026-02-01') },
    ];
    expect(run(adult, { events }, dated).outcome).toBe('return');
    expect(run(adult, { events }, dated).deadlines.decision?.started).toBe('2026-02-01');
  });
});

describe('missing facts', () => {
  it('are ordered by what they settle, then by who establishes them', () => {
    const result = run({});
    expect(result.outcome).toBe('undetermined');
    expect(result.missing.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['age', 2],
      ['has-guardian', 1],
      ['banned', 1],
      ['data-true', 1],
      ['document-consent', 1],
    ]);
    expect(result.missing[0]).toEqual({
      fact: 'age',
      title: { en: 'Age' },
      establishedBy: 'applicant',
      settles: 2,
    });
  });
});

describe('open entries', () => {
  const withOpen = (open: Partial<Open>): Edition => ({
    ...edition,
    open: {
      doubt: {
        order: 1,
        title: { en: 'Doubt' },
        text: { en: 'Unclear.' },
        pointers: [''],
        effect: 'undetermined',
        sources: [],
        ...open,
      },
    },
  });
  const outcome = (open: Partial<Open>, facts: Facts = adult, more: Partial<AssessmentInput> = {}) =>
    run(facts, more, withOpen(open)).outcome;
  const child: Facts = { ...adult, age: 10, 'has-guardian': false, 'document-consent': true };

  it.each([[''], ['/grounds'], ['/requirements'], ['/documents'], ['/entitlements']])(
    'on "%s" is always decisive',
    (pointer) => {
      expect(outcome({ pointers: [pointer] })).toBe('undetermined');
      expect(outcome({ pointers: [pointer] }, { 'data-true': false })).toBe('undetermined');
    },
  );
  it('on a ground holds it only once it is true', () => {
    const held = withOpen({ pointers: ['/grounds/false-data'] });
    expect(run(adult, {}, held).outcome).toBe('grant');
    const result = run({ ...adult, 'data-true': false }, {}, held);
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual([{ kind: 'open', id: 'doubt' }]);
    expect(result.grounds['false-data']).toMatchObject({ applies: true, heldBy: ['doubt'] });
    expect(result.open.doubt).toMatchObject({ decisive: true, settled: false });
  });
  it('on a ground leaves another true ground its effect', () => {
    const result = run(
      { ...adult, 'data-true': false, banned: true },
      {},
      withOpen({ pointers: ['/grounds/false-data'] }),
    );
    expect(result.outcome).toBe('return');
    expect(result.open.doubt?.decisive).toBe(false);
  });
  it('on a part of a ground holds it too', () => {
    expect(outcome({ pointers: ['/grounds/false-data/when'] }, { ...adult, 'data-true': false })).toBe(
      'undetermined',
    );
  });
  it('on an entitlement of the variant is decisive, of another variant not', () => {
    expect(outcome({ pointers: ['/entitlements/renewal'] }, renewal, asRenewal)).toBe('undetermined');
    expect(outcome({ pointers: ['/entitlements/renewal/limit'] }, renewal, asRenewal)).toBe('undetermined');
    expect(outcome({ pointers: ['/entitlements/renewal'] })).toBe('grant');
  });
  it('on a requirement matters when it is not met, on a document when it is required and missing', () => {
    expect(outcome({ pointers: ['/requirements/of-age'] })).toBe('grant');
    expect(outcome({ pointers: ['/requirements/of-age'] }, { ...child, 'data-true': false })).toBe(
      'undetermined',
    );
    expect(outcome({ pointers: ['/documents/consent'] })).toBe('grant');
    expect(outcome({ pointers: ['/documents/consent'] }, { age: 10, 'data-true': false })).toBe(
      'undetermined',
    );
  });
  it('on a deadline never is', () => {
    expect(outcome({ pointers: ['/deadlines/decision', '/deadlines'] })).toBe('grant');
  });
  it('with the effect "note" never is', () => {
    expect(outcome({ effect: 'note' })).toBe('grant');
  });
  it('counts only on its days, for its variants, and until settled', () => {
    expect(outcome({ from: date('2026-02-02'), to: date('2026-02-02') })).toBe('undetermined');
    expect(outcome({ from: date('2026-02-03') })).toBe('grant');
    expect(outcome({ to: date('2026-02-01') })).toBe('grant');
    expect(outcome({ appliesTo: ['renewal'] })).toBe('grant');
    const settled = run(adult, { settled: ['doubt'] }, withOpen({}));
    expect(settled.outcome).toBe('grant');
    expect(settled.open.doubt).toMatchObject({ settled: true, decisive: false });
  });
  it('with a condition counts unless that is false; its facts are asked for', () => {
    const when = { fact: 'books-lost', operator: 'greaterThan', value: 0 };
    expect(outcome({ when }, { ...adult, 'books-lost': 0 })).toBe('grant');
    expect(outcome({ when }, { ...adult, 'books-lost': 1 })).toBe('undetermined');
    const unknown = run(adult, {}, withOpen({ when }));
    expect(unknown.outcome).toBe('undetermined');
    expect(unknown.missing.map(({ fact }) => fact)).toEqual(['books-lost']);
  });
});

describe('what cannot be assessed', () => {
  it.each([
    [{ variant: 'none' }, 'no-such-variant'],
    [{ channel: 'none' }, 'no-such-channel'],
    [{ variant: 'renewal', channel: 'counter' }, 'channel-not-for-variant'],
  ])('%j', (wrong, code) => {
    const input = { variant: 'first', facts: {}, events: [], at: date('2026-02-02'), ...wrong };
    const result = assess(library, pin(edition), input);
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual([code]);
  });
  it('a service whose calendar is not there', () => {
    const result = assess({ calendars: {} }, pin(edition), {
      variant: 'first',
      facts: {},
      events: [],
      at: date('2026-02-02'),
    });
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual(['no-such-calendar']);
  });
});

describe('properties', () => {
  const values = {
    age: fc.integer({ min: 0, max: 120 }),
    'has-guardian': fc.boolean(),
    'months-asked': fc.integer({ min: 1, max: 12 }),
    'renewals-used': fc.integer({ min: 0, max: 2 }),
    'data-true': fc.boolean(),
    banned: fc.boolean(),
    'books-lost': fc.integer({ min: 0, max: 5 }),
    'document-consent': fc.boolean(),
  };
  const facts: fc.Arbitrary<Facts> = fc.record(values, { requiredKeys: [] });
  const variant = fc.constantFrom('first', 'renewal');

  it.each(['first', 'renewal'])('with nothing known nothing is decided: %s', (v) => {
    expect(run({}, { variant: v }).outcome).toBe('undetermined');
  });
  it('an outcome rests on facts that are known: whatever the unknown ones are, it stays', () => {
    fc.assert(
      fc.property(facts, fc.record(values), variant, (known, rest, v) => {
        const { outcome } = run(known, { variant: v });
        if (outcome === 'undetermined') return;
        // Grounds of another effect may still come true; then the two conflict. Never the other way round.
        const filled = run({ ...rest, ...known }, { variant: v }).outcome;
        const allowed = outcome === 'grant' ? ['grant'] : [outcome, 'undetermined'];
        expect(allowed).toContain(filled);
      }),
      { numRuns: 500 },
    );
  });
  it('taking away a fact on which every true ground rests leaves no effect of it', () => {
    fc.assert(
      fc.property(facts, variant, (known, v) => {
        const result = run(known, { variant: v });
        const resting = Object.entries(result.grounds).filter(([, ground]) => ground.applies === true);
        for (const [id, ground] of resting) {
          for (const leaf of ground.because) {
            const { [leaf.fact]: _, ...without } = known;
            const after = run(without, { variant: v });
            expect(after.grounds[id]?.applies).not.toBe(true);
            const others = Object.values(after.grounds).some(
              (g) => g.applies === true && g.effect === after.outcome,
            );
            if (after.outcome !== 'undetermined' && after.outcome !== 'grant') expect(others).toBe(true);
            expect(after.outcome).not.toBe('grant');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it('the same input gives the same bytes, whatever the order of its keys', () => {
    fc.assert(
      fc.property(facts, variant, fc.array(fc.nat()), (known, v, seed) => {
        const shuffled = Object.entries(known).map((entry, i) => [seed[i] ?? i, entry] as const);
        const other = Object.fromEntries(shuffled.sort(([a], [b]) => a - b).map(([, entry]) => entry));
        expect(JSON.stringify(run(other, { variant: v }))).toBe(JSON.stringify(run(known, { variant: v })));
      }),
    );
  });
});
