import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../../server/cases/case.ts';
import { answers, application, draft, submitted } from '../support/guest-card.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let applicant: Client;
let officer: Client;
beforeAll(async () => {
  server = await startTestServer();
  [applicant, officer] = await Promise.all([server.as('applicant'), server.as('officer')]);
});
afterAll(() => server.close());
beforeEach(() => server.setNow('2025-03-10T06:00:00Z'));

/** Everything known that makes the assessment a grant. */
const verified = { 'data-true': true, 'document-passport': true, banned: false };
const establish = (id: string, expectedSequence: number, facts: object) =>
  officer.put(`/cases/${id}/facts`, { facts, evidence: 'Register of 10 March', expectedSequence });
const grant = { transition: 'grant', by: 'officer', facts: { 'data-true': true, 'document-passport': true } };

describe('the desk', () => {
  it('shows a case with every ground, its evidence, its deadlines and what can be done', async () => {
    const { id, sequence } = await submitted(applicant);
    const view = (await establish(id, sequence, { banned: true })).json;
    expect(view.facts.find((fact: { fact: string }) => fact.fact === 'banned')).toMatchObject({
      value: true,
      source: {
        by: 'registry',
        account: 'officer',
        evidence: 'Register of 10 March',
        at: '2025-03-10T06:00:00.000Z',
      },
    });
    expect(view.facts.find((fact: { fact: string }) => fact.fact === 'full-name')).toMatchObject({
      value: 'Ada Bell',
      source: { by: 'applicant', account: 'applicant' },
    });
    expect(view.assessment.outcome).toBe('refuse');
    expect(view.assessment.grounds.banned).toMatchObject({ applies: true, citation: { provision: 'p5.2' } });
    expect(view.evaluators).toMatchObject({ agree: true, disagreements: [] });
    expect(view.evaluators.compared).toBeGreaterThan(3);
    expect(view.nextDue).toMatchObject({ deadline: 'decision', result: { due: '2025-03-13' } });
    const steps = Object.fromEntries(
      view.steps.map((step: { transition: string }) => [step.transition, step]),
    );
    expect(Object.keys(steps)).toEqual(['ask', 'grant', 'refuse', 'return']);
    expect(steps.refuse).toMatchObject({
      reasonRequired: true,
      decision: { outcome: 'refuse', preliminary: false },
    });
    expect(steps.refuse.blocked).toBeUndefined();
    expect(steps.return.blocked.code).toBe('decision-not-supported');
  });

  it('knows a document that the submission itself presents', async () => {
    const { id } = await submitted(applicant);
    const { facts } = (await officer.get(`/cases/${id}`)).json;
    expect(facts.find((fact: { fact: string }) => fact.fact === 'document-application')).toMatchObject({
      value: true,
    });
  });

  it('lists open cases by due date, and finds them by number and name', async () => {
    const fresh = await startTestServer();
    const [mine, desk] = [await fresh.as('applicant'), await fresh.as('officer')];
    const filed: Record<string, string> = {};
    for (const day of ['12', '10', '11']) {
      fresh.setNow(`2025-03-${day}T06:00:00Z`);
      filed[day] = (await submitted(mine)).id;
    }
    await draft(mine);
    const list = async (query = '') => (await desk.get(`/cases${query}`)).json;
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
    expect(ids(await list())).toEqual([filed['10'], filed['11'], filed['12']]);
    const page = await list('?limit=2');
    expect([ids(page), ids(await list(`?limit=2&cursor=${page.next}`))]).toEqual([
      [filed['10'], filed['11']],
      [filed['12']],
    ]);
    const { number } = (await list()).items[1];
    expect(ids(await list(`?q=${number}`))).toEqual([filed['11']]);
    expect(ids(await list('?q=nobody'))).toEqual([]);
    expect(ids(await list('?state=waiting'))).toEqual([]);
    expect(ids(await list('?status=closed'))).toEqual([]);
    expect((await desk.get('/cases?cursor=nonsense')).json.code).toBe('invalid-cursor');
    await fresh.close();
  });

  it('takes a fact back: it is unknown again', async () => {
    const { id, sequence } = await submitted(applicant);
    await establish(id, sequence, { banned: true });
    const view = (await establish(id, sequence + 1, { banned: null })).json;
    expect(view.assessment.grounds.banned.applies).toBeNull();
  });

  it("does not state the applicant's facts, nor what does not exist", async () => {
    const { id, sequence } = await submitted(applicant);
    const stated = await establish(id, sequence, { purpose: 'work' });
    expect([stated.status, stated.json.errors[0].pointer]).toEqual([400, '/facts/purpose']);
    const unknown = await establish(id, sequence, { 'shoe-size': 4 });
    expect([unknown.status, unknown.json.errors[0].code]).toEqual([400, 'unknown-fact']);
  });

  it('settles only an open question that concerns the case, once', async () => {
    server.setNow('2024-05-20T06:00:00Z');
    const { 'has-home': _, ...before } = answers;
    const family = { ...before, purpose: 'family', 'arrival-date': '2024-05-01' };
    const { id, sequence } = await submitted(applicant, { answers: family });
    const settle = (open: string, expectedSequence: number, sense = 'applies') =>
      officer.post(`/cases/${id}/settlements`, {
        open,
        sense,
        reason: 'The limit holds here',
        expectedSequence,
      });
    expect((await officer.get(`/cases/${id}`)).json.assessment.open['family-stay'].settled).toBe(false);
    const settled = await settle('family-stay', sequence);
    expect(settled.json.assessment.open['family-stay'].settled).toBe(true);
    expect(settled.json.settled).toMatchObject([{ open: 'family-stay', by: 'officer' }]);
    expect((await settle('family-stay', sequence + 1)).json.code).toBe('already-settled');
    expect((await settle('no-such', sequence + 1)).json.code).toBe('unknown-open');
    // It touches a limit: without it nothing could be granted lawfully.
    expect((await settle('family-stay', sequence + 1, 'set-aside')).json.code).toBe('not-set-aside');
  });
});

describe('the procedure', () => {
  it('goes from the question to the answer and on, its notices kept in every language', async () => {
    const { id, sequence } = await submitted(applicant);
    server.setNow('2025-03-11T06:00:00Z');
    const ask = { transition: 'ask', by: 'officer', reason: 'Which town?', expectedSequence: sequence };
    const asked = (await officer.post(`/cases/${id}/events`, ask)).json;
    expect([asked.state, asked.nextDue]).toEqual(['waiting', undefined]);
    expect(asked.notices[0].title).toMatchObject({ kk: 'Сұрау', ru: 'Запрос', en: 'Question' });
    expect(asked.notices[0].body.en).toBe(`No. ${asked.number}: please add to your data. Which town?`);
    const own = (await applicant.get(`/applications/${id}`)).json;
    expect(own.deadlines.decision.status).toBe('suspended');
    expect(own.notices).toHaveLength(1);
    expect(
      own.timeline.map((event: { reason?: string; byAccount?: string }) => [event.reason, event.byAccount]),
    ).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(own.steps.map((step: { transition: string }) => step.transition)).toEqual(['answer']);
    server.setNow('2025-03-14T06:00:00Z');
    const answer = { transition: 'answer', by: 'applicant', expectedSequence: own.sequence };
    const answered = (await applicant.post(`/applications/${id}/steps`, answer)).json;
    // Received Mon 10; Tue 11 counts; 12-14 suspended; Mon 17 and Tue 18 are the second and third day.
    expect([answered.state, answered.deadlines.decision.due]).toEqual(['examination', '2025-03-18']);
  });

  it.each([
    ['an unknown step', { transition: 'vanish', by: 'officer' }, 404, 'unknown-step'],
    ['a step from another state', { transition: 'answer', by: 'officer' }, 409, 'wrong-state'],
    [
      'a role that is not the actor’s',
      { transition: 'ask', by: 'applicant', reason: 'x' },
      403,
      'wrong-role',
    ],
    ['a missing reason', { transition: 'ask', by: 'officer' }, 400, 'reason-missing'],
    [
      'facts that the step does not record',
      { transition: 'ask', by: 'officer', reason: 'x', facts: { banned: true } },
      400,
      'facts-not-recordable',
    ],
    ['a decision at the address of steps', { ...grant }, 409, 'is-a-decision'],
  ])('refuses %s', async (_, step, status, code) => {
    const { id, sequence } = await submitted(applicant);
    const refused = await officer.post(`/cases/${id}/events`, { ...step, expectedSequence: sequence });
    expect([refused.status, refused.json.code]).toEqual([status, code]);
    expect((await officer.get(`/cases/${id}`)).json.sequence).toBe(sequence);
  });

  it('lets one of two officers take the step', async () => {
    const { id, sequence } = await submitted(applicant);
    const ask = (reason: string) =>
      officer.post(`/cases/${id}/events`, {
        transition: 'ask',
        by: 'officer',
        reason,
        expectedSequence: sequence,
      });
    const both = await Promise.all([ask('one'), ask('two')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('a decision', () => {
  const decide = (id: string, step: object, headers?: Record<string, string>) =>
    officer.post(`/cases/${id}/decision`, step, headers);

  it('is recorded with a receipt from which it can be derived again', async () => {
    const { id, sequence } = await submitted(applicant);
    const facts = await establish(id, sequence, verified);
    const decided = await decide(id, {
      ...grant,
      evidence: 'Passport seen',
      expectedSequence: facts.json.sequence,
    });
    expect([decided.status, decided.json.state, decided.json.status]).toEqual([200, 'granted', 'closed']);
    expect(decided.json.decision).toEqual({ outcome: 'grant', preliminary: false, on: '2025-03-10' });
    const events = await server.cases.repository.read(streamOf(id));
    const receipt = events.find(({ type }) => type === 'step-taken')?.payload.receipt;
    expect(receipt).toMatchObject({
      service: 'guest-card',
      edition: { hash: decided.json.edition.hash, reason: 'submission' },
      input: { variant: 'first', at: '2025-03-10', facts: { ...answers, ...verified } },
      assessment: { outcome: 'grant' },
      evaluators: { agree: true },
    });
    expect(events.every(({ edition }) => edition === decided.json.edition.hash)).toBe(true);
    const archived = await server.cases.repository.read(`edition-${decided.json.edition.hash}`);
    expect(archived).toHaveLength(1);
  });

  it('is refused where the assessment does not support it', async () => {
    const { id, sequence } = await submitted(applicant);
    const refused = await decide(id, { ...grant, expectedSequence: sequence });
    expect([refused.status, refused.json.code]).toEqual([409, 'decision-not-supported']);
    expect(refused.json.title).toContain('undetermined');
  });

  it('rests on what it records itself', async () => {
    const { id, sequence } = await submitted(applicant);
    const step = {
      transition: 'refuse',
      by: 'officer',
      facts: { 'data-true': false },
      reason: 'Forged',
      expectedSequence: sequence,
    };
    expect((await decide(id, step)).json.state).toBe('refused');
  });

  it('names the facts that it needs', async () => {
    const { id, sequence } = await submitted(applicant);
    const facts = await establish(id, sequence, verified);
    const refused = await decide(id, {
      transition: 'grant',
      by: 'officer',
      expectedSequence: facts.json.sequence,
    });
    expect(refused.json.errors).toMatchObject([
      { pointer: '/facts/data-true' },
      { pointer: '/facts/document-passport' },
    ]);
  });

  it('is made once, also when it is sent again', async () => {
    const { id, sequence } = await submitted(applicant);
    const step = {
      transition: 'refuse',
      by: 'officer',
      facts: { 'data-true': false },
      reason: 'Forged',
      expectedSequence: sequence,
    };
    const key = { 'idempotency-key': 'decide-once' };
    const [first, second] = [await decide(id, step, key), await decide(id, step, key)];
    expect([second.status, second.json.sequence]).toEqual([200, first.json.sequence]);
    expect((await decide(id, { ...step, reason: 'Other' }, key)).json.code).toBe('idempotency-key-reused');
    expect((await decide(id, { ...step, expectedSequence: first.json.sequence })).json.code).toBe(
      'wrong-state',
    );
  });

  it('does not rest on an edition that is not published, outside the demonstration', async () => {
    const strict = await startTestServer({ decidesOnDrafts: false });
    const [mine, desk] = [await strict.as('applicant'), await strict.as('officer')];
    const { id, sequence } = await submitted(mine);
    const step = {
      transition: 'refuse',
      by: 'officer',
      facts: { 'data-true': false },
      reason: 'Forged',
      expectedSequence: sequence,
    };
    const refused = await desk.post(`/cases/${id}/decision`, step);
    expect([refused.status, refused.json.code]).toEqual([409, 'edition-not-published']);
    await strict.close();
  });
});

describe('evaluators that disagree', () => {
  it('stop every decision and raise an alarm, with nothing personal in it', async () => {
    const disagreements = [{ condition: 'grounds/banned', compiled: false, rules: true }];
    const broken = await startTestServer({
      agreementOn: async () => ({ agree: false, compared: 1, disagreements }),
    });
    const [mine, desk] = [await broken.as('applicant'), await broken.as('officer')];
    const { id, sequence } = await submitted(mine);
    const facts = { 'data-true': false };
    const step = { transition: 'refuse', by: 'officer', facts, reason: 'Forged', expectedSequence: sequence };
    const refused = await desk.post(`/cases/${id}/decision`, step);
    expect([refused.status, refused.json.code, refused.json.known]).toEqual([
      409,
      'evaluators-disagree',
      ['grounds/banned'],
    ]);
    const view = (await desk.get(`/cases/${id}`)).json;
    expect([view.sequence, view.evaluators]).toEqual([
      sequence,
      { agree: false, compared: 1, disagreements },
    ]);
    const alarm = broken.logs.find((line) => line.includes('ALARM'));
    expect(alarm).toContain('grounds/banned');
    expect(alarm).not.toContain('Ada Bell');
    await broken.close();
  });
});

describe('an application at the counter', () => {
  it('is entered by an officer for a person, through a channel that is not electronic', async () => {
    const atOffice = { ...application, channel: 'office' };
    expect((await applicant.post('/applications', atOffice)).json.code).toBe('channel-not-electronic');
    const view = await submitted(officer, { channel: 'office', onBehalfOf: 'Ada Bell' });
    expect([view.state, view.applicant]).toEqual(['examination', 'Ada Bell']);
  });

  it('cannot be entered by an applicant for somebody else', async () => {
    const refused = await applicant.post('/applications', { ...application, onBehalfOf: 'Bo' });
    expect([refused.status, refused.json.code]).toEqual([403, 'not-allowed']);
  });
});
