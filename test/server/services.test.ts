import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrecompiledValidator } from '@rjsf/validator-ajv8';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED } from '../../server/forms/validators.ts';
import { answers } from '../support/guest-card.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let visitor: Client;
beforeAll(async () => {
  server = await startTestServer();
  visitor = server.visitor();
});
afterAll(() => server.close());

describe('services', () => {
  it('are listed with their variants and ways in', async () => {
    const { items } = (await visitor.get('/services')).json;
    expect(items).toMatchObject([
      {
        id: 'guest-card',
        title: { en: 'Guest card' },
        variants: [
          { id: 'first', electronicChannels: [{ id: 'portal' }], otherChannels: [{ id: 'office' }] },
          { id: 'renewal', electronicChannels: [{ id: 'portal' }], otherChannels: [] },
        ],
      },
    ]);
    expect((await visitor.get('/services?at=2020-03-01')).json.items).toEqual([]);
  });

  it('have the edition of a day, with the acts it cites', async () => {
    const before = (await visitor.get('/services/guest-card?at=2024-05-30')).json;
    const after = (await visitor.get('/services/guest-card?at=2024-05-31')).json;
    expect([before.inForce.inForceFrom, after.inForce.inForceFrom]).toEqual(['2020-03-02', '2024-05-31']);
    expect(before.inForce.hash).not.toBe(after.inForce.hash);
    expect([Object.keys(before.acts), Object.keys(after.acts).sort()]).toEqual([
      ['al-1-2020'],
      ['al-1-2020', 'al-7-2024'],
    ]);
    expect(Object.keys(after.codelists)).toEqual(['towns']);
  });

  it('carry ETags by content: what the reader has is not sent again', async () => {
    const first = await visitor.get('/services/guest-card?at=2025-01-10');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toContain(first.json.inForce.hash);
    const again = await visitor.get('/services/guest-card?at=2025-01-10', {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await visitor.get('/services/guest-card?at=2024-05-30', {
      headers: { 'if-none-match': etag },
    });
    expect(other.status).toBe(200);
  });

  it('have a time line of editions with what made each', async () => {
    const { items } = (await visitor.get('/services/guest-card/editions')).json;
    expect(items.map((one: { from: string }) => one.from)).toEqual([
      '2020-03-02',
      '2024-05-31',
      '2024-07-01',
      '2025-07-01',
      '2025-09-01',
    ]);
    expect(items[1]).toMatchObject({
      to: '2024-06-30',
      madeBy: [{ act: 'al-7-2024', part: 'main' }],
      rule: { en: /ten days/ },
    });
  });

  it('compare by date and by hash, and tell who set a value', async () => {
    const [a, b] = ['2024-05-30', '2024-05-31'];
    const byDate = (await visitor.get(`/services/guest-card/diff?from=${a}&to=${b}`)).json.diff;
    expect(byDate.changes.map((change: { pointer: string }) => change.pointer)).toContain(
      '/deadlines/decision',
    );
    const byHash = (
      await visitor.get(`/services/guest-card/diff?from=${byDate.from.hash}&to=${byDate.to.hash}`)
    ).json.diff;
    expect(byHash.changes).toEqual(byDate.changes);
    const { items } = (await visitor.get('/services/guest-card/blame?pointer=/deadlines/decision/length'))
      .json;
    expect(items.map((entry: { from: string }) => entry.from).slice(0, 2)).toEqual([
      '2020-03-02',
      '2024-05-31',
    ]);
  });

  it('are assessed without an account, and nothing is kept', async () => {
    const body = { variant: 'first', facts: { ...answers, banned: true }, at: '2025-03-10' };
    const { status, json } = await visitor.post('/services/guest-card/assessment', body);
    expect([status, json.outcome, json.grounds.banned.applies]).toEqual([200, 'refuse', true]);
    expect(await server.cases.repository.all()).toEqual([]);
  });
});

describe('what does not exist is 404 and names what does', () => {
  it.each([
    ['/services/nothing', 'unknown-service', ['guest-card']],
    ['/services/constructor', 'unknown-service', ['guest-card']],
    ['/services/nothing/editions', 'unknown-service', ['guest-card']],
    ['/services/guest-card?at=2020-03-01', 'no-edition', ['2020-03-02']],
    ['/services/guest-card/form?variant=x&channel=portal', 'unknown-variant', ['first', 'renewal']],
    ['/services/guest-card/form?variant=renewal&channel=office', 'unknown-channel', ['portal']],
  ])('%s', async (path, code, known) => {
    const { status, json } = await visitor.get(path, { headers: { 'accept-language': 'en' } });
    expect([status, json.code, json.known]).toEqual([404, code, known]);
  });

  it('says so for a pointer, an edition, a validator and an address', async () => {
    const codes = await Promise.all(
      [
        '/services/guest-card/blame?pointer=/deadlines/none',
        '/services/guest-card/diff?from=2024-05-30&to=0123456789abcdef',
        `/validators/${'0'.repeat(64)}.js`,
        '/nowhere',
      ].map(async (path) => (await visitor.get(path)).json.code),
    );
    expect(codes).toEqual(['unknown-pointer', 'unknown-edition', 'unknown-validator', 'not-found']);
  });
});

describe('a form', () => {
  it('comes in the language asked for, with one schema for all of them', async () => {
    const form = async (lang: string) =>
      (await visitor.get(`/services/guest-card/form?variant=first&channel=portal&lang=${lang}&at=2025-03-10`))
        .json;
    const [kk, en] = [await form('kk'), await form('en')];
    expect(kk.form.schema).toEqual(en.form.schema);
    expect(kk.validators).toBe(en.validators);
    expect(kk.form.uiSchema).not.toEqual(en.form.uiSchema);
  });

  it('has compiled validators that a page can run without eval, and that say what ajv says', async () => {
    const { form, validators } = (
      await visitor.get('/services/guest-card/form?variant=first&channel=portal&at=2025-03-10')
    ).json;
    const code = await fetch(new URL(validators, server.url));
    expect(code.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(code.headers.get('cache-control')).toContain('immutable');
    const file = join(await mkdtemp(join(tmpdir(), 'qagida-validator-')), 'validator.mjs');
    const text = await code.text();
    expect(text).not.toMatch(/\beval\b|new Function/);
    await writeFile(file, text);
    const { default: factory } = await import(file);
    const host = createRequire(import.meta.url);
    const allowed: readonly string[] = ALLOWED;
    const functions = factory((id: string) => (allowed.includes(id) ? host(id) : undefined));
    const precompiled = createPrecompiledValidator(functions, form.schema);
    expect(precompiled.rawValidation(form.schema, answers).errors ?? []).toEqual([]);
    const wrong = { ...answers, 'birth-date': '2025-02-30', purpose: 'work' };
    const found =
      precompiled.rawValidation<{ instancePath: string; keyword: string }>(form.schema, wrong).errors ?? [];
    expect(found.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(['format', 'required']));
  });
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1 and describes every address', async () => {
    const document = (await visitor.get('/openapi.json')).json;
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/openapi.json',
        '/session',
        '/services/{service}/form',
        '/applications/{id}/submission',
        '/cases/{id}/decision',
      ]),
    );
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item as object));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the truth: answers fit their schemas', async () => {
    const document = (await visitor.get('/openapi.json')).json;
    const ajv = new Ajv({ strict: false });
    const fits = async (path: string, template: string) => {
      const { schema } = document.paths[template].get.responses['200'].content['application/json'];
      const validate = ajv.compile(schema);
      const { json } = await visitor.get(path);
      return validate(json) ? [] : validate.errors;
    };
    expect(await fits('/services', '/services')).toEqual([]);
    expect(await fits('/services/guest-card', '/services/{service}')).toEqual([]);
    expect(await fits('/services/guest-card/editions', '/services/{service}/editions')).toEqual([]);
  });
});
