import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { amended, withWhole } from '../support/amended.ts';
import { ACT_FILE, actDocument, begun, edit, inReview, step, wholeOrder } from '../support/amending.ts';
import { openFiles } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let author: Client;
beforeEach(async () => {
  server = await startTestServer();
  author = await server.as('policy');
});
afterEach(() => server.close());

const view = async (id: string) => (await author.get(`/amendments/${id}`)).json;

describe('a place in a list', () => {
  const file = ACT_FILE;
  const withList = async () => {
    const id = await begun(author);
    await edit(author, id, [
      { file, pointer: '', after: { ...actDocument, amends: ['al-1-2020', 'al-2-2024'] } },
    ]);
    return id;
  };
  const amends = async (id: string) => (await view(id)).documents[file].amends;

  // Each of these names no position that is there, or not the one that it would be taken for.
  it.each(['-', '', '7', '00', '01', '1e0', '+1', ' 1', '0x1', '1.0', 'x'])(
    'that is no position: "%s"',
    async (key) => {
      const id = await withList();
      const answer = await edit(author, id, [{ file, pointer: `/amends/${key}`, after: 'al-9-2026' }]);
      expect([answer.status, answer.json.conflicts?.length]).toEqual([200, 1]);
      expect(await amends(id)).toEqual(['al-1-2020', 'al-2-2024']);
    },
  );

  it('after the last takes one more', async () => {
    const id = await withList();
    const answer = await edit(author, id, [{ file, pointer: '/amends/2', after: 'al-9-2026' }]);
    expect(answer.json.conflicts).toEqual([]);
    expect(await amends(id)).toEqual(['al-1-2020', 'al-2-2024', 'al-9-2026']);
  });
});

it('takes nothing out of a text that an operation of the same edit has put in the way', async () => {
  const id = await begun(author);
  const operations = [
    { file: ACT_FILE, pointer: '', after: actDocument },
    { file: ACT_FILE, pointer: '/note', after: 'a text' },
    { file: ACT_FILE, pointer: '/note/en', after: 'another' },
  ];
  const answer = await edit(author, id, operations);
  expect(answer.json.conflicts).toHaveLength(1);
  expect((await view(id)).documents).toEqual({});
});

it('does not slip another file into a published whole edition', async () => {
  await server.close();
  const replacing = amended('al-3-2025', { main: { inForce: { from: '2025-05-01' }, edition: 'anew' } });
  server = await startTestServer({ library: openFiles(withWhole(replacing, 'anew')) });
  author = await server.as('policy');
  const id = await begun(author);
  const slip = (folder: string) =>
    edit(author, id, [
      { file: `services/guest-card/editions/${folder}/more.json`, pointer: '', after: { open: {} } },
    ]);
  const refused = await slip('anew');
  expect([refused.status, refused.json.errors?.[0]?.code]).toEqual([400, 'not-in-amendment']);
  expect((await slip('later')).status).toBe(200);
});

it('knows no service by a name that every object of JavaScript has', async () => {
  const id = await begun(author, { services: ['constructor', 'nowhere'] });
  await edit(author, id, wholeOrder);
  for (const what of ['', '/files', '/report']) {
    expect([what, (await author.get(`/amendments/${id}${what}`)).status]).toEqual([what, 200]);
  }
});

it('does not lose a remark that another one has the id of', async () => {
  const id = await begun(author);
  const say = (text: string) => author.post(`/amendments/${id}/comments`, { id: 'remark-0001', text });
  expect((await say('First')).status).toBe(200);
  expect((await say('First')).status).toBe(200);
  const refused = await say('Something else');
  expect([refused.status, refused.json.code]).toEqual([422, 'idempotency-key-reused']);
  expect((await view(id)).remarks).toHaveLength(1);
});

it('takes twenty edits of one amendment at the same moment', async () => {
  const id = await inReview(author);
  await step(author, id, 'return', { text: 'More' });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      edit(author, id, [{ file: ACT_FILE, pointer: `/provisions/p1${index}`, after: { order: 10 + index } }]),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(Object.keys((await view(id)).documents[ACT_FILE].provisions)).toHaveLength(21);
});
