import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rightsOf } from '../../server/accounts/rights.ts';
import { application } from '../support/guest-card.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

const notice = { kk: 'Қабылдау тоқтатылды', ru: 'Приём остановлен', en: 'Applications are stopped' };
const PATH = '/services/guest-card/suspension';

let data: string;
let server: TestServer;
let policy: Client;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'qagida-suspension-'));
  server = await startTestServer({ data });
  policy = await server.as('policy');
});
afterEach(async () => {
  await server.close();
  await rm(data, { recursive: true, force: true });
});

const draft = { ...application, language: 'en' };
const suspended = () => policy.post(PATH, { notice, reason: 'A ruling of the court' });

it('stops applications through the portal with the notice, and says so wherever the service is shown', async () => {
  const applicant = await server.as('applicant');
  const begun = (await applicant.post('/applications', draft)).json;
  expect((await suspended()).status).toBe(201);
  const refused = await applicant.post('/applications', draft);
  expect(refused.status).toBe(409);
  expect(refused.json).toMatchObject({ code: 'service-suspended' });
  const visitor = server.visitor();
  const shown = { notice, since: '2025-03-10T06:00:00.000Z' };
  expect((await visitor.get('/services')).json.items[0].suspended).toEqual(shown);
  expect((await visitor.get('/services/guest-card')).json.suspended).toEqual(shown);
  const late = await applicant.post(`/applications/${begun.id}/submission`, { expectedSequence: 1 });
  expect(late.json).toMatchObject({ code: 'service-suspended', detail: notice.kk });
  const kept = { answers: application.answers, expectedSequence: 1 };
  expect((await applicant.put(`/applications/${begun.id}`, kept)).status).toBe(200);
});

it('leaves the counter and open cases as they are', async () => {
  const applicant = await server.as('applicant');
  const begun = (await applicant.post('/applications', draft)).json;
  const submitted = await applicant.post(`/applications/${begun.id}/submission`, { expectedSequence: 1 });
  expect(submitted.status).toBe(200);
  await suspended();
  const officer = await server.as('officer');
  const atCounter = { ...draft, channel: 'office', onBehalfOf: 'Ada Bell' };
  expect((await officer.post('/applications', atCounter)).status).toBe(201);
  expect((await officer.get('/cases')).json.items).toHaveLength(1);
  // What was submitted before is answered as before.
  const again = await applicant.post(`/applications/${begun.id}/submission`, { expectedSequence: 1 });
  expect(again.json.number).toBe(submitted.json.number);
});

it('outlives a restart, and ends when it is lifted', async () => {
  await suspended();
  await server.close();
  server = await startTestServer({ data });
  policy = await server.as('policy');
  const applicant = await server.as('applicant');
  expect((await applicant.post('/applications', draft)).json.code).toBe('service-suspended');
  expect((await policy.delete(PATH)).status).toBe(204);
  expect((await applicant.post('/applications', draft)).status).toBe(201);
  expect((await policy.delete(PATH)).json.code).toBe('not-suspended');
  expect((await server.visitor().get('/services')).json.items[0].suspended).toBeUndefined();
});

it('keeps its beginning when its notice is changed', async () => {
  await suspended();
  server.setNow('2025-03-11T06:00:00Z');
  const other = { kk: 'Ертең қайта ашылады' };
  const changed = await policy.post(PATH, { notice: other, reason: 'More is known' });
  expect(changed.json).toMatchObject({ notice: other, since: '2025-03-10T06:00:00.000Z' });
});

it.each([
  [
    'without a notice in the authoritative language',
    { notice: { en: 'Stopped' }, reason: 'x' },
    '/notice/kk',
  ],
  [
    'with a notice in a language that nobody reads here',
    { notice: { kk: 'a', de: 'b' }, reason: 'x' },
    '/notice/de',
  ],
  ['without a reason', { notice, reason: ' ' }, '/reason'],
])('is refused %s', async (_, body, pointer) => {
  const refused = await policy.post(PATH, body);
  expect(refused.status).toBe(400);
  expect(refused.json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
});

it('is for policy staff only, and for services that exist', async () => {
  const officer = await server.as('officer');
  expect((await officer.post(PATH, { notice, reason: 'x' })).status).toBe(403);
  expect((await officer.delete(PATH)).status).toBe(403);
  const nowhere = await policy.post('/services/nothing/suspension', { notice, reason: 'x' });
  expect(nowhere.json).toMatchObject({ status: 404, code: 'unknown-service' });
});

it('is a right of its own: who writes and approves may be without it', async () => {
  await server.close();
  server = await startTestServer({ data, rights: { policy: ['write', 'approve'], 'policy-2': ['suspend'] } });
  const writer = await server.as('policy');
  const keeper = await server.as('policy-2');
  expect((await writer.get('/session')).json.rights).toEqual(['write', 'approve']);
  const asked = { notice, reason: 'A ruling of the court' };
  const refused = await writer.post(PATH, asked);
  expect([refused.status, refused.json.code]).toEqual([403, 'suspension-not-allowed']);
  expect((await keeper.post(PATH, asked)).status).toBe(201);
  const lifted = await writer.delete(PATH);
  expect([lifted.status, lifted.json.code]).toEqual([403, 'suspension-not-allowed']);
  expect((await keeper.delete(PATH)).status).toBe(204);
  // And who may only suspend takes no part in amendments.
  expect((await keeper.post('/amendments', { title: 'x', act: 'al-9-2025', services: [] })).status).toBe(403);
});

it('belongs to policy staff of whom nothing else is said, and to nobody else', async () => {
  expect(rightsOf({ kind: 'policy' })).toEqual(['write', 'approve', 'suspend']);
  expect(rightsOf({ kind: 'policy', rights: [] })).toEqual([]);
  expect(rightsOf({ kind: 'officer', rights: ['suspend'] })).toEqual([]);
  expect((await policy.get('/session')).json.rights).toEqual(['write', 'approve', 'suspend']);
  expect((await (await server.as('officer')).get('/session')).json.rights).toBeUndefined();
});
