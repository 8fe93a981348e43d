import { afterEach, beforeEach, expect, it } from 'vitest';
import { amended, textOf } from '../support/amended.ts';
import { openFiles, smallFiles, withFile } from '../support/library.ts';
import { amendmentDraft, amendmentFile, draftOf, publish, recall } from '../support/publishing.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

const WORDED = {
  from: {
    inForce: { from: '2025-05-01' },
    patch: { service: { title: { kk: 'Жаңа атау', en: 'New name' } } },
  },
};
const REQUIRED = {
  main: {
    inForce: { from: '2025-05-01' },
    patch: {
      facts: {
        'has-pet': {
          kind: 'boolean',
          order: 40,
          title: { kk: 'Үй жануары бар', ru: 'Есть питомец', en: 'Has a pet' },
          establishedBy: 'applicant',
        },
      },
      form: { pages: { stay: { fields: { 'has-pet': { order: 20, required: true } } } } },
    },
  },
};
const titleOn = async (day: string) =>
  (await server.visitor().get(`/services/guest-card?at=${day}`)).json.inForce.edition.service.title.en;

it('is in use at once: editions, form and validators of the days from its first', async () => {
  const form = (day: string) =>
    server.visitor().get(`/services/guest-card/form?variant=first&channel=portal&at=${day}`);
  const before = (await form('2025-05-01')).json;
  expect(await publish(server.amendments, amendmentDraft('al-3-2025', REQUIRED))).toBeUndefined();
  const after = (await form('2025-05-01')).json;
  expect(JSON.stringify(before.form)).not.toContain('has-pet');
  expect(JSON.stringify(after.form)).toContain('has-pet');
  expect(after.validators).not.toBe(before.validators);
  expect((await form('2025-04-30')).json.form).toEqual(before.form);
  const code = await fetch(new URL(after.validators, server.url));
  expect(await code.text()).toContain('has-pet');
});

it('makes the edition that the same files make in the definitions folder', async () => {
  const files = amended('al-3-2025', WORDED);
  expect(await publish(server.amendments, amendmentDraft('al-3-2025', WORDED))).toBeUndefined();
  const served = (await server.visitor().get('/services/guest-card?at=2025-05-01')).json.inForce.hash;
  const other = await startTestServer({ library: openFiles(files) });
  const same = (await other.visitor().get('/services/guest-card?at=2025-05-01')).json.inForce.hash;
  await other.close();
  expect(served).toBe(same);
  expect(await titleOn('2025-05-01')).toBe('New name');
  expect(await titleOn('2025-04-30')).not.toBe('New name');
});

it('is refused where the library would not open with it, and leaves no trace', async () => {
  const wrong = amendmentDraft('al-3-2025', {
    main: {
      inForce: { from: '2025-05-01' },
      patch: { deadlines: { decision: { length: { unit: 'moon' } } } },
    },
  });
  const problem = await publish(server.amendments, wrong);
  expect(problem?.code).toBe('publication-faulty');
  expect(problem?.errors?.[0]?.pointer).toContain(amendmentFile('al-3-2025'));
  expect(await publish(server.amendments, amendmentDraft('al-3-2025', WORDED))).toBeUndefined();
});

it('never changes once it is published', async () => {
  const draft = amendmentDraft('al-3-2025', WORDED);
  await publish(server.amendments, draft);
  const { files } = server.amendments.inUse;
  const again = amendmentDraft('al-3-2025', { from: { ...WORDED.from, inForce: { from: '2025-06-01' } } });
  expect((await publish(server.amendments, again))?.code).toBe('amendment-behind');
  const knowing = draftOf('al-3-2025', again.documents, files);
  const problem = await publish(server.amendments, knowing);
  expect(problem).toEqual({ code: 'document-published', known: [amendmentFile('al-3-2025')] });
});

it('is refused where what it was made from has been published otherwise since', async () => {
  const file = 'parameters/fee-unit.json';
  const withValue = (key: string, from: string) => {
    const files = withFile(smallFiles(), file, (json) => ({
      ...json,
      values: { ...Object(json.values), [key]: { from, value: '99' } },
    }));
    return draftOf(`al-${key}`, { [file]: JSON.parse(textOf(files, file)) }, smallFiles());
  };
  expect(await publish(server.amendments, withValue('y2030', '2030-01-01'))).toBeUndefined();
  const late = await publish(server.amendments, withValue('y2031', '2031-01-01'));
  expect(late).toEqual({ code: 'amendment-behind', known: [file] });
});

it('can be taken back while no part of it is in force, and then is as if it had never been', async () => {
  const draft = amendmentDraft('al-3-2025', WORDED);
  const before = (await server.visitor().get('/services/guest-card?at=2025-05-01')).json.inForce.hash;
  await publish(server.amendments, draft);
  expect(await recall(server.amendments, draft, '2025-04-30T06:00:00Z')).toBeUndefined();
  expect((await server.visitor().get('/services/guest-card?at=2025-05-01')).json.inForce.hash).toBe(before);
  expect((await recall(server.amendments, draft))?.code).toBe('not-published');
  expect(await publish(server.amendments, draft)).toBeUndefined();
  expect(await titleOn('2025-05-01')).toBe('New name');
});

it('stays from its first day on, by the calendar of the service', async () => {
  const draft = amendmentDraft('al-3-2025', WORDED);
  await publish(server.amendments, draft);
  // 1 May begins at 21:00 UTC of the day before, three hours east of Greenwich.
  const late = await recall(server.amendments, draft, '2025-04-30T21:00:00Z');
  expect(late).toEqual({ code: 'recall-too-late', params: { from: '2025-05-01' } });
  expect(await recall(server.amendments, draft, '2025-04-30T20:59:00Z')).toBeUndefined();
});

it('is not taken back from under what was published on it', async () => {
  const file = 'parameters/fee-unit.json';
  const next = (key: string, from: string) => {
    const { files } = server.amendments.inUse;
    const json = JSON.parse(textOf(files, file));
    const values = { ...json.values, [key]: { from, value: '99' } };
    return draftOf(`al-${key}`, { [file]: { ...json, values } }, files);
  };
  const first = next('y2030', '2030-01-01');
  await publish(server.amendments, first);
  const second = next('y2031', '2031-01-01');
  await publish(server.amendments, second);
  expect(await recall(server.amendments, first)).toEqual({ code: 'recall-built-upon', known: ['al-y2031'] });
  expect(await recall(server.amendments, second)).toBeUndefined();
  expect(await recall(server.amendments, first)).toBeUndefined();
  expect(server.amendments.inUse.library.hashes[file]).toBe(openFiles(smallFiles()).hashes[file]);
});
