import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ACT,
  AMENDMENT_FILE,
  amendmentDocument,
  begun,
  edit,
  PARAMETER_FILE,
  step,
  wholeOrder,
} from '../support/amending.ts';
import { amendmentDraft, draftOf, publish, recall } from '../support/publishing.ts';
import type { Client } from '../support/server.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

type Json = Record<string, unknown>;
const TOWNS = 'codelists/towns.json';
const CALENDAR = 'calendars/al.json';
const title = { kk: 'Жаңа', ru: 'Новое', en: 'New', unofficial: ['ru', 'en'] };

/** A draft that changes one document of the library. */
function changing(file: string, change: (json: Json) => Json) {
  const { files } = server.amendments.inUse;
  const text = files.find(({ path }) => path === file)?.text ?? '';
  return draftOf('al-3-2025', { [file]: change(JSON.parse(text)) }, files);
}
const adding = (file: string, map: string, key: string, value: object) =>
  changing(file, (json) => ({ ...json, [map]: { ...Object(json[map]), [key]: value } }));
const LATER = '2025-03-11T06:00:00Z';

describe('what has its effect at once is not taken back', () => {
  it('a new entry of a code list: an application may name it by now', async () => {
    const draft = adding(TOWNS, 'entries', 'new-town', { order: 90, title, unverified: 'a test' });
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect(await recall(server.amendments, draft, LATER)).toEqual({
      code: 'recall-too-late',
      params: { from: '2025-03-10' },
    });
  });

  it('but one that begins later is', async () => {
    const entry = { order: 90, title, from: '2025-06-01', unverified: 'a test' };
    const draft = adding(TOWNS, 'entries', 'new-town', entry);
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect(await recall(server.amendments, draft, LATER)).toBeUndefined();
  });

  it.each([
    ['is taken back until its last day', '2025-03-11', undefined],
    ['and not once it is over', '2025-03-10', 'recall-too-late'],
  ])('an entry that ends another %s', async (_, to, code) => {
    const { codelists } = server.amendments.inUse.library;
    const entry = { ...codelists.towns?.entries.port, to, supersedes: 'port', unverified: 'a test' };
    expect(await publish(server.amendments, adding(TOWNS, 'entries', 'port-ended', entry))).toBeUndefined();
    expect(server.amendments.inUse.library.codelists.towns?.entries.port?.to).toBe(to);
    expect(
      (await recall(server.amendments, adding(TOWNS, 'entries', 'port-ended', entry), LATER))?.code,
    ).toBe(code);
  });

  it('an entry that says something else in the place of another', async () => {
    const entry = { order: 1, title, supersedes: 'port', to: '2030-01-01', unverified: 'a test' };
    const draft = adding(TOWNS, 'entries', 'port-renamed', entry);
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect((await recall(server.amendments, draft, LATER))?.code).toBe('recall-too-late');
  });

  it('a new day off of a calendar: terms were counted with it', async () => {
    const day = { date: '2025-10-24', kind: 'holiday', title, unverified: 'a test' };
    const draft = changing(CALENDAR, (json) => {
      const years = Object(json.years);
      return {
        ...json,
        years: { ...years, y2025: { ...years.y2025, days: { ...years.y2025.days, 'new-day': day } } },
      };
    });
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect((await recall(server.amendments, draft, LATER))?.code).toBe('recall-too-late');
  });

  it('a value that corrects one in force', async () => {
    const value = { from: '2030-01-01', value: '99', supersedes: 'y2025', unverified: 'a test' };
    const draft = adding(PARAMETER_FILE, 'values', 'corrected', value);
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect((await recall(server.amendments, draft, LATER))?.code).toBe('recall-too-late');
  });

  it('a new service that is open already', async () => {
    const { files } = server.amendments.inUse;
    const documents = files.flatMap(({ path, text }) =>
      path.startsWith('services/guest-card/edition/')
        ? [[path.replace('guest-card', 'other-card'), JSON.parse(text)] as const]
        : [],
    );
    const draft = draftOf('al-3-2025', Object.fromEntries(documents));
    expect(await publish(server.amendments, draft)).toBeUndefined();
    expect((await recall(server.amendments, draft, LATER))?.code).toBe('recall-too-late');
  });
});

it('is not taken back from under a later amendment of the same places', async () => {
  const worded = (act: string, from: string, more: object = {}) =>
    amendmentDraft(act, { main: { inForce: { from }, patch: { service: { title: { kk: act } } }, ...more } });
  const first = worded('al-3-2025', '2025-05-01');
  const second = worded('al-4-2025', '2025-06-01', { over: ['/service/title'] });
  expect(await publish(server.amendments, first)).toBeUndefined();
  expect(await publish(server.amendments, second)).toBeUndefined();
  expect(await recall(server.amendments, first)).toEqual({ code: 'recall-built-upon', known: ['al-4-2025'] });
  expect(await recall(server.amendments, second)).toBeUndefined();
  expect(await recall(server.amendments, first)).toBeUndefined();
});

describe('what is shown of it', () => {
  let author: Client;
  let reviewer: Client;
  beforeEach(async () => {
    [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
  });
  const view = async (id: string) => (await author.get(`/amendments/${id}`)).json;
  async function approved(operations: readonly object[], act = ACT): Promise<string> {
    const id = await begun(author, { act });
    await edit(author, id, operations);
    await step(author, id, 'submit', { text: 'Because' });
    const taken = await step(reviewer, id, 'approve');
    if (taken.status !== 200) throw new Error(taken.text);
    return id;
  }
  const value = (from: string) => ({ from, value: '120', citation: { act: 'al-1-2020', provision: 'p11' } });

  it('a value that holds from a day to come is scheduled, and can be taken back', async () => {
    const id = await approved([
      { file: PARAMETER_FILE, pointer: '/values/y2026', after: value('2026-01-01') },
    ]);
    await step(author, id, 'publish');
    const shown = await view(id);
    expect([shown.state, shown.may.includes('recall')]).toEqual(['scheduled', true]);
    expect((await step(author, id, 'recall', { text: 'Postponed' })).json.state).toBe('recalled');
  });

  it('what the same act brought by another publication does not count', async () => {
    const first = await approved(wholeOrder);
    await step(author, first, 'publish');
    server.setNow('2025-09-02T06:00:00Z');
    [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
    const id = await approved([
      { file: PARAMETER_FILE, pointer: '/values/y2026', after: value('2026-01-01') },
    ]);
    await step(author, id, 'publish');
    expect([(await view(first)).state, (await view(id)).state]).toEqual(['in-force', 'scheduled']);
  });

  it('an approval given upon an amendment that was taken back is no approval any more', async () => {
    const base = await approved(wholeOrder);
    await step(author, base, 'publish');
    const act = 'al-6-2025';
    const other = JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act));
    const { parts } = amendmentDocument;
    const document = {
      ...amendmentDocument,
      act,
      parts: { main: { ...parts.main, over: undefined, patch: { service: { title: { kk: 'Жаңа' } } } } },
    };
    const id = await approved(
      [other[0], { file: AMENDMENT_FILE.replace(ACT, act), pointer: '', after: document }],
      act,
    );
    await step(author, base, 'recall', { text: 'Postponed' });
    expect((await view(id)).behind).toEqual([{ file: AMENDMENT_FILE, act: ACT, pointers: [''], gone: true }]);
    expect((await step(author, id, 'publish')).json.code).toBe('amendment-behind');
    await step(author, id, 'return', { text: 'To be looked at again' });
    expect((await step(author, id, 'rebase')).json.behind).toEqual([]);
  });
});
