import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../server/cases/case.ts';
import { filesWithAppeal } from '../support/appeal.ts';
import { submitted } from '../support/guest-card.ts';
import { openFiles } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let applicant: Client;
let other: Client;
let officer: Client;
beforeAll(async () => {
  server = await startTestServer({ library: openFiles(filesWithAppeal()) });
  [applicant, other, officer] = await Promise.all([
    server.as('applicant'),
    server.as('applicant-2'),
    server.as('officer'),
  ]);
});
afterAll(() => server.close());

const POINTER = '/answers/decision-number';
const appeal = (number?: string) => ({
  service: 'appeal',
  variant: 'only',
  channel: 'portal',
  language: 'en',
  answers: number === undefined ? {} : { 'decision-number': number },
});

/** A case of somebody's with its decision. */
async function granted(client: Client) {
  const { id, number, sequence } = await submitted(client);
  const facts = { 'data-true': true, 'document-passport': true };
  const banned = await officer.put(`/cases/${id}/facts`, {
    facts: { banned: false },
    evidence: 'Register',
    expectedSequence: sequence,
  });
  const decided = await officer.post(`/cases/${id}/decision`, {
    transition: 'grant',
    by: 'officer',
    facts,
    expectedSequence: banned.json.sequence,
  });
  if (decided.status !== 200) throw new Error(decided.text);
  return { id, number: String(number), sequence: Number(decided.json.sequence) };
}

/** What submitting a draft without a number answers, after the number was typed into it. */
async function submitTyped(client: Client, number: string) {
  const { id } = (await client.post('/applications', appeal())).json;
  const saved = await client.put(`/applications/${id}`, {
    answers: { 'decision-number': number },
    expectedSequence: 1,
  });
  expect(saved.status).toBe(200);
  return client.post(`/applications/${id}/submission`, { expectedSequence: 2 }, { 'accept-language': 'en' });
}

describe('an application about a decided case', () => {
  it('of the own is linked to it: on both, for the applicant and for staff', async () => {
    const decided = await granted(applicant);
    const draft = await applicant.post('/applications', appeal(decided.number));
    expect([draft.status, draft.json.about]).toEqual([201, undefined]);
    const { id } = draft.json;
    const answer = await applicant.post(`/applications/${id}/submission`, { expectedSequence: 1 });
    expect(answer.status).toBe(200);
    const { number } = answer.json;
    const about = {
      id: decided.id,
      number: decided.number,
      service: 'guest-card',
      status: 'closed',
      decision: { outcome: 'grant', on: '2025-03-10' },
    };
    const asking = { id, number, service: 'appeal', status: 'open', stateTitle: { en: 'Received' } };
    expect(answer.json.about).toMatchObject(about);
    for (const [client, path] of [
      [applicant, '/applications'],
      [officer, '/cases'],
    ] as const) {
      expect((await client.get(`${path}/${id}`)).json).toMatchObject({ about, askedAbout: [] });
      const view = (await client.get(`${path}/${decided.id}`)).json;
      expect([view.about, view.askedAbout]).toMatchObject([undefined, [asking]]);
    }
  });

  it('stands in the chain of both cases, with the event that holds the decision', async () => {
    const decided = await granted(applicant);
    const answer = await submitTyped(applicant, ` ${decided.number} `);
    const { id, number } = answer.json;
    const own = await server.cases.repository.read(streamOf(id));
    const linked = own.find(({ type }) => type === 'submitted')?.payload;
    expect(linked).toMatchObject({ about: { case: decided.id, number: decided.number } });
    const events = await server.cases.repository.read(streamOf(decided.id));
    expect(events.at(-1)).toMatchObject({
      type: 'asked-about',
      by: { account: 'applicant' },
      payload: { case: id, number, service: 'appeal' },
    });
    const { about } = linked as { about: { decision: { sequence: number } } };
    const decision = events.find(({ sequence }) => sequence === about.decision.sequence);
    expect(decision?.payload).toMatchObject({ decision: { outcome: 'grant', preliminary: false } });
  });

  it('may be submitted more than once about one case, also at once', async () => {
    const decided = await granted(applicant);
    const all = await Promise.all([1, 2, 3].map(() => submitTyped(applicant, decided.number)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { askedAbout } = (await applicant.get(`/applications/${decided.id}`)).json;
    expect(askedAbout.map(({ number }: { number: string }) => number).sort()).toEqual(
      all.map(({ json }) => json.number).sort(),
    );
  });

  it('of another is as unknown as one that does not exist, and leaves no trace there', async () => {
    const foreign = await granted(other);
    const [theirs, none] = [
      await submitTyped(applicant, foreign.number),
      await submitTyped(applicant, '2025-999999-0'),
    ];
    for (const [answer, number] of [
      [theirs, foreign.number],
      [none, '2025-999999-0'],
    ] as const) {
      expect([answer.status, answer.json.code, answer.json.errors]).toEqual([
        422,
        'invalid-answers',
        [{ pointer: POINTER, code: 'no-such-case', message: expect.stringContaining(`“${number}”`) }],
      ]);
      expect(answer.json.errors[0].message).toContain('page of the case');
    }
    const view = (await other.get(`/applications/${foreign.id}`)).json;
    expect([view.askedAbout, view.sequence]).toEqual([[], foreign.sequence]);
  });

  it('waits for the decision', async () => {
    const { number } = await submitted(applicant);
    const answer = await submitTyped(applicant, number);
    expect([answer.status, answer.json.errors[0]]).toMatchObject([
      422,
      { pointer: POINTER, code: 'not-decided', message: expect.stringContaining('after the decision') },
    ]);
  });

  it('is not begun with a number that will not do', async () => {
    const { number } = await submitted(applicant);
    for (const [given, code] of [
      [number, 'not-decided'],
      ['nothing', 'no-such-case'],
    ]) {
      const refused = await applicant.post('/applications', appeal(given));
      expect([refused.status, refused.json.errors[0]]).toMatchObject([422, { pointer: POINTER, code }]);
    }
  });

  it('is entered by staff for a person, who sees its number but does not open what is not theirs', async () => {
    const decided = await granted(applicant);
    const counter = { ...appeal(decided.number), channel: 'counter', onBehalfOf: 'Ada Bell' };
    const { id } = (await officer.post('/applications', counter)).json;
    const answer = await officer.post(`/applications/${id}/submission`, {
      expectedSequence: 1,
      by: 'officer',
    });
    expect([answer.status, answer.json.about]).toMatchObject([200, { number: decided.number }]);
    expect(answer.json.about.id).toBeUndefined();
    const [asking] = (await applicant.get(`/applications/${decided.id}`)).json.askedAbout;
    expect([asking.number, asking.id]).toEqual([answer.json.number, undefined]);
    expect((await officer.get(`/cases/${decided.id}`)).json.askedAbout[0].id).toBe(id);
  });

  it('is told in lists of services, for whoever shows a decision', async () => {
    const { items } = (await server.visitor().get('/services')).json;
    const about = Object.fromEntries(items.map((one: { id: string; about: unknown }) => [one.id, one.about]));
    expect(about).toEqual({
      appeal: { kind: 'decided-case', number: 'decision-number' },
      'guest-card': undefined,
    });
  });
});
