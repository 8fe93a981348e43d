import { expect, it } from 'vitest';
import { Judging } from '../../server/amendments/judging/judging.ts';
import { amended } from '../support/amended.ts';
import { begun, edit, wholeOrder } from '../support/amending.ts';
import { answers, submitted } from '../support/guest-card.ts';
import { smallFiles, smallLibrary } from '../support/library.ts';
import { draftOf } from '../support/publishing.ts';
import { startTestServer } from '../support/server.ts';

const by = { act: 'al-1-2020', provision: 'p9', by: { act: 'al-9-2025', provision: 'p1' } };
/** In force from some day: at most 4 months. */
const fourMonths = (from: string) => {
  const parts = {
    main: {
      inForce: { from },
      governs: 'decided-from',
      patch: { entitlements: { stay: { limit: { unit: 'month', count: 4 }, citation: by } } },
    },
  };
  return amended('al-9-2025', parts)
    .filter(({ path }) => path.endsWith('/al-9-2025.json'))
    .map(({ path, text }) => ({ file: path, pointer: '', after: JSON.parse(text) }));
};

it('names the decided cases that a late amendment would have decided otherwise, to staff only', async () => {
  const server = await startTestServer();
  const [applicant, officer, author] = await Promise.all(
    ['applicant', 'officer', 'policy'].map((account) => server.as(account)),
  );
  if (applicant === undefined || officer === undefined || author === undefined) throw new Error('nobody');
  const granted = async (months: number) => {
    const { id } = await submitted(applicant, {
      answers: { ...answers, 'months-requested': months },
    });
    const facts = { banned: false };
    const { sequence } = (await officer.get(`/cases/${id}`)).json;
    const asked = { facts, evidence: 'Register', expectedSequence: sequence };
    const established = (await officer.put(`/cases/${id}/facts`, asked)).json;
    const decision = {
      transition: 'grant',
      by: 'officer',
      facts: { 'data-true': true, 'document-passport': true },
    };
    const decided = await officer.post(`/cases/${id}/decision`, {
      ...decision,
      expectedSequence: established.sequence,
    });
    if (decided.status !== 200) throw new Error(decided.text);
    return { id, number: decided.json.number };
  };
  const [long] = [await granted(6), await granted(4)];
  await submitted(applicant);
  const report = async (from: string) => {
    const id = await begun(author, { act: 'al-9-2025' });
    await edit(author, id, fourMonths(from));
    expect((await applicant.get(`/amendments/${id}/report`)).status).toBe(403);
    return (await officer.get(`/amendments/${id}/report`)).json;
  };
  const { late, openCases } = await report('2025-03-01');
  // The third one waits for its decision.
  expect(openCases).toBe(1);
  expect(late.changed).toMatchObject([
    { ...long, service: 'guest-card', before: 'grant', after: 'undetermined', added: ['al-9-2025/main'] },
  ]);
  expect(late.failed).toEqual([]);
  expect((await report('2025-03-11')).late.changed).toEqual([]);
  await server.close();
});

it('a draft that cannot be judged in time keeps nobody else waiting', async () => {
  const inUse = { library: smallLibrary(), files: smallFiles() };
  const judging = new Judging(1);
  await expect(judging.reportOn(inUse, draftOf('al-5-2025', {}))).rejects.toThrow('in time');
  // What was judged in time is there for all who ask, whatever was said of the draft since.
  const patient = new Judging();
  const draft = draftOf('al-5-2025', Object.fromEntries(wholeOrder.map(({ file, after }) => [file, after])));
  const first = patient.reportOn(inUse, draft);
  expect(patient.reportOn(inUse, { ...draft, sequence: 2 })).toBe(first);
  expect(patient.reportOn(inUse, draft, [])).not.toBe(first);
  expect((await first).late).toBeUndefined();
  await Promise.all([judging.close(), patient.close()]);
});
