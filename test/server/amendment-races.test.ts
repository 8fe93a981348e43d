import { setTimeout as later } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ACT, actDocument, begun, edit, step, wholeOrder } from '../support/amending.ts';
import { type Answer, type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let author: Client;
let reviewer: Client;
beforeEach(async () => {
  server = await startTestServer();
  [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
});
afterEach(() => server.close());

/** The order by an act of its own that begins on a day, approved. */
async function approved(act: string, from: string): Promise<string> {
  const id = await begun(author, { act });
  await edit(author, id, [
    { file: `acts/${act}.json`, pointer: '', after: { ...actDocument, id: act } },
    ...JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act).replaceAll('2025-09-01', from)).slice(1),
  ]);
  await step(author, id, 'submit', { text: 'Because' });
  const taken = await step(reviewer, id, 'approve');
  if (taken.status !== 200) throw new Error(taken.text);
  return id;
}

it('a publication is judged over the one that is being recorded at that moment', async () => {
  const ids = [await approved('al-6-2025', '2025-09-01'), await approved('al-7-2025', '2025-10-01')];
  const { repository } = server.amendments;
  const append = repository.append.bind(repository);
  const second = new Promise<Answer>((resolve) => {
    // On disk and to be read, but its writer has not yet been told: the last of the files is still being put away.
    repository.append = async (batch) => {
      const result = await append(batch);
      repository.append = append;
      resolve(step(author, ids[1] ?? '', 'publish'));
      await later(1500);
      return result;
    };
  });
  const answers = await Promise.all([step(author, ids[0] ?? '', 'publish'), second]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.json.code).toBe('amendment-behind');
});

it('one approval, one publication and one recall, however often they are asked for at once', async () => {
  const id = await approved('al-6-2025', '2025-09-01');
  for (const [name, state] of [
    ['publish', 'scheduled'],
    ['recall', 'recalled'],
  ]) {
    const { sequence } = (await author.get(`/amendments/${id}`)).json;
    const asked = { step: name, sequence, text: 'Now' };
    const answers = await Promise.all(
      [author, reviewer, author].map((client) => client.post(`/amendments/${id}/steps`, asked)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await author.get(`/amendments/${id}`)).json.state).toBe(state);
  }
});
