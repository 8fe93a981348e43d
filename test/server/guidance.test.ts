import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qagida } from '../support/cli.ts';
import { guidanceFiles } from '../support/guidance.ts';
import { openFiles } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let visitor: Client;
beforeAll(async () => {
  server = await startTestServer({ library: openFiles(guidanceFiles()) });
  visitor = server.visitor();
});
afterAll(() => server.close());

describe('guidance over HTTP', () => {
  it('lists its topics with their questions, without an account', async () => {
    const { status, json } = await visitor.get('/guidance');
    expect(status).toBe(200);
    expect(json.items).toMatchObject([
      {
        topic: 'guests',
        entries: [
          { entry: 'card', number: '1', asOf: '2024', older: false },
          { entry: 'card-2020', asOf: '2020', older: true },
          { entry: 'offices' },
        ],
      },
    ]);
    expect(json.items[0].entries[0].answer).toBeUndefined();
  });

  it('gives a topic with its answers, the acts it cites and the code lists it shows', async () => {
    const { json } = await visitor.get('/guidance/guests');
    expect(json.topic.entries.card.answer.en).toContain('The office gives the card.');
    expect(Object.keys(json.acts).sort()).toEqual(['al-1-2020', 'al-7-2024']);
    expect(Object.keys(json.codelists).sort()).toEqual(['offices', 'towns']);
  });

  it('finds an answer in spite of a typing error, with the line that fits in the language asked for', async () => {
    const { json } = await visitor.get(`/guidance/search?q=${encodeURIComponent('айппулдар')}&language=kk`);
    expect([json.query, json.total]).toEqual(['айппулдар', 2]);
    expect(json.items[0]).toMatchObject({
      topic: 'guests',
      entry: 'card',
      older: false,
      excerpt: { text: 'Айыппұл жоқ.', language: 'kk' },
      citation: { act: 'al-7-2024', provision: 'p1' },
    });
    expect(json.items[1]).toMatchObject({ entry: 'card-2020', older: true });
    expect(Object.keys(json.acts).sort()).toEqual(['al-1-2020', 'al-7-2024']);
    const english = (await visitor.get('/guidance/search?q=fine&language=en')).json;
    expect(english.items[0].excerpt).toEqual({ text: 'There is no fine.', language: 'en' });
  });

  it('knows only what was there on a day, and gives no more than asked for', async () => {
    const q = encodeURIComponent('картасын');
    expect((await visitor.get(`/guidance/search?q=${q}&at=2023-01-01`)).json.items).toMatchObject([
      { entry: 'card-2020', older: false },
    ]);
    const one = (await visitor.get(`/guidance/search?q=${q}&limit=1`)).json;
    expect([one.items.length, one.total]).toEqual([1, 2]);
    expect((await visitor.get('/guidance/search?q=')).json).toMatchObject({ total: 0, items: [] });
  });

  it('says what is wrong with a request, and which topics exist', async () => {
    expect((await visitor.get('/guidance/search')).json.code).toBe('invalid-parameters');
    expect((await visitor.get(`/guidance/search?q=${'x'.repeat(201)}`)).json.code).toBe('invalid-parameters');
    expect((await visitor.get('/guidance/search?q=a&language=de')).json.code).toBe('invalid-parameters');
    for (const topic of ['none', 'constructor']) {
      const { status, json } = await visitor.get(`/guidance/${topic}`);
      expect([status, json.code, json.known]).toEqual([404, 'unknown-guidance', ['guests']]);
    }
  });

  it('is described by OpenAPI', async () => {
    const { json } = await visitor.get('/openapi.json');
    expect((await new Validator().validate(json)).valid).toBe(true);
    expect(Object.keys(json.paths)).toEqual(
      expect.arrayContaining(['/guidance', '/guidance/search', '/guidance/{topic}']),
    );
  });
});

describe('guidance in the terminal', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qagida-guidance-'));
    for (const { path, text } of guidanceFiles()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const onGuidance = (...args: readonly string[]) => qagida(['guidance', ...args, '--definitions', folder]);

  it('answers, older answers marked, and cites', async () => {
    const { status, out } = await onGuidance('card', '--language', 'en');
    expect(status).toBe(0);
    expect(out).toContain('Obtaining a guest card  (2024)');
    expect(out).toContain('Obtaining a guest card  (2020, older)');
    expect(out).toContain('There is no fine.');
    expect(out.indexOf('(2024)')).toBeLessThan(out.indexOf('(2020, older)'));
    expect(out).toMatch(/§ .*para 1/);
  });

  it('prints JSON, of several words, as many as asked for', async () => {
    const { json } = await onGuidance('guest', 'card', '--json', '--limit', '1');
    expect([json.query, json.items.length]).toEqual(['guest card', 1]);
    expect(json.items[0]).toMatchObject({ topic: 'guests', entry: 'card', answer: { kk: /кеңседе/ } });
  });

  it('lists the topics where nothing is asked, and says where nothing is found', async () => {
    expect((await onGuidance('--language', 'en')).out).toMatch(/^guests: Guests\n {2}2024 {2}Obtaining/);
    expect((await onGuidance('--json')).json.items).toHaveLength(1);
    expect(await onGuidance('zzzzzz')).toMatchObject({ status: 0, out: 'nothing found' });
  });

  it.each([
    ['--language', 'de'],
    ['--at', '2024-02-30'],
    ['--limit', 'x'],
  ])('takes %s %s for misuse', async (...wrong) => {
    expect((await onGuidance('card', ...wrong)).status).toBe(2);
  });
});
