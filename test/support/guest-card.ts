import type { Client } from './server.ts';

/** A whole form of the small library's service. */
export const answers = {
  'full-name': 'Ada Bell',
  'birth-date': '1990-04-01',
  'arrival-date': '2025-03-01',
  town: 'port',
  purpose: 'study',
  'months-requested': 6,
  'has-home': true,
};

export const application = {
  service: 'guest-card',
  variant: 'first',
  channel: 'portal',
  language: 'en',
  answers,
};

/** A draft; the view that the server gives of it. */
export async function draft(client: Client, change: object = {}) {
  const created = await client.post('/applications', { ...application, ...change });
  if (created.status !== 201) throw new Error(`no draft: ${created.text}`);
  return created.json;
}

/** A submitted application. */
export async function submitted(client: Client, change: object = {}) {
  const { id, sequence } = await draft(client, change);
  const answer = await client.post(`/applications/${id}/submission`, { expectedSequence: sequence });
  if (answer.status !== 200) throw new Error(`not submitted: ${answer.text}`);
  return answer.json;
}
