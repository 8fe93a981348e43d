import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDate } from '../../engine/calendar/date.ts';
import { inForce } from '../../engine/edition/in-force.ts';
import type { Amendments } from '../../server/amendments/context.ts';
import { readLedger } from '../../server/library/ledger.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import { ACT, ACT_FILE, AMENDMENT_FILE, inReview, step } from '../support/amending.ts';
import { qagida } from '../support/cli.ts';
import { fixtureFolder, openFiles, readLibrary } from '../support/library.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

/** A server on which the order is published, with a copy of its definitions folder; and the order's id. */
async function published(folder: string) {
  const [data, to] = [join(folder, 'data'), join(folder, 'definitions')];
  await cp(fixtureFolder('small'), to, { recursive: true });
  const server = await startTestServer({ data });
  const [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
  const id = await inReview(author);
  await step(reviewer, id, 'approve');
  const answer = await step(author, id, 'publish');
  expect(answer.status).toBe(200);
  return { server, data, to, id };
}

const hashOf = ({ inUse }: Pick<Amendments, 'inUse'>) => {
  const day = parseDate('2025-09-01');
  const found = day && inForce(inUse.library, 'guest-card', day);
  return found?.ok ? found.value.hash : undefined;
};
const withServer = async <T>(data: string, definitions: string, use: (server: TestServer) => T) => {
  const server = await startTestServer({ data, library: openFiles(readLibrary(definitions)) });
  const result = use(server);
  await server.close();
  return result;
};
const documentsIn = async (data: string) => {
  const store = await openLowdbStore(data);
  const { publications } = await readLedger(store);
  await store.close();
  return publications.flatMap(({ documents }) =>
    documents.map(({ file, text, hash }) => ({ file, text, hash })),
  );
};

it('goes from server to folder to server without a byte changed', () =>
  inTemporaryFolder(async (folder) => {
    const { server, data, to } = await published(folder);
    // The server is running: reading its folder takes nothing from it.
    const exported = await qagida(['export-amendment', ACT, '--data', data, '--to', to, '--json']);
    expect(exported.status).toBe(0);
    expect(exported.json.files.map(({ file, was }: Record<string, string>) => [file, was])).toEqual([
      [ACT_FILE, 'new'],
      [AMENDMENT_FILE, 'new'],
    ]);
    const hash = hashOf(server.amendments);
    await server.close();
    const fresh = join(folder, 'fresh');
    expect(await withServer(fresh, to, (other) => hashOf(other.amendments))).toBe(hash);
    const imported = await qagida(['import-amendment', ACT, '--data', fresh, '--definitions', to, '--json']);
    expect([imported.status, imported.err]).toEqual([0, '']);
    const documents = await documentsIn(data);
    expect(await documentsIn(fresh)).toEqual(documents);
    for (const { file, text } of documents) expect(await readFile(join(to, file), 'utf8')).toBe(text);
    // The first server goes on with the folder that now holds what it published.
    expect(await withServer(data, to, (other) => hashOf(other.amendments))).toBe(hash);
  }));

it('writes nothing over what is something else, unless it is told to', () =>
  inTemporaryFolder(async (folder) => {
    const { server, data, to, id } = await published(folder);
    await mkdir(join(to, 'acts'), { recursive: true });
    await writeFile(join(to, ACT_FILE), '{"id": "something else"}');
    const args = ['export-amendment', id, '--data', data, '--to', to];
    const refused = await qagida(args);
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining(ACT_FILE)]);
    await expect(readFile(join(to, AMENDMENT_FILE))).rejects.toThrow();
    expect((await qagida([...args, '--force'])).status).toBe(0);
    expect(await readFile(join(to, ACT_FILE), 'utf8')).toContain('"number": "5"');
    expect((await qagida([...args, '--json'])).json.files[0].was).toBe('same');
    await server.close();
  }));

it('exports a draft only when asked for one, and nothing that is not there', () =>
  inTemporaryFolder(async (folder) => {
    const server = await startTestServer({ data: folder });
    const id = await inReview(await server.as('policy'));
    const args = ['--data', folder, '--to', join(folder, 'to')];
    expect((await qagida(['export-amendment', ACT, ...args])).status).toBe(1);
    expect((await qagida(['export-amendment', id, '--draft', ...args])).status).toBe(0);
    expect(await readFile(join(folder, 'to', AMENDMENT_FILE), 'utf8')).toContain('workingDay');
    expect((await qagida(['export-amendment', '../lock', '--draft', ...args])).status).toBe(1);
    await server.close();
  }));

it('is imported only while no server runs, and never over what was published otherwise', () =>
  inTemporaryFolder(async (folder) => {
    const { server, data, to } = await published(folder);
    const args = ['import-amendment', ACT, '--data', data, '--definitions', to];
    expect((await qagida(['export-amendment', ACT, '--data', data, '--to', to])).status).toBe(0);
    expect((await qagida(args)).err).toContain('in use');
    await server.close();
    expect((await qagida([...args, '--json'])).json.files.map(({ was }: { was: string }) => was)).toEqual([
      'known',
      'known',
    ]);
    const act = JSON.parse(await readFile(join(to, ACT_FILE), 'utf8'));
    await writeFile(join(to, ACT_FILE), JSON.stringify({ ...act, number: '6' }));
    const refused = await qagida(args);
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining(ACT_FILE)]);
    // Nor does a server start on it, and it says how to mend it.
    const serving = await qagida(['serve', '--data', data, '--definitions', to, '--port', '0']);
    expect([serving.status, serving.err]).toEqual([
      1,
      expect.stringContaining(`${ACT_FILE} of the definitions`),
    ]);
    expect(serving.err).toContain('export-amendment');
    expect((await qagida(['import-amendment', 'nothing', '--data', data, '--definitions', to])).status).toBe(
      1,
    );
  }));
