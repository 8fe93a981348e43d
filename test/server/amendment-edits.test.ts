import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  begun,
  edit,
  PARAMETER_FILE,
  wholeOrder,
} from '../support/amending.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let author: Client;
let second: Client;
beforeAll(async () => {
  server = await startTestServer();
  [author, second] = await Promise.all([server.as('policy'), server.as('policy-2')]);
});
afterAll(() => server.close());

const documentsOf = async (id: string) => (await author.get(`/amendments/${id}`)).json.documents;
const COUNT = '/parts/main/patch/deadlines/decision/length/count';
const set = (file: string, pointer: string, before: unknown, after: unknown) => ({
  file,
  pointer,
  before,
  after,
});

describe('two who edit', () => {
  it('different places at the same moment both find their edits made', async () => {
    const id = await begun(author);
    await edit(author, id, wholeOrder);
    const answers = await Promise.all([
      edit(author, id, [set(AMENDMENT_FILE, COUNT, 6, 8)]),
      edit(second, id, [set(ACT_FILE, '/number', '5', '5-a')]),
      edit(author, id, [set(ACT_FILE, '/adopted', '2025-03-01', '2025-03-02')]),
      edit(second, id, [set(ACT_FILE, '/provisions/p2', undefined, { order: 2 })]),
    ]);
    expect(answers.map(({ status, json }) => [status, json.conflicts])).toEqual(answers.map(() => [200, []]));
    expect(answers.map(({ json }) => json.sequence).sort()).toEqual([3, 4, 5, 6]);
    const documents = await documentsOf(id);
    expect(documents[ACT_FILE]).toMatchObject({
      number: '5-a',
      adopted: '2025-03-02',
      provisions: { p2: { order: 2 } },
    });
    expect(documents[AMENDMENT_FILE].parts.main.patch.deadlines.decision.length.count).toBe(8);
  });

  it('the same place: the later is told what stands there, and nothing of its edit is made', async () => {
    const id = await begun(author);
    await edit(author, id, wholeOrder);
    await edit(author, id, [set(AMENDMENT_FILE, COUNT, 6, 8)]);
    const mine = set(AMENDMENT_FILE, COUNT, 6, 9);
    const late = await edit(second, id, [set(ACT_FILE, '/number', '5', '7'), mine]);
    expect([late.status, late.json]).toEqual([
      200,
      { sequence: 3, conflicts: [{ operation: mine, theirs: 8 }] },
    ]);
    expect((await documentsOf(id))[ACT_FILE].number).toBe('5');
    // Who only ran into a conflict has written nothing of it.
    expect((await author.get(`/amendments/${id}`)).json.authors).toHaveLength(1);
  });

  it('does not lose a text under a place inside it', async () => {
    const id = await begun(author);
    await edit(author, id, wholeOrder);
    const refused = await edit(author, id, [set(ACT_FILE, '/number/part', undefined, 'a')]);
    expect(refused.json.conflicts).toMatchObject([{ theirs: '5' }]);
  });
});

describe('a repeated edit', () => {
  it('is made once', async () => {
    const id = await begun(author);
    const once = { id: 'edit-only-once' };
    await edit(author, id, wholeOrder, once);
    await edit(author, id, [set(ACT_FILE, '/number', '5', '6')]);
    // The answer was lost, and meanwhile another edit came.
    expect((await edit(author, id, wholeOrder, once)).json).toEqual({ sequence: 3, conflicts: [] });
    expect((await documentsOf(id))[ACT_FILE].number).toBe('6');
    const other = await edit(author, id, [set(ACT_FILE, '/number', '6', '7')], once);
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('at the same moment is made once', async () => {
    const id = await begun(author);
    const once = { id: 'edit-only-once' };
    const both = await Promise.all([edit(author, id, wholeOrder, once), edit(author, id, wholeOrder, once)]);
    expect(both.map(({ json }) => json)).toEqual([
      { sequence: 2, conflicts: [] },
      { sequence: 2, conflicts: [] },
    ]);
  });

  it('as a repeated beginning is the same amendment', async () => {
    const body = { title: 'Once', act: 'al-6-2025', services: ['guest-card'] };
    const begin = (more: object = {}) =>
      author.post('/amendments', { ...body, ...more }, { 'Idempotency-Key': 'begin-once' });
    const [one, two] = await Promise.all([begin(), begin()]);
    expect([one.status, two.json.id]).toEqual([201, one.json.id]);
    expect((await begin({ title: 'Twice' })).json.code).toBe('idempotency-key-reused');
  });
});

describe('a published document', () => {
  it('is copied into the draft when it is first touched', async () => {
    const id = await begun(author);
    const value = { from: '2026-01-01', value: '120', citation: { act: 'al-1-2020', provision: 'p11' } };
    const edited = await edit(author, id, [set(PARAMETER_FILE, '/values/y2026', undefined, value)]);
    expect(edited.json.conflicts).toEqual([]);
    const document = (await documentsOf(id))[PARAMETER_FILE];
    expect(Object.keys(document.values)).toEqual(['y2024', 'y2025', 'y2026']);
    expect(document.id).toBe('fee-unit');
  });

  it('is not replaced by one who does not know of it', async () => {
    const id = await begun(author);
    const refused = await edit(author, id, [
      { file: 'acts/al-1-2020.json', pointer: '', after: actDocument },
    ]);
    expect(refused.json.conflicts[0].theirs.id).toBe('al-1-2020');
    expect(await documentsOf(id)).toEqual({});
  });

  it('is let go by removing it, and taken again by undoing that', async () => {
    const id = await begun(author);
    await edit(author, id, [set(PARAMETER_FILE, '/unit/currency', 'XXX', 'YYY')]);
    const document = (await documentsOf(id))[PARAMETER_FILE];
    await edit(author, id, [{ file: PARAMETER_FILE, pointer: '', before: document }]);
    expect(await documentsOf(id)).toEqual({});
    const undone = await edit(author, id, [{ file: PARAMETER_FILE, pointer: '', after: document }]);
    expect(undone.json.conflicts).toEqual([]);
    expect((await documentsOf(id))[PARAMETER_FILE].unit.currency).toBe('YYY');
  });
});

describe('what a draft may not hold', () => {
  it.each([
    'ledger.json',
    'library.json',
    'acts/sub/al-1.json',
    'secrets/keys.json',
    'services/guest-card/edition/service.json',
    'services/guest-card/amendments/al-7-2024.json',
  ])('the file %s', async (file) => {
    const id = await begun(author);
    const refused = await edit(author, id, [{ file, pointer: '', after: {} }]);
    expect([refused.status, refused.json.code]).toEqual([400, 'invalid-body']);
    expect(refused.json.errors[0].pointer).toBe('/operations/0/file');
    expect(await documentsOf(id)).toEqual({});
  });

  it.each(['../acts/x.json', '/etc/passwd', 'acts/X.json', 'acts/al-5.txt', '__proto__', 'acts//x.json'])(
    'the path %s',
    async (file) => {
      const id = await begun(author);
      expect((await edit(author, id, [{ file, pointer: '', after: {} }])).status).toBe(400);
    },
  );

  it('the edition of a service that there is already; but of a new one', async () => {
    const id = await begun(author, { services: ['day-pass'] });
    const file = 'services/day-pass/edition/service.json';
    expect((await edit(author, id, [{ file, pointer: '', after: {} }])).json.conflicts).toEqual([]);
    expect((await author.get(`/amendments/${id}`)).json.services).toEqual(['day-pass']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s', async (name) => {
    const id = await begun(author);
    const body = (operation: string) => ({
      raw: `{"id":"edit-forbidden","operations":[${operation}]}`,
    });
    const inValue = body(`{"file":"${ACT_FILE}","pointer":"","after":{"a":{"${name}":{"x":1}}}}`);
    const inPointer = body(`{"file":"${ACT_FILE}","pointer":"/a/${name}/x","after":1}`);
    for (const one of [inValue, inPointer]) {
      const refused = await author.ask('POST', `/amendments/${id}/edits`, one);
      expect([refused.status, refused.json.code]).toEqual([400, 'invalid-body']);
    }
    expect(await documentsOf(id)).toEqual({});
  });

  it('nesting deeper than files are read, or numbers that cannot be kept', async () => {
    const id = await begun(author);
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    const at = (levels: number, pointer = '') =>
      edit(author, id, [{ file: ACT_FILE, pointer, after: nested(levels) }]);
    expect((await at(65)).json.errors[0].code).toBe('too-deep');
    expect((await at(64, '/a')).json.errors[0].code).toBe('too-deep');
    expect((await at(200)).status).toBe(400);
    expect((await at(64)).json.conflicts).toEqual([]);
    const raw = `{"id":"edit-infinite","operations":[{"file":"${AMENDMENT_FILE}","pointer":"","after":1e999}]}`;
    expect((await author.ask('POST', `/amendments/${id}/edits`, { raw })).status).toBe(400);
  });

  it('more than a definition ever is: an act of two hundred pages is taken', async () => {
    const id = await begun(author);
    const page = 'қ'.repeat(3000);
    const provisions = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`p${index + 1}`, { order: index + 1, text: { kk: page } }]),
    );
    const taken = await edit(author, id, [{ file: ACT_FILE, pointer: '/provisions', after: provisions }]);
    expect(taken.json).toEqual({ sequence: 2, conflicts: [] });
    const huge = await edit(author, id, [
      { file: ACT_FILE, pointer: '/note', after: { en: 'x'.repeat(3_000_000) } },
    ]);
    expect([huge.status, huge.json.code]).toEqual([413, 'document-too-large']);
    const beyond = await edit(author, id, [
      { file: ACT_FILE, pointer: '/note', after: 'x'.repeat(5_000_000) },
    ]);
    expect([beyond.status, beyond.json.code]).toEqual([413, 'body-too-large']);
    expect(Object.keys((await documentsOf(id))[ACT_FILE])).toEqual(['provisions']);
  });
});

describe('who may', () => {
  it('officers look, applicants and visitors do not, and nobody of them edits', async () => {
    const id = await begun(author);
    const officer = await server.as('officer');
    const view = await officer.get(`/amendments/${id}`);
    expect([view.status, view.json.may]).toEqual([200, []]);
    expect((await officer.get('/amendments')).status).toBe(200);
    expect((await edit(officer, id, wholeOrder)).status).toBe(403);
    const applicant = await server.as('applicant');
    expect((await applicant.get('/amendments')).status).toBe(403);
    expect((await edit(server.visitor(), id, wholeOrder)).status).toBe(401);
  });

  it('finds nothing under an id that is none', async () => {
    for (const id of ['nothing', '..%2F..%2Fledger', '%20', 'A']) {
      expect((await author.get(`/amendments/${id}`)).json.code).toBe('unknown-amendment');
      expect((await edit(author, id, wholeOrder)).json.code).toBe('unknown-amendment');
    }
  });
});
