import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ACT,
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  begun,
  edit,
  inReview,
  PARAMETER_FILE,
  step,
  wholeOrder,
} from '../support/amending.ts';
import { openFiles, publishedLibrary } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let author: Client;
let reviewer: Client;
beforeEach(async () => {
  server = await startTestServer();
  [author, reviewer] = await Promise.all([server.as('policy'), server.as('policy-2')]);
});
afterEach(() => server.close());

const value = (from: string, amount: string) => ({
  from,
  value: amount,
  citation: { act: 'al-1-2020', provision: 'p11' },
});
const view = async (id: string) => (await author.get(`/amendments/${id}`)).json;

/** The order under another number, with everything in it that names it. */
const other = (act: string) => JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act));

async function published(operations: readonly object[], act = ACT): Promise<string> {
  const id = await begun(author, { act });
  await edit(author, id, operations);
  for (const [client, name] of [
    [author, 'submit'],
    [reviewer, 'approve'],
    [author, 'publish'],
  ] as const) {
    const taken = await step(client, id, name, { text: 'Because' });
    if (taken.status !== 200) throw new Error(`${name}: ${taken.text}`);
  }
  return id;
}

describe('what was published meanwhile', () => {
  it('is listed, with the places that both touch, until its author has taken notice', async () => {
    const id = await begun(author, { act: 'al-6-2025' });
    await edit(author, id, other('al-6-2025'));
    expect((await view(id)).behind).toEqual([]);
    await published(wholeOrder);
    expect((await view(id)).behind).toEqual([
      {
        file: AMENDMENT_FILE,
        act: ACT,
        pointers: [
          '/deadlines/decision/length/unit',
          '/deadlines/decision/length/count',
          '/deadlines/decision/citation/act',
          '/deadlines/decision/citation/provision',
          '/deadlines/decision/citation/by/act',
          '/deadlines/decision/citation/by/provision',
        ],
      },
    ]);
    expect((await view(id)).may).toContain('rebase');
    const rebased = (await step(author, id, 'rebase')).json;
    expect([rebased.behind, rebased.may.includes('rebase')]).toEqual([[], false]);
  });

  it('after the approval keeps from publishing what changes the same places', async () => {
    const id = await begun(author, { act: 'al-6-2025' });
    await edit(author, id, other('al-6-2025'));
    await step(author, id, 'submit', { text: 'Also six' });
    await step(reviewer, id, 'approve');
    await published(wholeOrder);
    const refused = await step(author, id, 'publish');
    expect([refused.status, refused.json.code, refused.json.known]).toEqual([
      409,
      'amendment-behind',
      [AMENDMENT_FILE],
    ]);
  });

  it('in a document that both change is merged: both changes stand', async () => {
    const id = await begun(author, { act: 'al-6-2025' });
    await edit(author, id, [
      { file: PARAMETER_FILE, pointer: '/values/y2027', after: value('2027-01-01', '130') },
    ]);
    await published([
      { file: ACT_FILE, pointer: '', after: actDocument },
      { file: PARAMETER_FILE, pointer: '/values/y2026', after: value('2026-01-01', '120') },
    ]);
    expect((await view(id)).behind).toEqual([{ file: PARAMETER_FILE, pointers: [] }]);
    expect((await step(author, id, 'submit', { text: 'x' })).json.code).toBe('amendment-behind');
    const rebased = (await step(author, id, 'rebase')).json;
    expect(rebased.behind).toEqual([]);
    expect(Object.keys(rebased.documents[PARAMETER_FILE].values).sort()).toEqual([
      'y2024',
      'y2025',
      'y2026',
      'y2027',
    ]);
    expect((await step(author, id, 'submit', { text: 'x' })).status).toBe(200);
  });

  it('at the same place is named, and the own change stands once that was seen', async () => {
    const id = await begun(author, { act: 'al-6-2025' });
    const mine = value('2026-01-01', '125');
    await edit(author, id, [{ file: PARAMETER_FILE, pointer: '/values/y2026', after: mine }]);
    await published([
      { file: ACT_FILE, pointer: '', after: actDocument },
      { file: PARAMETER_FILE, pointer: '/values/y2026', after: value('2026-01-01', '120') },
    ]);
    expect((await view(id)).behind[0].pointers).toEqual(['/values/y2026/value']);
    const rebased = (await step(author, id, 'rebase')).json;
    expect(rebased.documents[PARAMETER_FILE].values.y2026).toEqual(mine);
    // But what is published stays: a value is corrected by another that supersedes it.
    const refused = await step(author, id, 'submit', { text: 'x' });
    expect([refused.json.code, refused.json.known]).toEqual([
      'published-changed',
      [`${PARAMETER_FILE}#/values/y2026`],
    ]);
  });
});

it('of two publications at the same moment that touch the same places one is to be looked at again', async () => {
  const approved = async (act: string, from: string) => {
    const id = await begun(author, { act });
    await edit(author, id, [
      { file: `acts/${act}.json`, pointer: '', after: { ...actDocument, id: act } },
      ...other(act).slice(1),
      {
        file: `services/guest-card/amendments/${act}.json`,
        pointer: '/parts/main/inForce/from',
        before: '2025-09-01',
        after: from,
      },
    ]);
    await step(author, id, 'submit', { text: 'Because' });
    await step(reviewer, id, 'approve');
    return id;
  };
  const ids = [await approved('al-6-2025', '2025-09-01'), await approved('al-7-2025', '2025-10-01')];
  const answers = await Promise.all(ids.map((id) => step(author, id, 'publish')));
  const states = await Promise.all(ids.map(async (id) => (await view(id)).state));

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(states.sort()).toEqual(['approved', 'scheduled']);
});

const TOWNS = 'codelists/towns.json';
const CALENDAR = 'calendars/al.json';
const because = {
  reason: { kk: 'с', ru: 'п', en: 'r', unofficial: ['ru', 'en'] },
  citation: { act: 'al-1-2020', provision: 'p8' },
};
const ended = (supersedes: string) => ({
  order: 1,
  title: { kk: 'Порт', ru: 'Порт', en: 'Port', unofficial: ['ru', 'en'] },
  to: '2025-06-30',
  supersedes,
  ...because,
});
const official = { status: 'official', days: {}, supersedes: 'y2026', ...because };

describe('a published document', () => {
  it.each([
    ['a new value', PARAMETER_FILE, '/values/y2026', value('2026-01-01', '120'), undefined],
    ['another value', PARAMETER_FILE, '/values/y2025/value', '111', '/values/y2025'],
    ['the end of a value', PARAMETER_FILE, '/values/y2025/to', '2025-12-31', '/values/y2025'],
    ['its unit', PARAMETER_FILE, '/unit/currency', 'YYY', '/unit'],
    ['a new provision', 'acts/al-1-2020.json', '/provisions/p99', { order: 99 }, undefined],
    ['an entry that ends another', TOWNS, '/entries/port-ended', ended('port'), undefined],
    ['the end of an entry', TOWNS, '/entries/port/to', '2025-06-30', '/entries/port'],
    ['a year in the place of a provisional one', CALENDAR, '/years/y2026-official', official, undefined],
    ['what is known of a year', CALENDAR, '/years/y2026/status', 'official', '/years/y2026/status'],
    ['its date', 'acts/al-1-2020.json', '/adopted', '2020-01-02', '/adopted'],
  ])('and %s', async (_, file, pointer, after, changed) => {
    await server.close();
    server = await startTestServer({ library: publishedLibrary() });
    author = await server.as('policy');
    const id = await begun(author);
    const { json } = await author.get(`/amendments/${id}/files`);
    const source = json.files.find(({ path }: { path: string }) => path === file);
    const keys = pointer.slice(1).split('/');
    const before = keys.reduce((here, key) => here?.[key], JSON.parse(source.text));
    expect((await edit(author, id, [{ file, pointer, before, after }])).json.conflicts).toEqual([]);
    const submitted = await step(author, id, 'submit', { text: 'x' });
    expect([submitted.json.code, submitted.json.known]).toEqual(
      changed === undefined ? [undefined, undefined] : ['published-changed', [`${file}#${changed}`]],
    );
  });
});

describe('the files that a draft stands on', () => {
  it('are those that all share and those of its services, once', async () => {
    const id = await begun(author);
    const answer = await author.get(`/amendments/${id}/files`);
    const paths: string[] = answer.json.files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['ledger.json', 'acts/al-1-2020.json', PARAMETER_FILE]));
    expect(paths.filter((path) => path.startsWith('services/guest-card/')).length).toBeGreaterThan(5);
    const etag = answer.headers.get('etag') ?? '';
    const again = await author.get(`/amendments/${id}/files`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const none = await begun(author, { services: [] });
    const shared = (await author.get(`/amendments/${none}/files`)).json.files;
    expect(shared.some(({ path }: { path: string }) => path.startsWith('services/'))).toBe(false);
    const asked = (await author.get(`/amendments/${none}/files?service=guest-card`)).json.files;
    expect(asked).toHaveLength(paths.length);
  });

  it('leave out what other services publish, which is told by itself', async () => {
    const precedentsOf = async (services: readonly string[]): Promise<readonly string[]> => {
      const { json } = await author.get(`/amendments/${await begun(author, { services })}/precedents`);
      return json.files.map(({ path }: { path: string }) => path);
    };
    expect(await precedentsOf(['guest-card'])).toEqual([]);
    const paths = await precedentsOf([]);
    expect(paths).toContain('services/guest-card/edition/grounds.json');
    expect(paths).toContain('services/guest-card/amendments/al-2-2025.json');
    expect(paths.filter((path) => !/^services\/guest-card\/(edition|amendments)\//.test(path))).toEqual([]);
  });

  it('open together with the draft as the server opens them', async () => {
    const id = await inReview(author);
    const { files } = (await author.get(`/amendments/${id}/files`)).json;
    const { documents } = await view(id);
    const added = Object.entries(documents).map(([path, document]) => ({
      path,
      text: JSON.stringify(document),
    }));
    expect(openFiles([...files, ...added]).services['guest-card']?.parts.map(({ act }) => act)).toContain(
      ACT,
    );
  });
});
