import { afterEach, beforeEach, expect, it } from 'vitest';
import { begun, edit, PARAMETER_FILE, wholeOrder } from '../support/amending.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

const FILE = 'services/guest-card/scenarios/deadlines.json';
const DUE = '/scenarios/five-days/expect/deadlines/decision/due';
let server: TestServer;
let author: Client;
beforeEach(async () => {
  server = await startTestServer();
  author = await server.as('policy');
});
afterEach(() => server.close());

/** The order from a day before the scenario's on: what it expects no longer comes true. */
const early = JSON.parse(
  JSON.stringify(wholeOrder)
    .replaceAll('"from":"2025-09-01"', '"from":"2024-03-01","to":"2024-03-31"')
    .replace('"over":["/deadlines/decision"],', ''),
);
const scenarios = async (id: string) => (await author.get(`/amendments/${id}/report`)).json.scenarios;

it.each([
  ['expects nothing of the deadline any more', '/scenarios/five-days/expect/deadlines', undefined, false],
  ['expects what comes out now', DUE, '2024-04-01', false],
  ['is gone', '/scenarios/five-days', undefined, true],
])('a scenario that %s is named, with what it said as it was', async (_, pointer, after, removed) => {
  const id = await begun(author);
  await edit(author, id, early);
  expect((await scenarios(id)).altered).toEqual([]);
  const { files } = (await author.get(`/amendments/${id}/files`)).json;
  const text = files.find(({ path }: { path: string }) => path === FILE).text;
  const before = pointer
    .slice(1)
    .split('/')
    .reduce((here, key) => here[key], JSON.parse(text));
  const answer = await edit(author, id, [
    { file: FILE, pointer, before, ...(after === undefined ? {} : { after }) },
  ]);
  expect(answer.json.conflicts).toEqual([]);
  expect((await scenarios(id)).altered).toMatchObject([
    { service: 'guest-card', id: 'five-days', removed, passesAsItWas: false },
  ]);
});

it('what all services share is tried on the scenarios of all', async () => {
  const id = await begun(author, { services: [] });
  const value = { from: '2026-01-01', value: '120', citation: { act: 'al-1-2020', provision: 'p11' } };
  await edit(author, id, [{ file: PARAMETER_FILE, pointer: '/values/y2026', after: value }]);
  expect((await scenarios(id)).passed).toBeGreaterThan(0);
});
