import { describe, expect, it } from 'vitest';
import { runScenario, runScenarios } from '../../../engine/scenario/run.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { edition } from './edition.ts';
import { base, libraryWith } from './scenarios.ts';
import { date } from './support.ts';

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

describe('a decision step', () => {
  it('is assessed with the facts that it records itself', () => {
    const { grant } = edition.workflow.transitions;
    if (grant === undefined) throw new Error('no fixture');
    const records = { 'data-true': { order: 1, required: true } };
    const transitions = { ...edition.workflow.transitions, grant: { ...grant, records } };
    const of = { ...edition, workflow: { ...edition.workflow, transitions } };
    const story: Scenario['story'] = [
      { transition: 'submit', by: 'reader', on: date('2026-02-02'), expect: { state: 'examination' } },
      {
        transition: 'grant',
        by: 'clerk',
        on: date('2026-02-03'),
        facts: { 'data-true': true },
        expect: { state: 'granted' },
      },
    ];
    const library = libraryWith({ one: { facts: { age: 30, banned: false }, story } }, of);
    expect(runScenario(library, 'card', 'one').mismatches).toEqual([]);
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
