import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFiles, smallFiles } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let visitor: Client;
beforeAll(async () => {
  server = await startTestServer({ library: openFiles(smallFiles()) });
  visitor = server.visitor();
});
afterAll(() => server.close());

const act = (id: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/libraries/small/acts/${id}.json`, import.meta.url), 'utf8'));

describe('acts over HTTP', () => {
  it('are listed, the latest first, without their texts', async () => {
    const { status, json } = await visitor.get('/acts');
    expect(status).toBe(200);
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(['al-2-2025', 'al-7-2024', 'al-1-2020']);
    expect(json.items[0]).toMatchObject({
      kind: act('al-2-2025').kind,
      provisions: Object.keys(act('al-2-2025').provisions).length,
    });
    expect(json.items[0].provisions).toBeTypeOf('number');
  });

  it('are read as amended on a day, with what the services make of them', async () => {
    const { json } = await visitor.get('/acts/al-1-2020?at=2024-06-01');
    expect(json.at).toBe('2024-06-01');
    expect(json.provisions.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(Object.keys(act('al-1-2020').provisions)),
    );
    expect(
      Object.values(json.act.provisions).every((provision) => !Object.hasOwn(Object(provision), 'text')),
    ).toBe(true);
    const items: readonly { service: string }[] = Object.values<{ service: string }[]>(
      json.implementing,
    ).flat();
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ service }) => Object.hasOwn(json.services, service))).toBe(true);
  });

  it('are refused in words where the library has none, or the day is none', async () => {
    const unknown = await visitor.get('/acts/nothing');
    expect([unknown.status, unknown.json.code]).toEqual([404, 'unknown-act']);
    expect(unknown.json.known).toContain('al-1-2020');
    expect((await visitor.get('/acts/al-1-2020?at=2024-02-30')).status).toBe(400);
  });
});
