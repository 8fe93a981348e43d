import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamOf } from '../../server/cases/case.ts';
import { fixtureFolder, openFiles, readLibrary } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let applicant: Client;
let officer: Client;
beforeAll(async () => {
  const library = openFiles(readLibrary(fixtureFolder('households')));
  server = await startTestServer({ library, now: '2026-02-03T06:00:00Z' });
  [applicant, officer] = await Promise.all([server.as('applicant'), server.as('officer')]);
});
afterAll(() => server.close());

const adult = { name: 'Ada', age: 40, banned: false, insured: true };
const established = { 'data-true': true, 'conduct-fit': true, 'document-register-extract': true };

/** A submitted application of a household. */
async function submitted(members: readonly object[]) {
  const created = await applicant.post('/applications', {
    service: 'house-permit',
    variant: 'house',
    channel: 'portal',
    language: 'en',
    answers: { 'full-name': 'Ada Bell', members },
  });
  const { id, sequence } = created.json;
  return (await applicant.post(`/applications/${id}/submission`, { expectedSequence: sequence })).json;
}

const establish = (id: string, expectedSequence: number, facts: object) =>
  officer.put(`/cases/${id}/facts`, { facts, evidence: 'The register', expectedSequence });
const stepOf = (view: { steps: { transition: string }[] }, transition: string) =>
  view.steps.find((step) => step.transition === transition);

describe('a case of several persons', () => {
  it('shows what becomes of each, and the decision records it', async () => {
    const { id, sequence } = await submitted([adult, { ...adult, name: 'Ben', banned: true }]);
    const view = (await establish(id, sequence, established)).json;
    expect(view.assessment.outcome).toBe('grant');
    expect(view.assessment.subjects.members.map((one: { outcome: string }) => one.outcome)).toEqual([
      'grant',
      'refuse',
    ]);
    expect(view.evaluators).toMatchObject({ agree: true });
    // Three grounds and a requirement of the case, a ground and a requirement of each of two persons.
    expect(view.evaluators.compared).toBe(8);
    const decided = await officer.post(`/cases/${id}/decision`, {
      transition: 'grant',
      by: 'officer',
      expectedSequence: view.sequence,
    });
    expect(decided.status).toBe(200);
    const events = await server.cases.repository.read(streamOf(id));
    const receipts = events.flatMap(
      (event) => JSON.stringify(event).match(/"row":1,"outcome":"refuse"/) ?? [],
    );
    expect(receipts).toHaveLength(1);
  });
});

describe('a decision that rests on judgement', () => {
  it('needs a written reason although its step does not say so', async () => {
    const { id, sequence } = await submitted([adult]);
    const before = (await officer.get(`/cases/${id}`)).json;
    expect(stepOf(before, 'refuse')).toMatchObject({ reasonRequired: false });
    const view = (await establish(id, sequence, { ...established, 'conduct-fit': false })).json;
    expect(stepOf(view, 'refuse')).toMatchObject({ reasonRequired: true });
    expect(stepOf(view, 'grant')).toMatchObject({ reasonRequired: false });
    const refuse = { transition: 'refuse', by: 'officer', expectedSequence: view.sequence };
    const silent = await officer.post(`/cases/${id}/decision`, refuse);
    expect(silent.status).toBe(400);
    expect(silent.json).toMatchObject({ code: 'reason-missing', errors: [{ pointer: '/reason' }] });
    const decided = await officer.post(`/cases/${id}/decision`, { ...refuse, reason: 'Three warnings' });
    expect(decided.status).toBe(200);
  });

  it('needs none where the ground is not one of judgement', async () => {
    const { id, sequence } = await submitted([adult]);
    const view = (await establish(id, sequence, { ...established, 'data-true': false })).json;
    const refuse = { transition: 'refuse', by: 'officer', expectedSequence: view.sequence };
    expect((await officer.post(`/cases/${id}/decision`, refuse)).status).toBe(200);
  });
});

describe('a document that a state system holds', () => {
  it('is told to the applicant but not asked of them', async () => {
    const view = await submitted([adult]);
    expect(view.documents).toEqual([]);
    expect(view.obtained).toMatchObject([
      {
        id: 'register-extract',
        holder: { en: 'Register of residents' },
        citation: { act: 'bo-4-2021', provision: 'p3' },
      },
    ]);
    const path = `/applications/${view.id}/documents/register-extract?name=a.pdf`;
    const attached = await applicant.ask('POST', path, {
      raw: new TextEncoder().encode('%PDF-1.4\n%%EOF\n'),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(attached.json).toMatchObject({ code: 'unknown-document' });
  });

  it('is established by an officer from the registry', async () => {
    const { id, sequence } = await submitted([adult]);
    const view = (await establish(id, sequence, { 'document-register-extract': true })).json;
    expect(view.assessment.documents['register-extract']).toMatchObject({ presented: true });
  });
});
