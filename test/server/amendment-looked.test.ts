import { afterAll, beforeAll, expect, it } from 'vitest';
import { begun, edit, step, wholeOrder } from '../support/amending.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

let server: TestServer;
let author: Client;
let second: Client;
beforeAll(async () => {
  server = await startTestServer();
  [author, second] = await Promise.all([server.as('policy'), server.as('policy-2')]);
});
afterAll(() => server.close());

const look = (client: Client, id: string, looked: object, unlooked: readonly string[] = []) =>
  client.post(`/amendments/${id}/looked`, { looked, unlooked });
const readersOf = async (client: Client, id: string) => {
  const { readers } = (await client.get(`/amendments/${id}/looked`)).json;
  return Object.fromEntries(
    readers.map((one: { by: { account: string }; looked: object }) => [one.by.account, one.looked]),
  );
};

it('keeps what each reader ticks off, of a draft that is still written too, and shows everybody how far they are', async () => {
  const id = await begun(author);
  await edit(author, id, wholeOrder);
  expect((await look(second, id, { p1: 'a', p2: 'b' })).status).toBe(200);
  await look(author, id, { p2: 'c' });
  expect(await readersOf(author, id)).toEqual({ 'policy-2': { p1: 'a', p2: 'b' }, policy: { p2: 'c' } });
  const answer = await look(second, id, { p1: 'new' }, ['p2']);
  const mine = answer.json.readers.find((one: { by: { account: string } }) => one.by.account === 'policy-2');
  expect(mine).toMatchObject({ by: { name: expect.stringMatching(/./) }, looked: { p1: 'new' } });
  expect(await readersOf(second, id)).toEqual({ 'policy-2': { p1: 'new' }, policy: { p2: 'c' } });
});

it('is no change of the draft: who approves what was seen is not refused because somebody ticks', async () => {
  const id = await begun(author);
  await edit(author, id, wholeOrder);
  await step(author, id, 'submit', { text: 'Six days' });
  const { sequence } = (await second.get(`/amendments/${id}`)).json;
  await look(author, id, { p1: 'a' });
  const approved = await second.post(`/amendments/${id}/steps`, { step: 'approve', sequence });
  expect(approved.status).toBe(200);
  expect((await author.get('/amendments')).json.items.map((one: { id: string }) => one.id)).toContain(id);
});

it('takes ticks of several browsers at the same moment', async () => {
  const id = await begun(author);
  const keys = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const answers = await Promise.all(keys.map((key) => look(second, id, { [key]: 'x' })));
  expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 200));
  expect(Object.keys((await readersOf(second, id))['policy-2']).sort()).toEqual([...keys].sort());
});

it('refuses what is no tick, an amendment that is not there, and whoever takes no part', async () => {
  const id = await begun(author);
  expect((await look(second, id, { p1: '' })).status).toBe(400);
  expect((await look(second, id, { p1: 7 })).status).toBe(400);
  expect((await look(second, id, { ['p'.repeat(301)]: 'x' })).status).toBe(400);
  expect((await look(second, 'no-such', { p1: 'x' })).status).toBe(404);
  expect((await second.get('/amendments/no-such/looked')).status).toBe(404);
  const officer = await server.as('officer');
  expect((await look(officer, id, { p1: 'x' })).status).toBe(403);
  expect(await readersOf(author, id)).toEqual({});
});

it('is there after the server was started anew', () =>
  inTemporaryFolder(async (data) => {
    const first = await startTestServer({ data });
    const writer = await first.as('policy');
    const id = await begun(writer);
    await look(writer, id, { p1: 'a' });
    await first.close();
    const again = await startTestServer({ data });
    expect(await readersOf(await again.as('policy'), id)).toEqual({ policy: { p1: 'a' } });
    await again.close();
  }));
