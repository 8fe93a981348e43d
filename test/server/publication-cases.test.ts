import { expect, it } from 'vitest';
import { assessUnder } from '../../engine/assessment/assess.ts';
import { editionByHash } from '../../engine/edition/find.ts';
import { decidedOf } from '../../server/cases/case.ts';
import { inReview, step, wholeOrder } from '../support/amending.ts';
import { draft, submitted } from '../support/guest-card.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** Grants a case; its id. */
async function granted(server: TestServer, id: string): Promise<string> {
  const officer = await server.as('officer');
  const at = async () => (await officer.get(`/cases/${id}`)).json.sequence;
  const facts = { banned: false };
  await officer.put(`/cases/${id}/facts`, { facts, evidence: 'Register', expectedSequence: await at() });
  const answer = await officer.post(`/cases/${id}/decision`, {
    transition: 'grant',
    by: 'officer',
    facts: { 'data-true': true, 'document-passport': true },
    expectedSequence: await at(),
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

it('what was begun, submitted and decided between a publication and its recall goes on, and can be worked out again', async () => {
  const server = await startTestServer();
  const [applicant, officer, author, reviewer] = [
    await server.as('applicant'),
    await server.as('officer'),
    await server.as('policy'),
    await server.as('policy-2'),
  ];
  const id = await inReview(author);
  await step(reviewer, id, 'approve');
  await step(author, id, 'publish');
  const begun = await draft(applicant);
  const open = await submitted(applicant);
  const decided = await granted(server, (await submitted(applicant)).id);
  expect((await step(author, id, 'recall', { text: 'Postponed' })).json.state).toBe('recalled');
  const { library } = server.cases;
  const asked = { expectedSequence: begun.sequence };
  const late = await applicant.post(`/applications/${begun.id}/submission`, asked);
  expect(late.status).toBe(200);
  for (const one of [open.id, decided, begun.id]) {
    const { json } = await officer.get(`/cases/${one}`);
    expect(editionByHash(library, 'guest-card', json.edition.hash)?.hash).toBe(json.edition.hash);
  }
  expect(await granted(server, open.id)).toBe(open.id);
  for (const one of [decided, open.id]) {
    const found = await server.cases.repository.find(one);
    const sequence = found && decidedOf(found)?.sequence;
    const receipt = found?.steps.find((taken) => taken.sequence === sequence)?.receipt;
    const edition = receipt && editionByHash(library, receipt.service, receipt.edition.hash);
    if (receipt === undefined || edition === undefined) throw new Error('the edition is no longer there');
    const again = assessUnder(
      library,
      { ...edition, at: receipt.input.at, reason: 'submission' },
      receipt.input,
    );
    expect(again.ok && again.value.assessment.outcome).toBe(receipt.assessment.outcome);
    expect(receipt.documents).toMatchObject(
      Object.fromEntries(Object.keys(receipt.documents).map((file) => [file, library.hashes[file]])),
    );
  }
  await server.close();
});

it('an amendment that reaches pending cases does so from its day on, and what is decided rests on it', async () => {
  const server = await startTestServer();
  const [applicant, officer, author, reviewer] = [
    await server.as('applicant'),
    await server.as('officer'),
    await server.as('policy'),
    await server.as('policy-2'),
  ];
  const open = await submitted(applicant);
  const before = (await officer.get(`/cases/${open.id}`)).json.edition;
  const reaching = JSON.stringify(wholeOrder)
    .replace('"submitted-from"', '"all-pending"')
    .replaceAll('2025-09-01', '2025-03-11');
  const id = await inReview(author, JSON.parse(reaching));
  await step(reviewer, id, 'approve');
  expect((await step(author, id, 'publish')).json.state).toBe('scheduled');
  expect((await officer.get(`/cases/${open.id}`)).json.edition.hash).toBe(before.hash);
  server.setNow('2025-03-11T06:00:00Z');
  const desk = await server.as('officer');
  const { edition } = (await desk.get(`/cases/${open.id}`)).json;
  expect([edition.reason, edition.hash === before.hash]).toEqual(['transitional', false]);
  await granted(server, open.id);
  const receipt = (await server.cases.repository.find(open.id))?.steps.at(-1)?.receipt;
  expect(receipt?.edition.hash).toBe(edition.hash);
  const back = await step(await server.as('policy'), id, 'recall', { text: 'x' });
  expect(back.json.code).toBe('recall-too-late');
  await server.close();
});
