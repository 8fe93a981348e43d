import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, application, draft, submitted } from '../support/guest-card.ts';
import { type Answer, type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let visitor: Client;
let applicant: Client;
let officer: Client;
beforeAll(async () => {
  server = await startTestServer();
  visitor = server.visitor();
  [applicant, officer] = await Promise.all([server.as('applicant'), server.as('officer')]);
});
afterAll(() => server.close());

const pointers = ({ json }: Answer) => json.errors?.map((error: { pointer: string }) => error.pointer);

/** RFC 9457: the media type, and the members that make a problem. */
function expectProblem(answer: Answer, status: number, code: string) {
  expect([answer.status, answer.json?.code]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.json).toMatchObject({ type: `urn:qagida:problem:${code}`, status });
  expect(answer.json.title).not.toBe('');
  expect(answer.json.instance).toMatch(/^urn:uuid:/);
}

describe('a body that is wrong', () => {
  it.each([
    ['an unknown key', { ...application, colour: 'red' }, ['/colour']],
    ['a missing key', { variant: 'first', channel: 'portal', language: 'en' }, ['/service']],
    ['a wrong type', { ...application, variant: 7 }, ['/variant']],
    ['a wrong choice', { ...application, language: 'xx' }, ['/language']],
    ['several mistakes', { ...application, variant: 7, language: 'xx' }, ['/variant', '/language']],
    ['a list', [application], ['']],
  ])('with %s is 400 and names the field', async (_, body, expected) => {
    const answer = await applicant.post('/applications', body);
    expectProblem(answer, 400, 'invalid-body');
    expect(pointers(answer)).toEqual(expected);
  });

  it.each([
    ['no JSON', '{"service": '],
    ['an empty text', ''],
    [
      'brackets ten thousand deep',
      `{"service":"guest-card","answers":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ],
    ['objects ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('that is %s is a problem, and the server goes on', async (_, raw) => {
    const answer = await applicant.ask('POST', '/applications', { raw });
    expect([400, 415]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect((await applicant.get('/applications')).status).toBe(200);
  });

  it('with half a character is 400 and names the field', async () => {
    const broken = { ...application, answers: { ...answers, 'full-name': 'Ada \uD800' } };
    const answer = await applicant.post('/applications', broken, { 'idempotency-key': 'half' });
    expectProblem(answer, 400, 'invalid-body');
    expect(pointers(answer)).toEqual(['/answers/full-name']);
  });

  it.each(['', 'k'.repeat(201)])('with an Idempotency-Key that is none is 400', async (key) => {
    const answer = await applicant.post('/applications', application, { 'idempotency-key': key });
    expectProblem(answer, 400, 'invalid-parameters');
  });

  it('with a blank reason or blank evidence is 400', async () => {
    const { id, sequence: expectedSequence } = await submitted(applicant);
    const reason = await officer.post(`/cases/${id}/settlements`, {
      open: 'contract-form',
      sense: 'applies',
      reason: ' '.repeat(12),
      expectedSequence,
    });
    expectProblem(reason, 400, 'invalid-body');
    expect(pointers(reason)).toEqual(['/reason']);
    const facts = { 'data-true': true };
    const evidence = await officer.put(`/cases/${id}/facts`, { facts, evidence: ' \n ', expectedSequence });
    expectProblem(evidence, 400, 'invalid-body');
    expect(pointers(evidence)).toEqual(['/evidence']);
  });

  it('in another format is 415', async () => {
    const headers = { 'content-type': 'text/xml' };
    expectProblem(
      await applicant.ask('POST', '/applications', { raw: '<a/>', headers }),
      415,
      'unsupported-body',
    );
  });

  it('that is too large is 413', async () => {
    const raw = JSON.stringify({ ...application, answers: { employer: 'x'.repeat(300_000) } });
    expectProblem(await applicant.ask('POST', '/applications', { raw }), 413, 'body-too-large');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'cannot bring in the fact "%s"',
    async (key) => {
      const raw = `{"service":"guest-card","variant":"first","channel":"portal","language":"en","answers":{"${key}":{"x":1}}}`;
      const answer = await applicant.ask('POST', '/applications', { raw });
      expectProblem(answer, 400, 'invalid-facts');
      expect(pointers(answer)).toEqual([`/answers/${key}`]);
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );

  it.each(['constructor', '__proto__', 'x'.repeat(5000)])('cannot name the service %s', async (service) => {
    expectProblem(await applicant.post('/applications', { ...application, service }), 404, 'unknown-service');
  });

  it.each([
    ['variant', 'constructor', 'unknown-variant'],
    ['channel', '__proto__', 'unknown-channel'],
  ])('cannot name the %s %s', async (key, value, code) => {
    expectProblem(await applicant.post('/applications', { ...application, [key]: value }), 404, code);
  });
});

describe('facts that are wrong', () => {
  it('are named, in the language of the reader', async () => {
    const body = { variant: 'first', facts: { ...answers, banned: 'yes', 'birth-date': '1990-13-01' } };
    const answer = await visitor.post('/services/guest-card/assessment', body, { 'accept-language': 'ru' });
    expectProblem(answer, 400, 'invalid-facts');
    expect(pointers(answer)).toEqual(['/facts/birth-date', '/facts/banned']);
    expect(answer.json.errors[0].message).toMatch(/[а-я]/);
    expect(answer.json.errors[0].hint).toBeTruthy();
  });

  it('are unknown where they are null', async () => {
    const body = { variant: 'first', facts: { ...answers, banned: null }, at: '2025-03-10' };
    const { status, json } = await visitor.post('/services/guest-card/assessment', body);
    expect([status, json.grounds.banned.applies]).toEqual([200, null]);
  });
});

describe('an address that is wrong', () => {
  it.each([
    ['/services?at=2025-02-30', '/at'],
    ['/services?at=yesterday', '/at'],
    ['/services/guest-card?at=2025', '/at'],
    ['/services/guest-card/form?variant=first', '/channel'],
    ['/services/guest-card/blame?pointer=deadlines', '/pointer'],
    ['/services/guest-card/form?variant=first&channel=portal&lang=de', '/lang'],
  ])('%s is 400 and names the parameter', async (path, pointer) => {
    const answer = await visitor.get(path);
    expectProblem(answer, 400, 'invalid-parameters');
    expect(pointers(answer)).toEqual([pointer]);
  });

  it('is 405 with another method than those it takes', async () => {
    const answer = await visitor.ask('PUT', '/services/guest-card');
    expectProblem(answer, 405, 'wrong-method');
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect((await visitor.get('/session/nothing')).status).toBe(404);
  });

  it('outside of the API is a problem too, and tells nothing of the server', async () => {
    const root = new URL(server.url).origin;
    for (const [method, path, status] of [
      ['GET', '/api/v2/services', 404],
      ['GET', '/%E0%A4%A', 404],
      ['POST', '/', 404],
    ] as const) {
      const response = await fetch(root + path, { method });
      const text = await response.text();
      expect([path, response.status, text.includes('node_modules')]).toEqual([path, status, false]);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
  });

  it.each([
    '/applications/%E0%A4%A',
    '/services/%00',
    '/attachments/..%2f..%2fetc%2fpasswd',
    '/validators/..%2f..%2flock.js',
  ])('%s breaks nothing', async (path) => {
    const { status } = await officer.get(path);
    expect([400, 404]).toContain(status);
  });

  it('takes parameters once, not as objects', async () => {
    for (const path of [
      '/services?at[x]=2025-01-01',
      '/cases?q[__proto__]=1',
      '/cases?limit=0',
      '/cases?limit=ten',
    ]) {
      expect([path, [200, 400].includes((await officer.get(path)).status)]).toEqual([path, true]);
    }
  });
});

describe('who may do what', () => {
  const everyone = ['visitor', 'applicant', 'officer', 'policy'] as const;
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['GET', '/services', ['visitor', 'applicant', 'officer', 'policy']],
    ['GET', '/applications', ['applicant', 'officer']],
    ['POST', '/applications', ['applicant', 'officer']],
    ['GET', '/cases', ['officer']],
    ['GET', '/cases/x', ['officer']],
    ['GET', '/cases/x/assessment', ['officer']],
    ['PUT', '/cases/x/facts', ['officer']],
    ['POST', '/cases/x/settlements', ['officer']],
    ['POST', '/cases/x/events', ['officer']],
    ['POST', '/cases/x/decision', ['officer']],
    ['GET', '/attachments/x', ['applicant', 'officer']],
    ['GET', '/checks', ['officer', 'policy']],
    ['GET', '/amendments', ['officer', 'policy']],
    ['GET', '/amendments/x', ['officer', 'policy']],
    ['GET', '/amendments/x/files', ['officer', 'policy']],
    ['GET', '/amendments/x/report', ['officer', 'policy']],
    ['POST', '/amendments', ['policy']],
    ['POST', '/amendments/x/edits', ['policy']],
    ['POST', '/amendments/x/comments', ['policy']],
    ['POST', '/amendments/x/comments/y/resolution', ['policy']],
    ['POST', '/amendments/x/steps', ['policy']],
  ];

  it.each(table)('%s %s', async (method, path, allowed) => {
    const clients = {
      visitor,
      applicant,
      officer,
      policy: await server.as('policy'),
    };
    for (const who of everyone) {
      const { status } = await clients[who].ask(method, path, method === 'GET' ? {} : { body: {} });
      const expected = allowed.includes(who) ? 'let in' : who === 'visitor' ? 401 : 403;
      expect([who, [401, 403].includes(status) ? status : 'let in']).toEqual([who, expected]);
    }
  });

  it('shows no draft and no attachment to officers', async () => {
    const { id } = await draft(applicant);
    expectProblem(await officer.get(`/cases/${id}`), 404, 'unknown-case');
  });
});

describe('a request from another site', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('%o changes nothing', async (headers) => {
    expectProblem(await applicant.post('/applications', application, headers), 403, 'cross-site');
  });

  it('from the own site is taken', async () => {
    const { host, origin } = new URL(server.url);
    expect(host).toBeTruthy();
    expect((await applicant.post('/applications', application, { origin })).status).toBe(201);
    expect(
      (await applicant.post('/applications', application, { 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(201);
  });
});

describe('the log', () => {
  it('holds no personal data, no cookie and no query', async () => {
    await submitted(applicant);
    await officer.get('/cases?q=Ada%20Bell');
    await visitor.post('/session', { account: 'applicant', password: 'wrong' });
    const all = server.logs.join('');
    expect(all).toContain('/api/v1/cases');
    for (const secret of ['Ada', 'Bell', 'qagida=', 'wrong', 'password']) expect(all).not.toContain(secret);
  });
});
