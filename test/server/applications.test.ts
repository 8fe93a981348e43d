import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, application, draft, submitted } from '../support/guest-card.ts';
import { openFiles, smallFiles, withFile } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let applicant: Client;
let other: Client;
beforeAll(async () => {
  server = await startTestServer();
  [applicant, other] = await Promise.all([server.as('applicant'), server.as('applicant-2')]);
});
afterAll(() => server.close());

describe('a draft', () => {
  it('may be incomplete, is saved and read back', async () => {
    const { id, sequence, status, number } = await draft(applicant, { answers: { 'full-name': 'Ada' } });
    expect([status, number, sequence]).toEqual(['draft', undefined, 1]);
    const saved = await applicant.put(`/applications/${id}`, {
      answers: { 'full-name': 'Ada Bell', town: 'hill' },
      language: 'ru',
      expectedSequence: 1,
    });
    expect([saved.status, saved.json.answers, saved.json.language, saved.json.sequence]).toEqual([
      200,
      { 'full-name': 'Ada Bell', town: 'hill' },
      'ru',
      2,
    ]);
    expect((await applicant.get(`/applications/${id}`)).json).toEqual(saved.json);
  });

  it('is not overwritten by who has not seen its last state', async () => {
    const { id } = await draft(applicant);
    const save = (purpose: string) =>
      applicant.put(`/applications/${id}`, { answers: { ...answers, purpose }, expectedSequence: 1 });
    const both = await Promise.all([save('family'), save('study')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.json.code).toBe('sequence-conflict');
  });

  it('is gone after it was given up', async () => {
    const { id } = await draft(applicant);
    expect((await applicant.delete(`/applications/${id}`)).status).toBe(204);
    expect((await applicant.get(`/applications/${id}`)).status).toBe(404);
    const { items } = (await applicant.get('/applications')).json;
    expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
  });

  it.each([
    ['a wrong type', { 'months-requested': 'six' }, '/answers/months-requested'],
    ['a value out of bounds', { 'months-requested': 99 }, '/answers/months-requested'],
    ['a date that does not exist', { 'birth-date': '2025-02-30' }, '/answers/birth-date'],
    ['an unknown code', { town: 'atlantis' }, '/answers/town'],
    ['an unknown fact', { 'shoe-size': 42 }, '/answers/shoe-size'],
    ["an officer's fact", { 'data-true': true }, '/answers/data-true'],
    ["an implied officer's fact", { 'document-passport': true }, '/answers/document-passport'],
    ['a computed fact', { 'assessment-date': '2025-01-01' }, '/answers/assessment-date'],
    ['a list with an unknown field', { children: [{ name: 'Bo', rank: 1 }] }, '/answers/children/0/rank'],
  ])('takes no answer of %s and names the field', async (_, wrong, pointer) => {
    const refused = await applicant.post('/applications', {
      ...application,
      answers: { ...answers, ...wrong },
    });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(refused.json.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });
});

describe('submitting', () => {
  it('gives a number, the day where the calendar holds, the edition and the due date', async () => {
    // 22:30 UTC on the 10th is the 11th in a country three hours ahead.
    server.setNow('2025-03-10T22:30:00Z');
    const view = await submitted(applicant);
    expect(view.number).toMatch(/^2025-\d{6}-\d$/);
    expect(view.state).toBe('examination');
    expect(view.timeline).toMatchObject([{ event: 'received', on: '2025-03-11' }]);
    expect(view.edition).toMatchObject({ reason: 'submission' });
    expect(view.deadlines.decision).toMatchObject({ started: '2025-03-11', due: '2025-03-14' });
    server.setNow('2025-03-10T06:00:00Z');
  });

  it('twice gives the same case', async () => {
    const { id, sequence } = await draft(applicant);
    const once = () => applicant.post(`/applications/${id}/submission`, { expectedSequence: sequence });
    const [first, second] = [await once(), await once()];
    expect(second.status).toBe(200);
    expect(second.json).toEqual(first.json);
  });

  it('many times at once gives one case with one number', async () => {
    const { id, sequence } = await draft(applicant);
    const all = await Promise.all(
      Array.from({ length: 10 }, () =>
        applicant.post(`/applications/${id}/submission`, { expectedSequence: sequence }),
      ),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(all.map(({ json }) => json.number)).size).toBe(1);
    expect(all[0]?.json.timeline).toHaveLength(1);
  });

  it('of many cases at once gives each its own number, none left out', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => draft(applicant)));
    const views = await Promise.all(
      drafts.map(({ id }) => applicant.post(`/applications/${id}/submission`, { expectedSequence: 1 })),
    );
    const counts = views.map(({ json }) => Number(json.number.slice(5, 11))).sort((a, b) => a - b);
    const first = counts[0] ?? 0;
    expect(counts).toEqual(Array.from({ length: 12 }, (_, index) => first + index));
  });

  it('names every field that is missing', async () => {
    const { id } = await draft(applicant, { answers: { purpose: 'work', 'full-name': 'Ada Bell' } });
    const refused = await applicant.post(`/applications/${id}/submission`, { expectedSequence: 1 });
    expect([refused.status, refused.json.code]).toEqual([422, 'invalid-answers']);
    expect(refused.json.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/answers/arrival-date',
      '/answers/birth-date',
      '/answers/employer',
      '/answers/has-home',
      '/answers/months-requested',
      '/answers/town',
    ]);
    expect((await applicant.get(`/applications/${id}`)).json.status).toBe('draft');
  });

  it('names an answer to what the variant does not ask', async () => {
    const { id } = await draft(applicant, { variant: 'renewal' });
    const refused = await applicant.post(`/applications/${id}/submission`, { expectedSequence: 1 });
    expect([refused.status, refused.json.errors]).toMatchObject([
      422,
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/answers/arrival-date', code: 'unknown-field' }),
      ]),
    ]);
    expect(refused.json.errors.map((error: { pointer: string }) => error.pointer)).not.toContain('/answers');
  });

  it('drops answers that the form hides', async () => {
    const view = await submitted(applicant, { answers: { ...answers, employer: 'The port', children: [] } });
    expect(view.answers).toEqual(answers);
  });

  it('is final: nothing of it can be saved, submitted anew or deleted', async () => {
    const { id, sequence } = await submitted(applicant);
    const save = await applicant.put(`/applications/${id}`, { answers, expectedSequence: sequence });
    expect([save.status, save.json.code]).toEqual([409, 'already-submitted']);
    expect((await applicant.delete(`/applications/${id}`)).json.code).toBe('already-submitted');
  });

  it('validates a draft that an amendment overtook under the edition of the submission day', async () => {
    server.setNow('2024-05-30T06:00:00Z');
    const { 'has-home': _, ...before } = answers;
    const old = { ...before, 'arrival-date': '2024-05-01' };
    const [inTime, late] = [
      await draft(applicant, { answers: old }),
      await draft(applicant, { answers: old }),
    ];
    const submit = (id: string) => applicant.post(`/applications/${id}/submission`, { expectedSequence: 1 });
    expect((await submit(inTime.id)).status).toBe(200);
    server.setNow('2024-05-31T06:00:00Z');
    const refused = await submit(late.id);
    expect(refused.json.errors).toMatchObject([{ pointer: '/answers/has-home', code: 'required' }]);
    server.setNow('2025-03-10T06:00:00Z');
  });
});

describe('an answer to what an amendment no longer asks', () => {
  it('is left out, when saving and when submitting', async () => {
    const library = openFiles(
      withFile(smallFiles(), 'services/guest-card/amendments/al-7-2024.json', (json) =>
        JSON.stringify(json)
          .replace('"threat":null', '"threat":null,"employer":null')
          .replace('"fields":{"has-home"', '"fields":{"employer":null,"has-home"'),
      ),
    );
    const changed = await startTestServer({ library, now: '2024-05-30T06:00:00Z' });
    const client = await changed.as('applicant');
    const { 'has-home': _, ...before } = answers;
    const old = { ...before, purpose: 'work', employer: 'The port', 'arrival-date': '2024-05-01' };
    const { id } = await draft(client, { answers: old });
    changed.setNow('2024-05-31T06:00:00Z');
    const saved = await client.put(`/applications/${id}`, {
      answers: { ...old, 'has-home': true },
      expectedSequence: 1,
    });
    expect([saved.status, saved.json.answers.employer]).toEqual([200, undefined]);
    const submission = await client.post(`/applications/${id}/submission`, { expectedSequence: 2 });
    expect([submission.status, submission.json.state]).toEqual([200, 'examination']);
    await changed.close();
  });
});

describe('an Idempotency-Key', () => {
  it('makes one draft of a form that is posted twice, also at once', async () => {
    const key = { 'idempotency-key': 'abc-1' };
    const both = await Promise.all([
      applicant.post('/applications', application, key),
      applicant.post('/applications', application, key),
    ]);
    const again = await applicant.post('/applications', application, key);
    expect(new Set([...both, again].map(({ json }) => json.id)).size).toBe(1);
  });

  it("is the sender's own", async () => {
    const key = { 'idempotency-key': 'abc-2' };
    const [mine, theirs] = [
      await applicant.post('/applications', application, key),
      await other.post('/applications', application, key),
    ];
    expect(mine.json.id).not.toBe(theirs.json.id);
  });

  it('is not taken for another request', async () => {
    const key = { 'idempotency-key': 'abc-3' };
    await applicant.post('/applications', application, key);
    const refused = await applicant.post('/applications', { ...application, language: 'kk' }, key);
    expect([refused.status, refused.json.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('lets a repeated save be what it was, although the sequence has gone on', async () => {
    const { id } = await draft(applicant);
    const save = () =>
      applicant.put(
        `/applications/${id}`,
        { answers: {}, expectedSequence: 1 },
        { 'idempotency-key': 'save-1' },
      );
    expect([(await save()).json.sequence, (await save()).json.sequence]).toEqual([2, 2]);
  });
});

describe('whose an application is', () => {
  it('is unknown to everyone else', async () => {
    const { id } = await draft(applicant);
    const answersToOther = await Promise.all([
      other.get(`/applications/${id}`),
      other.put(`/applications/${id}`, { answers: {}, expectedSequence: 1 }),
      other.post(`/applications/${id}/submission`, { expectedSequence: 1 }),
      other.delete(`/applications/${id}`),
      other.get(`/cases/${id}/deadlines`),
      other.get('/applications/no-such-id'),
    ]);
    expect(answersToOther.map(({ status, json }) => [status, json.code])).toEqual(
      answersToOther.map(() => [404, 'unknown-application']),
    );
  });

  it('lists the own ones only, the newest first, page by page', async () => {
    const fresh = await startTestServer();
    const [mine, theirs] = [await fresh.as('applicant'), await fresh.as('applicant-2')];
    await draft(theirs);
    const ids: string[] = [];
    for (let day = 10; day < 15; day += 1) {
      fresh.setNow(`2025-03-${day}T06:00:00Z`);
      ids.unshift((await draft(mine)).id);
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await mine.get(`/applications?limit=2${cursor}`);
      seen.push(...page.json.items.map((item: { id: string }) => item.id));
      cursor = page.json.next === undefined ? '' : `&cursor=${page.json.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(ids);
    await fresh.close();
  });
});
