import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attachments } from '../../server/attachments/attachments.ts';
import { draft } from '../support/guest-card.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let server: TestServer;
let applicant: Client;
let other: Client;
let officer: Client;
beforeAll(async () => {
  server = await startTestServer();
  [applicant, other, officer] = await Promise.all([
    server.as('applicant'),
    server.as('applicant-2'),
    server.as('officer'),
  ]);
});
afterAll(() => server.close());

const upload = (
  client: Client,
  id: string,
  raw: Uint8Array<ArrayBuffer>,
  path = 'documents/passport?name=passport.pdf',
) =>
  client.ask('POST', `/applications/${id}/${path}`, { raw, headers: { 'content-type': 'application/pdf' } });

describe('an attached file', () => {
  it('is kept with its document and given back as it was', async () => {
    const { id } = await draft(applicant);
    const attached = await upload(
      applicant,
      id,
      PDF,
      `documents/passport?name=${encodeURIComponent('../Төлқұжат "1".pdf')}`,
    );
    const passport = attached.json.documents.find((one: { id: string }) => one.id === 'passport');
    expect(passport.attachments).toMatchObject([
      { name: 'Төлқұжат 1.pdf', size: PDF.length, type: 'application/pdf' },
    ]);
    const file = await fetch(`${server.url}/attachments/${passport.attachments[0].id}`, {});
    expect(file.status).toBe(401);
    const mine = await applicant.get(`/attachments/${passport.attachments[0].id}`);
    expect([mine.status, mine.text]).toEqual([200, new TextDecoder().decode(PDF)]);
    expect(mine.headers.get('content-disposition')).toContain('attachment');
    expect(mine.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('may be named as long as one likes, and be called JSON by its sender', async () => {
    const { id } = await draft(applicant);
    const name = encodeURIComponent(`${'a'.repeat(119)}😀.pdf`);
    const attached = await applicant.ask('POST', `/applications/${id}/documents/passport?name=${name}`, {
      raw: PDF,
      headers: { 'content-type': 'application/json' },
    });
    expect(attached.status).toBe(200);
    const [file] = attached.json.documents.find((one: { id: string }) => one.id === 'passport').attachments;
    expect(file.name).toBe(`${'a'.repeat(119)}😀`);
    expect((await applicant.get(`/attachments/${file.id}`)).status).toBe(200);
  });

  it("is the owner's until the application is submitted, then the officers' too", async () => {
    const { id } = await draft(applicant);
    const attached = (await upload(applicant, id, PDF)).json;
    const [file] = attached.documents.find((one: { id: string }) => one.id === 'passport').attachments;
    const read = async (client: Client) => (await client.get(`/attachments/${file.id}`)).status;
    expect([await read(applicant), await read(other), await read(officer)]).toEqual([200, 404, 404]);
    await applicant.post(`/applications/${id}/submission`, { expectedSequence: attached.sequence });
    expect([await read(applicant), await read(other), await read(officer)]).toEqual([200, 404, 200]);
    expect((await officer.get(`/cases/${id}`)).json.attachments).toMatchObject([{ document: 'passport' }]);
    expect((await applicant.delete(`/attachments/${file.id}`)).json.code).toBe('already-submitted');
    expect((await officer.delete(`/attachments/${file.id}`)).status).toBe(403);
  });

  it('can be taken off a draft', async () => {
    const { id } = await draft(applicant);
    const attached = (await upload(applicant, id, PDF)).json;
    const [file] = attached.documents.find((one: { id: string }) => one.id === 'passport').attachments;
    expect((await applicant.delete(`/attachments/${file.id}`)).status).toBe(204);
    expect((await applicant.get(`/attachments/${file.id}`)).status).toBe(404);
  });

  it.each([
    [
      'no PDF, PNG or JPEG, whatever it is called',
      new TextEncoder().encode('<svg xmlns="x"/>'),
      415,
      'attachment-type',
    ],
    ['empty', new Uint8Array(), 400, 'attachment-empty'],
    ['larger than 5 MiB', new Uint8Array(5 * 1024 * 1024 + 1), 413, 'body-too-large'],
  ])('that is %s is refused', async (_, raw, status, code) => {
    const { id } = await draft(applicant);
    const refused = await upload(applicant, id, raw);
    expect([refused.status, refused.json.code]).toEqual([status, code]);
  });

  it('belongs to a document of the application, and to an own one', async () => {
    const { id } = await draft(applicant);
    const refused = await upload(applicant, id, PDF, 'documents/none?name=a.pdf');
    expect([refused.status, refused.json.known]).toEqual([404, ['application', 'passport', 'contract']]);
    expect((await upload(other, id, PDF)).json.code).toBe('unknown-application');
  });
});

it('a content that was altered on disk is not given out', () =>
  inTemporaryFolder(async (folder) => {
    const attachments = new Attachments(folder);
    const hash = await attachments.keep(PDF);
    expect(await attachments.read(hash)).toEqual(Buffer.from(PDF));
    await writeFile(join(folder, hash), 'other');
    expect(await attachments.read(hash)).toBeUndefined();
    await rm(join(folder, hash));
    expect(await attachments.read(hash)).toBeUndefined();
  }));
