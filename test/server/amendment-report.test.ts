import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Judging, StoppingError } from '../../server/amendments/judging/judging.ts';
import { ACT, AMENDMENT_FILE, begun, edit, inReview, step, wholeOrder } from '../support/amending.ts';
import { openFiles, smallFiles, smallLibrary } from '../support/library.ts';
import { draftOf } from '../support/publishing.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let author: Client;
beforeAll(async () => {
  server = await startTestServer({ judgesInThread: true });
  author = await server.as('policy');
});
afterAll(() => server.close());

it('says what changes from which day, which provisions are carried out and that the scenarios still pass', async () => {
  const id = await inReview(author);
  const { status, json } = await author.get(`/amendments/${id}/report`);
  expect(status).toBe(200);
  expect(json.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(json.changes.map(({ service, from }: { service: string; from: string }) => [service, from])).toEqual(
    [['guest-card', '2025-09-01']],
  );
  expect(json.scenarios.failed).toBe(0);
  expect(json.scenarios.passed).toBeGreaterThan(0);
});

it('follows every edit', async () => {
  const id = await begun(author);
  await edit(author, id, wholeOrder);
  const errors = async () => {
    const { diagnostics } = (await author.get(`/amendments/${id}/report`)).json;
    return diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
  };
  expect(await errors()).toEqual([]);
  const pointer = '/parts/main/patch/deadlines/decision/citation/by/provision';
  await edit(author, id, [{ file: AMENDMENT_FILE, pointer, before: 'p1', after: 'p77' }]);
  expect((await errors())[0]).toMatchObject({
    code: 'unknown-provision',
    at: { file: AMENDMENT_FILE, pointer },
  });
  const refused = await step(author, id, 'submit', { text: ACT });
  expect([refused.json.code, refused.json.errors[0].code]).toEqual([
    'amendment-has-errors',
    'unknown-provision',
  ]);
});

it('keeps the server answering while it is worked out', async () => {
  const id = await begun(author);
  await edit(author, id, wholeOrder);
  const order: string[] = [];
  await Promise.all([
    author.get(`/amendments/${id}/report`).then(() => order.push('report')),
    author.get('/session').then(() => order.push('session')),
  ]);
  expect(order).toEqual(['session', 'report']);
});

it('and so does a publication: its library is opened in the thread, and is the same as one opened here', async () => {
  const reviewer = await server.as('policy-2');
  const id = await inReview(author);
  expect((await step(reviewer, id, 'approve')).status).toBe(200);
  const order: string[] = [];
  await Promise.all([
    step(author, id, 'publish').then(({ status }) => order.push(`published ${status}`)),
    author.get('/session').then(() => order.push('session')),
  ]);
  expect(order).toEqual(['session', 'published 200']);
  const { library, files } = server.amendments.inUse;
  expect(files.some(({ path }) => path === AMENDMENT_FILE)).toBe(true);
  const { ledger: _, ...here } = openFiles(files);
  const { ledger: __, ...there } = library;
  expect(there).toEqual(here);
  const edition = library.services['guest-card']?.editions.at(-1)?.edition;
  expect([Object.isFrozen(library.services), Object.isFrozen(edition?.deadlines?.decision)]).toEqual([
    true,
    true,
  ]);
});

it('is worked out again after the thread failed', async () => {
  const judging = new Judging();
  const draft = draftOf('al-5-2025', {});
  const broken = { library: smallLibrary(), files: [] };
  await expect(judging.reportOn(broken, draft)).rejects.toThrow('does not open');
  const inUse = { library: smallLibrary(), files: smallFiles() };
  const waiting = judging.reportOn(inUse, draft);
  await judging.close();
  await expect(waiting).rejects.toThrow(StoppingError);
  expect((await judging.reportOn(inUse, draft)).diagnostics).toEqual([]);
  await judging.close();
});

it('tells whoever waits that the server is being stopped, and logs no failure', async () => {
  const stopped = await startTestServer({ judgesInThread: true });
  const reader = await stopped.as('policy');
  const id = await begun(reader);
  await edit(reader, id, wholeOrder);
  const asked = vi.spyOn(stopped.amendments.judging, 'reportOn');
  const waiting = reader.get(`/amendments/${id}/report`);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await stopped.close();
  const { status, json } = await waiting;
  expect([status, json.code]).toEqual([503, 'stopping']);
  expect(stopped.logs.filter((line) => line.includes('a request failed'))).toEqual([]);
});
