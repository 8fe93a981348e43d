import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amended, GUEST_CARD } from '../support/amended.ts';
import { answers, submitted } from '../support/guest-card.ts';
import { openFiles, smallFiles, withFile } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

/** The fixture with a doubt in two readings, and a part that takes the state `waiting` away from pending cases. */
const library = () => {
  const reading = (order: number, patch: object) => ({ order, title: { kk: `түсінік ${order}` }, patch });
  const withDoubt = withFile(smallFiles(), `${GUEST_CARD}edition/open.json`, (json) => ({
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
  }));
  return openFiles(
    amended(
      'al-9-2026',
      {
        main: {
          inForce: { from: '2025-04-01' },
          governs: 'all-pending',
          states: { waiting: 'examination' },
          patch: {
            workflow: { states: { waiting: null }, transitions: { ask: null, answer: null } },
          },
        },
      },
      withDoubt,
      '2025-03-20',
    ),
  );
};

let server: TestServer;
let applicant: Client;
let officer: Client;

beforeAll(async () => {
  server = await startTestServer({ library: library() });
  applicant = await server.as('applicant');
  officer = await server.as('officer');
});
afterAll(() => server.close());

describe('a question with readings', () => {
  it('shows the outcome under each, and is settled by choosing one', async () => {
    const { id, sequence } = await submitted(applicant);
    const before = (await officer.get(`/cases/${id}`)).json;
    expect(before.assessment.readings.months.four.differs).toContain('limits/stay');
    const settle = (sense: unknown, expectedSequence: number) =>
      officer.post(`/cases/${id}/settlements`, {
        open: 'months',
        sense,
        reason: 'The limit is four months',
        expectedSequence,
      });
    expect((await settle('applies', sequence)).json.code).toBe('unknown-reading');
    expect((await settle({ reading: 'five' }, sequence)).json.code).toBe('unknown-reading');
    const settled = await settle({ reading: 'four' }, sequence);
    expect(settled.status).toBe(200);
    const { assessment, evaluators } = settled.json;
    expect(assessment.open.months).toMatchObject({ settled: true, reading: 'four' });
    expect(assessment.limits.stay).toMatchObject({ within: false, limit: { count: 4 } });
    expect(evaluators.agree).toBe(true);
    expect((await settle({ reading: 'four' }, sequence + 1)).json.code).toBe('already-settled');
    // The last word counts.
    const again = await settle({ reading: 'twelve' }, sequence + 1);
    expect(again.json.assessment.limits.stay).toMatchObject({ within: true, limit: { count: 12 } });
  });

  it('may be asked in a reading without an account', async () => {
    const ask = (readings: object) =>
      server.visitor().post('/services/guest-card/assessment', {
        variant: 'first',
        channel: 'portal',
        facts: answers,
        at: '2025-03-10',
        readings,
      });
    expect((await ask({ months: 'four' })).json.limits.stay.limit.count).toBe(4);
    expect((await ask({ months: 'forr' })).status).toBe(400);
  });
});

it('a pending case in a state that is gone stands in the state that the amendment names', async () => {
  server.setNow('2025-03-10T06:00:00Z');
  const { id, sequence } = await submitted(applicant);
  const asked = await officer.post(`/cases/${id}/events`, {
    transition: 'ask',
    by: 'officer',
    reason: 'Which town?',
    expectedSequence: sequence,
  });
  expect(asked.json.state).toBe('waiting');
  server.setNow('2025-04-02T06:00:00Z');
  const { state, steps } = (await officer.get(`/cases/${id}`)).json;
  expect(state).toBe('examination');
  expect(steps.map(({ transition }: { transition: string }) => transition)).toContain('grant');
});
