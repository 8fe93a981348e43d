import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../../engine/assessment/request.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { runScenario } from '../../../engine/scenario/run.ts';
import { amended, GUEST_CARD } from '../../support/amended.ts';
import { day, granted, pinnedFor } from '../../support/assessing.ts';
import { openFiles, withFile } from '../../support/library.ts';

const at = '2026-02-10';
const reading = (order: number, patch: object) => ({ order, title: { kk: 'түсінік' }, patch });
const files = withFile(
  amended('al-9-2026', {
    // Asks one fact more; perhaps it is not in force yet.
    main: {
      inForce: { notBefore: '2026-02-01', notAfter: '2026-03-01' },
      patch: {
        facts: {
          'has-home': null,
          shelter: { kind: 'boolean', order: 13, title: { kk: 'баспана' }, establishedBy: 'applicant' },
        },
        requirements: { 'has-home': { when: { fact: 'shelter', operator: 'is', value: true } } },
        form: { pages: { stay: { fields: { 'has-home': null, shelter: { order: 6, required: true } } } } },
      },
      over: ['/requirements', '/facts/has-home', '/form/pages/stay/fields/has-home'],
    },
  }),
  `${GUEST_CARD}edition/open.json`,
  (json) => ({
    ...json,
    open: {
      ...Object(json.open),
      months: {
        order: 3,
        title: { kk: 'ай' },
        text: { kk: 'екі түсінік' },
        pointers: ['/entitlements/stay'],
        effect: 'undetermined',
        sources: [],
        readings: {
          twelve: reading(1, {}),
          four: reading(2, { entitlements: { stay: { limit: { unit: 'month', count: 4 } } } }),
        },
      },
    },
  }),
);
const library = openFiles(files);

describe('a request', () => {
  const parsed = (readings: Record<string, string>, facts: object = granted) =>
    parseRequest(
      library,
      pinnedFor(library, { at }),
      { variant: 'first', channel: 'portal', facts: { ...facts }, events: [], at: day(at), readings },
      'request',
    );

  test.each([
    [{ months: 'five' }, 'unknown-reading', '/readings/months'],
    [{ mnths: 'four' }, 'unknown-open', '/readings/mnths'],
    [{ 'family-stay': 'four' }, 'unknown-reading', '/readings/family-stay'],
    [{ 'al-9-2026/main': 'perhaps' }, 'unknown-reading', '/readings/al-9-2026~1main'],
  ])('%j is refused', (readings, code, pointer) => {
    const result = parsed(readings);
    expect(result.ok ? [] : result.diagnostics).toMatchObject([{ code, at: { file: 'request', pointer } }]);
  });

  test('names a reading, or whether a part of an amendment is taken to be in force', () => {
    const readings = { months: 'four', 'al-9-2026/main': 'without' };
    const result = parsed(readings);
    expect(result.ok && result.value.input.readings).toEqual(readings);
  });

  test('keeps the facts of every edition that may govern', () => {
    const result = parsed({}, { ...granted, shelter: true });
    expect(result.ok && result.value.input.facts).toMatchObject({ 'has-home': true, shelter: true });
    expect(result.ok && result.value.ignored).toEqual([]);
  });
});

describe('a scenario', () => {
  const scenario = (more: object, expected: object) => ({
    order: 1,
    title: { kk: 'сынақ' },
    tests: [{ act: 'al-1-2020', provision: 'p9' }],
    variant: 'first',
    channel: 'portal',
    at: '2026-01-15',
    facts: granted,
    ...more,
    expect: expected,
  });
  const withScenarios = (scenarios: object) =>
    withFile(files, `${GUEST_CARD}scenarios/readings.json`, () => ({
      $schema: 'scenarios.schema.json',
      scenarios,
    }));

  test('chooses readings, and expects the outcome under each', () => {
    const all = openFiles(
      withScenarios({
        open: scenario(
          {},
          {
            outcome: 'undetermined',
            open: ['months'],
            readings: { months: { twelve: 'grant', four: 'undetermined' } },
          },
        ),
        settled: scenario(
          { readings: { months: 'four' } },
          { outcome: 'undetermined', open: [], limits: { stay: false } },
        ),
        wrong: scenario({}, { readings: { months: { four: 'grant' } } }),
      }),
    );
    const of = (id: string) => runScenario(all, 'guest-card', id).mismatches;
    expect([of('open'), of('settled')]).toEqual([[], []]);
    expect(of('wrong')).toEqual([
      { what: 'readings.months.four', expected: 'grant', actual: 'undetermined' },
    ]);
  });

  test('names readings that are there', () => {
    const codes = (one: object) =>
      openLibrary(withScenarios({ one })).diagnostics.map(({ code, at }) => `${code} ${at.pointer}`);
    expect(codes(scenario({ readings: { months: 'five' } }, {}))).toEqual([
      'unknown-reading /scenarios/one/readings/months',
    ]);
    expect(codes(scenario({}, { readings: { months: { five: 'grant' } } }))).toEqual([
      'unknown-reading /scenarios/one/expect/readings/months',
    ]);
  });
});
