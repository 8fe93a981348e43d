import { describe, expect, it } from 'vitest';
import { assess } from '../../../engine/assessment/assess.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { adult, asRenewal, library, pin, renewal, run } from './harness.ts';
import { date, got } from './support.ts';

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
      setAsideBy: [],
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
    const result = assess({ calendars: {}, parameters: {} }, pin(edition), {
      variant: 'first',
      facts: {},
      events: [],
      at: date('2026-02-02'),
    });
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual(['no-such-calendar']);
  });
});
