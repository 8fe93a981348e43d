import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { AmendmentView } from '../../server/api/schemas/amendments.ts';
import { bodyAjv } from '../../server/http/ajv.ts';
import {
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  amendmentDocument,
  begun,
  edit,
  inReview,
  step,
  wholeOrder,
} from '../support/amending.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

let server: TestServer;
let author: Client;
let reviewer: Client;
beforeEach(async () => {
  server = await startTestServer();
  [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
  return () => server.close();
});

const approve = (client: Client, id: string, more: object = {}) => step(client, id, 'approve', more);
const stateOf = async (id: string) => (await author.get(`/amendments/${id}`)).json.state;

describe('four eyes', () => {
  it('refuses the approval of whoever began it', async () => {
    const id = await inReview(author);
    const refused = await approve(author, id);
    expect([refused.status, refused.json.code]).toEqual([403, 'own-amendment']);
    expect(await stateOf(id)).toBe('in-review');
    expect((await author.get(`/amendments/${id}`)).json.may).not.toContain('approve');
  });

  it('refuses the approval of whoever made any edit of it', async () => {
    const id = await begun(author);
    await edit(reviewer, id, wholeOrder);
    await step(author, id, 'submit', { text: 'Six days' });
    const refused = await approve(reviewer, id);
    expect([refused.status, refused.json.code]).toEqual([403, 'own-amendment']);
    // It is refused whatever else is wrong with the request, and however often it is tried.
    expect((await approve(reviewer, id, { sequence: 1 })).json.code).toBe('own-amendment');
    expect(await stateOf(id)).toBe('in-review');
  });

  it('refuses the approval of whoever edited it and took the edit back', async () => {
    const id = await begun(author);
    await edit(author, id, wholeOrder);
    const pointer = '/parts/main/patch/deadlines/decision/length/count';
    await edit(reviewer, id, [{ file: AMENDMENT_FILE, pointer, before: 6, after: 7 }]);
    await edit(reviewer, id, [{ file: AMENDMENT_FILE, pointer, before: 7, after: 6 }]);
    await step(author, id, 'submit', { text: 'Six days' });
    expect((await approve(reviewer, id)).json.code).toBe('own-amendment');
  });

  it('does not publish what nobody has approved', async () => {
    const id = await inReview(author);
    for (const client of [author, reviewer]) {
      const refused = await step(client, id, 'publish');
      expect([refused.status, refused.json.code]).toEqual([409, 'wrong-amendment-state']);
    }
  });
});

describe('an approval', () => {
  it('is of exactly what was seen', async () => {
    const id = await inReview(author);
    const { sequence } = (await reviewer.get(`/amendments/${id}`)).json;
    await step(author, id, 'return', { text: 'One more change' });
    await edit(author, id, [{ file: ACT_FILE, pointer: '/number', before: '5', after: '5-a' }]);
    await step(author, id, 'submit', { text: 'Now really' });
    const refused = await approve(reviewer, id, { sequence });
    expect([refused.status, refused.json.code]).toEqual([409, 'amendment-changed']);
    const now = (await reviewer.get(`/amendments/${id}`)).json.sequence;
    expect(refused.json.title).toContain(String(now));
    expect(await stateOf(id)).toBe('in-review');
    expect((await approve(reviewer, id, { sequence: now })).json.state).toBe('approved');
  });

  it('and a return at the same moment: one of them happens', async () => {
    const id = await inReview(author);
    const { sequence } = (await reviewer.get(`/amendments/${id}`)).json;
    const both = await Promise.all([
      step(author, id, 'return', { sequence, text: 'Wait' }),
      approve(reviewer, id, { sequence }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is undone by returning the amendment: it is reviewed anew', async () => {
    const id = await inReview(author);
    await approve(reviewer, id);
    expect((await edit(author, id, wholeOrder)).json.code).toBe('amendment-not-editable');
    expect((await step(author, id, 'return', { text: 'A mistake' })).json.state).toBe('draft');
    expect((await step(author, id, 'publish')).json.code).toBe('wrong-amendment-state');
  });

  it('sent twice is one', async () => {
    const id = await inReview(author);
    const { sequence } = (await reviewer.get(`/amendments/${id}`)).json;
    const send = (more: object = {}) =>
      reviewer.post(
        `/amendments/${id}/steps`,
        { step: 'approve', sequence, ...more },
        { 'Idempotency-Key': 'approve-once' },
      );
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    expect((await send({ text: 'other' })).json.code).toBe('idempotency-key-reused');
    const { history } = (await reviewer.get(`/amendments/${id}`)).json;
    expect(history.filter(({ kind }: { kind: string }) => kind === 'approve')).toHaveLength(1);
  });
});

describe('the life of an amendment', () => {
  it('goes from the first word to its publication and back', async () => {
    const id = await begun(author);
    expect((await author.get(`/amendments/${id}`)).json).toMatchObject({
      title: 'Longer decisions',
      state: 'draft',
      documents: {},
      authors: [{ account: 'policy', name: 'Ерлан Қасымов' }],
      may: ['edit', 'comment', 'submit', 'discard'],
    });
    expect((await step(author, id, 'submit', { text: 'x' })).json.code).toBe('amendment-empty');
    const edited = await edit(author, id, wholeOrder, { label: 'The order' });
    expect(edited.json).toEqual({ sequence: 2, conflicts: [] });
    expect((await step(author, id, 'submit')).json.code).toBe('summary-missing');
    expect((await step(author, id, 'submit', { text: ' ' })).json.code).toBe('summary-missing');
    expect((await step(author, id, 'submit', { text: 'Six days' })).json).toMatchObject({
      state: 'in-review',
      from: '2025-09-01',
      may: ['comment', 'return'],
    });
    const seen = (await reviewer.get(`/amendments/${id}`)).json;
    expect(seen.may).toEqual(['comment', 'return', 'approve']);
    expect(seen.documents).toEqual({ [ACT_FILE]: actDocument, [AMENDMENT_FILE]: amendmentDocument });
    const remark = {
      id: 'remark-0001',
      text: 'Why six?',
      at: { file: AMENDMENT_FILE, pointer: '/parts/main' },
    };
    await reviewer.post(`/amendments/${id}/comments`, remark);
    // A comment on one place does not say why the whole goes back.
    const unsaid = await step(reviewer, id, 'return', { text: ' ' });
    expect([unsaid.status, unsaid.json.code]).toEqual([400, 'return-reason-missing']);
    expect(unsaid.json.errors[0].pointer).toBe('/text');
    const returned = (await step(reviewer, id, 'return', { text: 'One question' })).json;
    expect([returned.state, returned.comments, returned.changedSinceReturn]).toEqual(['draft', 1, []]);
    const resolved = await author.post(`/amendments/${id}/comments/remark-0001/resolution`);
    expect(resolved.json.remarks).toMatchObject([
      { by: { account: 'policy-2' }, about: { pointer: '/parts/main' }, resolved: true },
    ]);
    await step(author, id, 'submit', { text: 'Six, as p1 says' });
    expect((await approve(reviewer, id, { text: 'Right' })).json.state).toBe('approved');
    const published = (await step(author, id, 'publish')).json;
    // The answer is what the API's description promises.
    const fits = bodyAjv.compile(AmendmentView);
    expect([fits(published), fits.errors]).toEqual([true, null]);
    expect(published).toMatchObject({ state: 'scheduled', behind: [], may: ['comment', 'recall'] });
    expect(published.published.files.map(({ file }: { file: string }) => file)).toEqual([
      ACT_FILE,
      AMENDMENT_FILE,
    ]);
    const edition = (await author.get('/services/guest-card?at=2025-09-01')).json.inForce.edition;
    expect(edition.deadlines.decision.length).toEqual({ unit: 'workingDay', count: 6 });
    expect((await step(author, id, 'recall')).json.code).toBe('recall-reason-missing');
    expect((await step(author, id, 'recall', { text: 'Postponed' })).json.state).toBe('recalled');
    const after = (await author.get('/services/guest-card?at=2025-09-01')).json.inForce.edition;
    expect(after.deadlines.decision.length).toEqual({ unit: 'workingDay', count: 3 });
    const { history } = (await author.get(`/amendments/${id}`)).json;
    expect(history.map(({ kind, text }: { kind: string; text?: string }) => [kind, text])).toEqual([
      ['begun', undefined],
      ['edited', 'The order'],
      ['submit', 'Six days'],
      ['commented', 'Why six?'],
      ['return', 'One question'],
      ['resolved', undefined],
      ['submit', 'Six, as p1 says'],
      ['approve', 'Right'],
      ['publish', undefined],
      ['recall', 'Postponed'],
    ]);
  });

  it('ends where it is discarded', async () => {
    const id = await begun(author);
    expect((await step(author, id, 'discard')).json.code).toBe('discard-reason-missing');
    const discarded = (await step(author, id, 'discard', { text: 'Withdrawn' })).json;
    expect(discarded).toMatchObject({ state: 'discarded', may: ['reopen'] });
    expect(discarded.history.at(-1)).toMatchObject({ kind: 'discard', text: 'Withdrawn' });
    expect((await edit(author, id, wholeOrder)).json.code).toBe('amendment-not-editable');
    expect((await step(author, id, 'submit', { text: 'x' })).json.code).toBe('wrong-amendment-state');
  });

  it('goes on where one of its authors takes it up again, and is reviewed as if nothing had been approved', async () => {
    const id = await inReview(author);
    await approve(reviewer, id);
    expect((await step(author, id, 'reopen')).json.code).toBe('wrong-amendment-state');
    await step(author, id, 'return', { text: 'Not now' });
    await step(author, id, 'discard', { text: 'The order is withdrawn' });
    expect((await reviewer.get(`/amendments/${id}`)).json.may).toEqual([]);
    expect((await step(reviewer, id, 'reopen')).json.code).toBe('not-allowed');
    const reopened = (await step(author, id, 'reopen', { text: 'It is not' })).json;
    expect(reopened).toMatchObject({ state: 'draft', may: ['edit', 'comment', 'submit', 'discard'] });
    expect(reopened.documents).toEqual({ [ACT_FILE]: actDocument, [AMENDMENT_FILE]: amendmentDocument });
    expect(reopened.history.at(-1)).toMatchObject({ kind: 'reopen', text: 'It is not' });
    expect((await step(author, id, 'publish')).json.code).toBe('wrong-amendment-state');
    await step(author, id, 'submit', { text: 'Again' });
    expect((await approve(author, id)).json.code).toBe('own-amendment');
    expect((await approve(reviewer, id)).json.state).toBe('approved');
  });

  it('names the places that are not as they were when it was returned', async () => {
    const id = await inReview(author);
    expect((await reviewer.get(`/amendments/${id}`)).json.changedSinceReturn).toBeUndefined();
    await step(reviewer, id, 'return', { text: 'Seven, I think' });
    // A length is one thing: two halves of it say nothing.
    const pointer = '/parts/main/patch/deadlines/decision/length';
    const count = `${pointer}/count`;
    await edit(author, id, [{ file: AMENDMENT_FILE, pointer: count, before: 6, after: 7 }]);
    await edit(author, id, [{ file: ACT_FILE, pointer: '/number', before: '5', after: '5-a' }]);
    await edit(author, id, [{ file: ACT_FILE, pointer: '/number', before: '5-a', after: '5' }]);
    await step(author, id, 'submit', { text: 'Seven' });
    const { changedSinceReturn } = (await reviewer.get(`/amendments/${id}`)).json;
    expect(changedSinceReturn).toEqual([{ file: AMENDMENT_FILE, pointer }]);
  });

  it('shows a published one in force from its day on', async () => {
    const id = await inReview(author);
    await approve(reviewer, id);
    await step(reviewer, id, 'publish');
    server.setNow('2025-09-01T06:00:00Z');
    author = await server.as('policy');
    const view = (await author.get(`/amendments/${id}`)).json;
    expect([view.state, view.may]).toEqual(['in-force', ['comment']]);
    expect((await step(author, id, 'recall', { text: 'Too late' })).json.code).toBe('recall-too-late');
  });

  it('does not go on with errors: they are named with their files', async () => {
    const id = await begun(author);
    const { parts: _, ...broken } = amendmentDocument;
    await edit(author, id, [
      { file: ACT_FILE, pointer: '', after: actDocument },
      { file: AMENDMENT_FILE, pointer: '', after: broken },
    ]);
    const refused = await step(author, id, 'submit', { text: 'Six days' });
    expect([refused.status, refused.json.code]).toEqual([409, 'amendment-has-errors']);
    expect(refused.json.errors[0]).toMatchObject({ pointer: `/${AMENDMENT_FILE}#`, code: 'missing-key' });
    const report = (await author.get(`/amendments/${id}/report`)).json;
    expect(report.diagnostics[0].at.file).toBe(AMENDMENT_FILE);
    expect(await stateOf(id)).toBe('draft');
  });
});

it('keeps everything over a restart, and recognises repeated edits then', () =>
  inTemporaryFolder(async (data) => {
    const first = await startTestServer({ data });
    const before = await first.as('policy');
    const id = await begun(before);
    const once = { id: 'the-same-edit' };
    await edit(before, id, wholeOrder, once);
    await before.post(`/amendments/${id}/comments`, { id: 'remark-0001', text: 'Look here' });
    const view = (await before.get(`/amendments/${id}`)).json;
    await first.close();
    const second = await startTestServer({ data });
    const after = await second.as('policy');
    expect((await after.get(`/amendments/${id}`)).json).toEqual(view);
    expect((await edit(after, id, wholeOrder, once)).json).toEqual({ sequence: 3, conflicts: [] });
    expect((await after.get('/amendments')).json.items).toMatchObject([{ id, comments: 1 }]);
    await second.close();
  }));

it('says that the record of an amendment is damaged, and lists the others', () =>
  inTemporaryFolder(async (data) => {
    const first = await startTestServer({ data });
    const before = await first.as('policy');
    const [sound, damaged] = [await begun(before), await begun(before)];
    await first.close();
    const file = join(data, 'streams', `amendment-${damaged}.json`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Longer', 'Shorter'));
    const second = await startTestServer({ data });
    const after = await second.as('policy');
    const refused = await after.get(`/amendments/${damaged}`);
    expect([refused.status, refused.json.code]).toEqual([500, 'record-damaged']);
    expect((await edit(after, damaged, wholeOrder)).json.code).toBe('record-damaged');
    const { items } = (await after.get('/amendments')).json;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([sound]);
    await second.close();
  }));
