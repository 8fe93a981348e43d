import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldLedger } from '../../server/library/ledger.ts';
import { LEDGER } from '../../server/library/ledger-events.ts';
import { readStream } from '../../server/store/read-stream.ts';
import { ACT, AMENDMENT_FILE, actDocument, inReview, step } from '../support/amending.ts';
import { application } from '../support/guest-card.ts';
import { amendmentDraft, amendmentFile, publish } from '../support/publishing.ts';
import { startTestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

it('publications, a suspension and applications at the same time lose nothing of each other', async () => {
  const server = await startTestServer();
  const [author, reviewer, applicant] = await Promise.all(
    ['policy', 'policy-2', 'applicant'].map((account) => server.as(account)),
  );
  if (author === undefined || reviewer === undefined || applicant === undefined) throw new Error('nobody');
  const other = { ...actDocument, id: 'al-6-2025', number: '6' };
  const orders = [
    await inReview(author),
    await inReview(author, [{ file: 'acts/al-6-2025.json', pointer: '', after: other }]),
  ];
  for (const id of orders) expect((await step(reviewer, id, 'approve')).status).toBe(200);
  const draft = { ...application, language: 'en' };
  const suspension = { notice: { kk: 'Тоқтатылды' }, reason: 'A ruling' };
  const [first, second, suspended, ...begun] = await Promise.all([
    ...orders.map((id) => step(author, id, 'publish')),
    reviewer.post('/services/guest-card/suspension', suspension),
    ...Array.from({ length: 6 }, () => applicant.post('/applications', draft)),
  ]);
  expect([first?.status, second?.status, suspended?.status]).toEqual([200, 200, 201]);
  for (const { status } of begun) expect([201, 409]).toContain(status);
  const paths = server.amendments.inUse.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining([AMENDMENT_FILE, 'acts/al-6-2025.json', `acts/${ACT}.json`]));
  expect((await applicant.post('/applications', draft)).json.code).toBe('service-suspended');
  await server.close();
});

it('a publication whose process was killed before its streams were written is read, and nothing is touched', () =>
  inTemporaryFolder(async (data) => {
    const server = await startTestServer({ data });
    const parts = { main: { inForce: { from: '2025-05-01' } } };
    await publish(server.amendments, amendmentDraft('al-3-2025', parts));
    await server.close();
    // As it lies on disk between the intent and the stream.
    const stream = join(data, 'streams', `${LEDGER}.json`);
    const batch = [JSON.parse(await readFile(stream, 'utf8'))];
    await mkdir(join(data, 'intents'), { recursive: true });
    await writeFile(join(data, 'intents', 'one.json'), JSON.stringify({ batch }));
    await rename(stream, join(data, 'away.json'));
    const before = await readdir(data, { recursive: true });
    const { publications } = foldLedger(await readStream(data, LEDGER));
    expect(publications.flatMap(({ documents }) => documents.map(({ file }) => file))).toEqual([
      'acts/al-3-2025.json',
      amendmentFile('al-3-2025'),
    ]);
    expect(await readdir(data, { recursive: true })).toEqual(before);
    // Carried out since, it is not counted twice.
    await rename(join(data, 'away.json'), stream);
    expect((await readStream(data, LEDGER)).length).toBe(1);
    await writeFile(stream, '{"stream": "ledger"}');
    await expect(readStream(data, LEDGER)).rejects.toThrow('damaged');
  }));
