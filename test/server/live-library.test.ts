import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseDate } from '../../engine/calendar/date.ts';
import { inForce } from '../../engine/edition/in-force.ts';
import { printDefinition } from '../../engine/json/print.ts';
import { libraryAt } from '../../engine/library/library-at.ts';
import type { Library, SourceFile } from '../../engine/library/types.ts';
import { PublishedDocumentChangedError } from '../../server/library/overlay.ts';
import { openFiles, smallFiles, withFile } from '../support/library.ts';
import { amendmentDraft, amendmentFile, draftOf, publish, recall } from '../support/publishing.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let data: string;
let server: TestServer | undefined;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'qagida-live-'));
});
afterEach(async () => {
  await stop();
  await rm(data, { recursive: true, force: true });
});

async function start(files: readonly SourceFile[] = smallFiles()): Promise<TestServer> {
  await stop();
  server = await startTestServer({ library: openFiles(files), data });
  return server;
}
async function stop(): Promise<void> {
  await server?.close();
  server = undefined;
}

const DRAFT = amendmentDraft('al-3-2025', {
  main: { inForce: { from: '2025-05-01' }, patch: { service: { title: { en: 'New name' } } } },
});
const FILE = amendmentFile('al-3-2025');
const hashOn = ({ amendments }: TestServer, text: string) => {
  const day = parseDate(text);
  const found = day && inForce(amendments.inUse.library, 'guest-card', day);
  return found?.ok ? found.value.hash : undefined;
};
const published = (files: readonly SourceFile[], entries: Readonly<Record<string, unknown>> = {}) =>
  withFile(files, 'ledger.json', (json) => ({ ...json, status: 'published', entries }));
const exported = (files: readonly SourceFile[]) => [
  ...files,
  ...Object.entries(DRAFT.documents).map(([path, value]) => ({ path, text: printDefinition(value) })),
];

it('serves what was published from the store after a restart', async () => {
  const first = await start();
  await publish(first.amendments, DRAFT);
  const hash = hashOn(first, '2025-05-01');
  const again = await start();
  expect(hashOn(again, '2025-05-01')).toBe(hash);
  expect(hashOn(again, '2025-04-30')).not.toBe(hash);
});

it('goes on with a folder into which it was exported, however the file is laid out', async () => {
  const first = await start();
  await publish(first.amendments, DRAFT);
  const hash = hashOn(first, '2025-05-01');
  const compact = withFile(exported(smallFiles()), FILE, (json) => json);
  const again = await start(compact);
  expect(hashOn(again, '2025-05-01')).toBe(hash);
});

it('does not start on a folder that holds something else in the place of a published document', async () => {
  const first = await start();
  await publish(first.amendments, DRAFT);
  const edited = withFile(exported(smallFiles()), FILE, (json) => ({ ...json, parts: {} }));
  await expect(start(edited)).rejects.toThrow(PublishedDocumentChangedError);
  await expect(start(edited)).rejects.toThrow(FILE);
  await expect(start()).resolves.toBeDefined();
});

it('leaves out what was recalled, also where it had been exported', async () => {
  const first = await start();
  const before = hashOn(first, '2025-05-01');
  await publish(first.amendments, DRAFT);
  await recall(first.amendments, DRAFT);
  expect(hashOn(first, '2025-05-01')).toBe(before);
  const again = await start(exported(smallFiles()));
  expect(hashOn(again, '2025-05-01')).toBe(before);
});

it('lays a changed document over the folder that still holds what it was made from', async () => {
  const file = 'parameters/fee-unit.json';
  const first = await start();
  const { files } = first.amendments.inUse;
  const changed = withFile(files, file, (json) => ({
    ...json,
    values: { ...Object(json.values), y2030: { from: '2030-01-01', value: '99' } },
  })).find(({ path }) => path === file);
  const draft = draftOf('al-fee', { [file]: JSON.parse(changed?.text ?? '') }, files);
  await publish(first.amendments, draft);
  expect((await start()).amendments.inUse.library.parameters['fee-unit']?.values.y2030?.value).toBe('99');
});

const ALL = (files: readonly SourceFile[]) =>
  Object.fromEntries(
    Object.entries(openFiles(files).hashes).map(([document, hash], index) => [
      `base-${index}`,
      { document, hash, publishedAt: '2025-01-15T00:00:00Z' },
    ]),
  );
const known = (library: Library, knownAt: string) => {
  const day = parseDate('2025-05-01');
  const found = day && inForce(library, 'guest-card', day, knownAt);
  return found?.ok ? found.value.madeBy.map(({ act }) => act) : undefined;
};

it('knows of a published library since when it knows what: before the publication the amendment was not there', async () => {
  const running = await start(published(smallFiles(), ALL(smallFiles())));
  await publish(running.amendments, DRAFT, '2025-03-10T06:00:00.000Z');
  const { library } = running.amendments.inUse;
  expect(known(library, '2025-03-10T05:59:59Z')).not.toContain('al-3-2025');
  expect(known(library, '2025-03-10T06:00:00Z')).toContain('al-3-2025');
  expect(library.ledger.status).toBe('published');
});

it('knows a code and a year as they were, until another one took their place', async () => {
  const running = await start(published(smallFiles(), ALL(smallFiles())));
  const { files } = running.amendments.inUse;
  const [towns, calendar] = ['codelists/towns.json', 'calendars/al.json'] as const;
  const read = (path: string) => JSON.parse(files.find((one) => one.path === path)?.text ?? '');
  const [list, days] = [read(towns), read(calendar)];
  const drafted = {
    [towns]: {
      ...list,
      entries: {
        ...list.entries,
        'port-ended': { ...list.entries.port, to: '2025-06-30', supersedes: 'port' },
      },
    },
    [calendar]: {
      ...days,
      years: { ...days.years, official: { status: 'official', days: {}, supersedes: 'y2026' } },
    },
  };
  await publish(running.amendments, draftOf('al-4-2025', drafted, files), '2025-03-10T06:00:00.000Z');
  const at = (moment: string) => {
    const { codelists, calendars } = libraryAt(running.amendments.inUse.library, moment);
    return [codelists.towns?.entries.port?.to, calendars.al?.years.y2026?.status];
  };
  expect(at('2025-03-10T05:59:59Z')).toEqual([undefined, 'statutory']);
  expect(at('2025-03-10T06:00:00Z')).toEqual(['2025-06-30', 'official']);
});

it('keeps the values of a parameter known since they were published, when another one joins them', async () => {
  const running = await start(published(smallFiles(), ALL(smallFiles())));
  const file = 'parameters/fee-unit.json';
  const { files, library } = running.amendments.inUse;
  const json = { ...library.parameters['fee-unit'], values: { ...library.parameters['fee-unit']?.values } };
  const values = { ...json.values, y2030: { from: '2030-01-01', value: '99' } };
  await publish(
    running.amendments,
    draftOf('al-fee', { [file]: { ...json, values } }, files),
    '2025-03-10T06:00:00Z',
  );
  const valuesAt = (moment: string) =>
    Object.keys(libraryAt(running.amendments.inUse.library, moment).parameters['fee-unit']?.values ?? {});
  expect(valuesAt('2025-02-01T00:00:00Z')).toEqual(['y2024', 'y2025']);
  expect(valuesAt('2025-03-10T06:00:00Z')).toEqual(['y2024', 'y2025', 'y2030']);
});

it('records the amendments of a published folder that it has never seen, once', async () => {
  const files = published(exported(smallFiles()), ALL(smallFiles()));
  const first = await start(files);
  expect(known(first.amendments.inUse.library, '2025-03-10T06:00:00Z')).toContain('al-3-2025');
  expect(known(first.amendments.inUse.library, '2025-03-10T05:00:00Z')).not.toContain('al-3-2025');
  // From now on the folder cannot change it unnoticed.
  const edited = withFile(files, FILE, (json) => ({ ...json, parts: {} }));
  await expect(start(edited)).rejects.toThrow(FILE);
  const without = await start(published(smallFiles(), ALL(smallFiles())));
  expect(known(without.amendments.inUse.library, '2025-03-10T06:00:00Z')).toContain('al-3-2025');
});

it('uses whatever amendments a draft folder holds, and records none', async () => {
  const first = await start(exported(smallFiles()));
  expect(hashOn(first, '2025-05-01')).toBeDefined();
  const again = await start();
  expect(
    again.amendments.inUse.library.services['guest-card']?.amendments.map(({ file }) => file),
  ).not.toContain(FILE);
});
