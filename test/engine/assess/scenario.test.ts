import { describe, expect, it } from 'vitest';
import type { Library, PlacedPart } from '../../../engine/library/types.ts';
import { coverage } from '../../../engine/scenario/coverage.ts';
import { runScenario, runScenarios } from '../../../engine/scenario/run.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen } from './support.ts';

/** From 1 March 2026 a renewal is for 3 months at most. */
const part: PlacedPart = {
  act: 'reform',
  part: 'all',
  file: 'services/card/amendments/reform.json',
  hash: 'x',
  definition: {
    title: { en: 'Shorter renewals' },
    inForce: { from: date('2026-03-01') },
    governs: 'submitted-from',
    patch: { entitlements: { renewal: { limit: { unit: 'month', count: 3 } } } },
  },
};

const base: Scenario = {
  order: 1,
  title: { en: 'A scenario' },
  tests: [{ act: 'rules', provision: 'p1' }],
  variant: 'first',
  channel: 'online',
  at: date('2026-02-02'),
  facts: { age: 30, 'data-true': true, banned: false },
  expect: {},
};

function libraryWith(scenarios: Readonly<Record<string, Partial<Scenario>>>): Library {
  const full = Object.entries(scenarios).map(([id, scenario]) => [
    id,
    { file: 'services/card/scenarios/all.json', scenario: { ...base, ...scenario } },
  ]);
  return frozen({
    acts: {},
    calendars: { test: calendar },
    parameters: {},
    codelists: {},
    ledger: { $schema: '', status: 'draft', entries: {} },
    hashes: {},
    services: {
      card: {
        id: 'card',
        base: edition,
        inForce: { from: date('2025-01-01') },
        from: date('2025-01-01'),
        aspectFiles: {},
        amendments: [],
        parts: [part],
        editions: [],
        scenarios: Object.fromEntries(full),
      },
    },
  });
}
const run = (scenario: Partial<Scenario>) =>
  runScenario(libraryWith({ one: scenario }), 'card', 'one').mismatches;

describe('runScenario', () => {
  it('passes when what is named comes true, and compares nothing else', () => {
    expect(run({ expect: {} })).toEqual([]);
    expect(
      run({
        events: [{ event: 'submitted', on: date('2026-02-02') }],
        expect: {
          outcome: 'grant',
          grounds: { 'false-data': false },
          requirements: { 'of-age': true },
          documents: { application: 'required', consent: 'not-required', photo: 'not-required' },
          missing: [],
          open: [],
          deadlines: { decision: { due: date('2026-02-05'), skipped: [], provisional: false } },
        },
      }),
    ).toEqual([]);
  });
  it('tells every expectation that did not come true', () => {
    expect(
      run({
        facts: { age: 10 },
        expect: {
          outcome: 'grant',
          grounds: { 'false-data': false, none: true },
          requirements: { 'of-age': true },
          documents: { consent: 'not-required', none: 'required' },
          missing: ['has-guardian', 'data-true'],
          deadlines: { decision: { due: date('2026-02-05') } },
        },
      }),
    ).toEqual([
      { what: 'outcome', expected: 'grant', actual: 'undetermined' },
      { what: 'grounds.false-data', expected: false, actual: 'unknown' },
      { what: 'grounds.none', expected: true, actual: 'absent' },
      { what: 'requirements.of-age', expected: true, actual: 'unknown' },
      { what: 'documents.consent', expected: 'not-required', actual: 'required' },
      { what: 'documents.none', expected: 'required', actual: 'absent' },
      { what: 'missing', expected: ['has-guardian', 'data-true'], actual: ['has-guardian', 'banned'] },
      { what: 'deadlines.decision.due', expected: '2026-02-05', actual: 'not-started' },
    ]);
  });
  it('reports facts of a wrong type and a day before the first edition', () => {
    expect(run({ facts: { age: 'old' } }).map(({ what }) => what)).toEqual(['facts']);
    expect(run({ at: date('2024-12-31') }).map(({ what }) => what)).toEqual(['edition']);
  });
  it('takes the edition of the day of submission', () => {
    const renewal: Partial<Scenario> = {
      variant: 'renewal',
      facts: { ...base.facts, 'months-asked': 6, 'renewals-used': 0, 'books-lost': 0 },
      at: date('2026-03-02'),
    };
    expect(run({ ...renewal, expect: { outcome: 'undetermined', limits: { renewal: false } } })).toEqual([]);
    expect(
      run({
        ...renewal,
        submittedOn: date('2026-02-28'),
        expect: { outcome: 'grant', limits: { renewal: true } },
      }),
    ).toEqual([]);
  });
});

describe('stories', () => {
  const refusal: Partial<Scenario> = {
    facts: { age: 30, banned: false },
    at: date('2026-02-10'),
    story: [
      {
        transition: 'submit',
        by: 'reader',
        on: date('2026-02-02'),
        expect: { state: 'examination', due: { decision: date('2026-02-05') } },
      },
      {
        transition: 'grant',
        by: 'clerk',
        on: date('2026-02-03'),
        expect: { refused: 'decision-not-supported', state: 'examination' },
      },
      {
        transition: 'examine',
        by: 'clerk',
        on: date('2026-02-03'),
        facts: { 'data-true': false },
        expect: { state: 'examination' },
      },
      {
        transition: 'intend-refusal',
        by: 'clerk',
        on: date('2026-02-04'),
        expect: { state: 'hearing', notices: ['hearing'], due: { hearing: date('2026-02-06') } },
      },
      {
        transition: 'refuse',
        by: 'clerk',
        on: date('2026-02-06'),
        reason: 'Heard.',
        expect: { state: 'refused', notices: [] },
      },
    ],
    expect: {
      outcome: 'refuse',
      grounds: { 'false-data': true },
      deadlines: { hearing: { due: date('2026-02-06') } },
    },
  };
  it('are played from the initial state, facts and events accumulating', () => {
    expect(run(refusal)).toEqual([]);
  });
  it('tell the step that went another way', () => {
    const story =
      refusal.story?.map((step, index) => (index === 2 ? { ...step, facts: { 'data-true': true } } : step)) ??
      [];
    expect(run({ ...refusal, story, expect: {} })).toEqual([
      { what: 'story.4.refused', expected: 'not refused', actual: 'guard-not-met' },
      { what: 'story.4.state', expected: 'hearing', actual: 'examination' },
      { what: 'story.5.refused', expected: 'not refused', actual: 'wrong-state' },
      { what: 'story.5.state', expected: 'refused', actual: 'examination' },
    ]);
  });
  it('tell an expected refusal that did not come', () => {
    const [submit] = refusal.story ?? [];
    if (submit === undefined) throw new Error('no story');
    expect(run({ story: [{ ...submit, expect: { refused: 'wrong-role' } }], expect: {} })).toEqual([
      { what: 'story.1.refused', expected: 'wrong-role', actual: 'not refused' },
    ]);
  });
});

describe('runScenarios', () => {
  it('runs them in order', () => {
    const library = libraryWith({
      b: { order: 1 },
      a: { order: 2 },
      c: { order: 1, expect: { outcome: 'refuse' } },
    });
    expect(runScenarios(library).map(({ id, passed }) => [id, passed])).toEqual([
      ['b', true],
      ['c', false],
      ['a', true],
    ]);
    expect(runScenarios(library, 'none')).toEqual([]);
  });
});

describe('coverage', () => {
  const renewal = (months: number, at: string, within: boolean): Partial<Scenario> => ({
    variant: 'renewal',
    at: date(at),
    facts: { ...base.facts, 'months-asked': months, 'renewals-used': 0, 'books-lost': 0 },
    expect: { limits: { renewal: within } },
  });
  const library = libraryWith({
    'ground-false': { expect: { grounds: { 'false-data': false } } },
    'only-produced': { facts: { ...base.facts, 'data-true': false }, expect: { outcome: 'refuse' } },
    'old-limit': renewal(6, '2026-02-28', true),
    'new-limit': renewal(3, '2026-03-01', true),
    'new-over': renewal(4, '2026-03-02', false),
    'nothing-expected': { at: date('2026-03-01') },
    due: { expect: { deadlines: { decision: { due: date('2026-02-05') } } } },
    consent: { expect: { documents: { consent: 'not-required' } } },
  });
  const items = coverage(library, 'card').map(
    ({ kind, id, wanted, since, scenarios }) =>
      [[kind, id, wanted, ...(since ? [since] : [])].join(' '), scenarios] as const,
  );
  const covered = Object.fromEntries(items);

  it('counts what a scenario expects, not what it merely produces', () => {
    expect(covered['ground false-data false']).toEqual(['ground-false']);
    expect(covered['ground false-data true']).toEqual([]);
    expect(covered['ground false-data unknown']).toEqual([]);
  });
  it('wants the boundaries of a limit in each form it had', () => {
    expect(covered['limit renewal at the limit 2025-01-01']).toEqual(['old-limit']);
    expect(covered['limit renewal one over 2025-01-01']).toEqual([]);
    expect(covered['limit renewal at the limit 2026-03-01']).toEqual(['new-limit']);
    expect(covered['limit renewal one over 2026-03-01']).toEqual(['new-over']);
    expect(covered['limit renewal last time 2026-03-01']).toEqual(['new-limit']);
    expect(covered['limit renewal one time too many 2026-03-01']).toEqual([]);
  });
  it('wants the day of effect and the day before', () => {
    expect(covered['edition-day reform/all the day before']).toEqual(['old-limit']);
    expect(covered['edition-day reform/all the day']).toEqual(['new-limit']);
  });
  it('wants deadlines and conditional documents', () => {
    expect(covered['deadline decision due']).toEqual(['due']);
    expect(covered['document consent not required']).toEqual(['consent']);
    expect(covered['document consent required']).toEqual([]);
    expect(Object.keys(covered).filter((key) => key.startsWith('document application'))).toEqual([]);
  });
  it('wants every boundary once', () => {
    expect(new Set(items.map(([key]) => key)).size).toBe(items.length);
    expect(coverage(library, 'none')).toEqual([]);
  });
});
