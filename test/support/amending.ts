import { randomUUID } from 'node:crypto';
import type { Operation } from '../../engine/amending/operations.ts';
import type { Answer, Client } from './server.ts';

/** An order of the fixture's country: it doubles the days of the decision from September on. */
export const ACT = 'al-5-2025';
export const ACT_FILE = `acts/${ACT}.json`;
export const AMENDMENT_FILE = `services/guest-card/amendments/${ACT}.json`;
export const PARAMETER_FILE = 'parameters/fee-unit.json';

const text = (word: string) => ({ kk: word, ru: word, en: word, unofficial: ['ru', 'en'] });

export const actDocument = {
  $schema: 'act.schema.json',
  id: ACT,
  kind: 'order',
  number: '5',
  title: text('Longer decisions'),
  short: text('Order No. 5'),
  adopted: '2025-03-01',
  published: { date: '2025-03-05' },
  entryIntoForce: { date: '2025-09-01' },
  amends: ['al-1-2020'],
  provisions: { p1: { order: 1 } },
};

export const amendmentDocument = {
  $schema: 'amendment.schema.json',
  act: ACT,
  parts: {
    main: {
      title: text('Main part'),
      inForce: { from: '2025-09-01' },
      governs: 'submitted-from',
      over: ['/deadlines/decision'],
      patch: {
        deadlines: {
          decision: {
            length: { unit: 'workingDay', count: 6 },
            citation: { act: 'al-1-2020', provision: 'p7', by: { act: ACT, provision: 'p1' } },
          },
        },
      },
    },
  },
};

/** What makes the whole order. */
export const wholeOrder: readonly Operation[] = [
  { file: ACT_FILE, pointer: '', after: actDocument },
  { file: AMENDMENT_FILE, pointer: '', after: amendmentDocument },
];

/** A draft begun by someone; its id. */
export async function begun(client: Client, more: object = {}): Promise<string> {
  const body = { title: 'Longer decisions', act: ACT, services: ['guest-card'], ...more };
  const answer = await client.post('/amendments', body);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json.id;
}

/** An edit under an id of its own, unless one is given. */
export const edit = (
  client: Client,
  id: string,
  operations: readonly object[],
  more: object = {},
): Promise<Answer> => client.post(`/amendments/${id}/edits`, { id: randomUUID(), operations, ...more });

/** A step at the sequence where the draft is now, unless another is given. */
export async function step(client: Client, id: string, name: string, more: object = {}): Promise<Answer> {
  const { sequence } = (await client.get(`/amendments/${id}`)).json;
  return client.post(`/amendments/${id}/steps`, { step: name, sequence, ...more });
}

/** The whole order, written by someone and before its reviewers; its id. */
export async function inReview(client: Client, operations: readonly object[] = wholeOrder): Promise<string> {
  const id = await begun(client);
  const edited = await edit(client, id, operations);
  if (edited.status !== 200) throw new Error(edited.text);
  const submitted = await step(client, id, 'submit', { text: 'Six days instead of three' });
  if (submitted.status !== 200) throw new Error(submitted.text);
  return id;
}
