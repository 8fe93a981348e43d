import { expect, it } from 'vitest';
import { ACT_FILE, AMENDMENT_FILE } from '../support/amending.ts';
import { repeated } from '../support/long.ts';
import { startKillable } from '../support/publishing/over-http/killable.ts';
import { Refused, WorkingLife } from '../support/publishing/over-http/working-life.ts';
import { startTestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const ROUNDS = repeated(2, 20);

/** Works with a server until it is killed, so long after so many answers. */
async function workUntilKilled(folder: string, answers: number, milliseconds: number): Promise<WorkingLife> {
  const server = await startKillable(folder);
  let killed: Promise<void> | undefined;
  const life = new WorkingLife((count) => {
    if (count !== answers) return;
    setTimeout(() => {
      killed = server.kill();
    }, milliseconds);
  });
  const [author, reviewer, other] = await Promise.all(['policy', 'policy-2', 'policy'].map(server.as));
  if (author === undefined || reviewer === undefined || other === undefined) throw new Error('nobody works');
  const ended = await Promise.allSettled([
    life.publish(author, reviewer),
    life.write(other, reviewer),
    life.write(author, other),
  ]);
  await killed;
  for (const end of ended) if (end.status === 'rejected' && end.reason instanceof Refused) throw end.reason;
  return life;
}

/** Starts anew on what is left, and looks for everything that was told of. */
async function expectAllThere(folder: string, lives: readonly WorkingLife[]): Promise<void> {
  const server = await startTestServer({ data: folder });
  try {
    const client = await server.as('policy');
    for (const { path, body, provision } of lives.at(-1)?.unanswered ?? []) {
      // Sent again, it is done once, whether it had been done or not.
      expect((await client.post(path, body)).status).toBe(200);
      const { documents } = (await client.get(path.replace('/edits', ''))).json;
      expect(documents[ACT_FILE].provisions[provision]).toEqual({ order: 9 });
    }
    for (const [id, { provisions, remarks, steps }] of lives.flatMap(({ told }) => [...told])) {
      const view = (await client.get(`/amendments/${id}`)).json;
      expect(Object.keys(view.documents[ACT_FILE]?.provisions ?? {})).toEqual(
        expect.arrayContaining(provisions),
      );
      expect(view.remarks.map((one: { readonly id: string }) => one.id)).toEqual(
        expect.arrayContaining(remarks),
      );
      const taken = view.history.map((one: { readonly kind: string }) => one.kind);
      expect(taken.filter((kind: string) => steps.includes(kind)).slice(0, steps.length)).toEqual(steps);
    }
    const drafts = await server.amendments.repository.all();
    const published = drafts.filter(({ stage }) => stage === 'published');
    const inUse = server.amendments.inUse.files.some(({ path }) => path === AMENDMENT_FILE);
    expect(inUse).toBe(published.length === 1);
    expect(published.length).toBeLessThanOrEqual(1);
  } finally {
    await server.close();
  }
}

it(
  'nothing that people were told was done to a draft is lost, whenever the server is killed',
  () =>
    inTemporaryFolder(async (folder) => {
      const lives: WorkingLife[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Spread over the whole life of a draft, the same in every run.
        lives.push(await workUntilKilled(folder, 20 + ((round * 40) % 70), (round * 7) % 40));
        await expectAllThere(folder, lives);
      }
      // The test would prove nothing if nothing had been published.
      const steps = lives.flatMap(({ told }) => [...told.values()].flatMap((one) => one.steps));
      expect(steps).toContain('publish');
    }),
  ROUNDS * 30_000,
);
