import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { Library } from '../../../engine/library/types.ts';

const ACT = 'bench-1-2040';
const DAY = '2040-01-01';
const ROWS = 500;
const PROVISIONS = 120;

const text = (word: string) => ({ kk: word, ru: word, en: word, unofficial: ['ru', 'en'] });

/** The service with the largest edition. */
export function largestService(library: Library): string {
  const date = parseDate(DAY);
  const sizes = Object.keys(library.services).map((service) => {
    const found = date === undefined ? undefined : inForce(library, service, date);
    return { service, size: found?.ok ? JSON.stringify(found.value.edition).length : 0 };
  });
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error('a library without services');
  return largest.service;
}

/** A draft on a service with a long act and a decision table of 500 rows; the address of its pages. */
export async function largeDraft(page: Page, url: string, service: string): Promise<string> {
  const post = async (path: string, data: unknown) => {
    const answer = await page.request.post(`/api/v1${path}`, { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(await answer.text());
    return answer.json();
  };
  const { id } = await post('/amendments', { title: 'A large draft', act: ACT, services: [service] });
  await post(`/amendments/${id}/edits`, {
    id: randomUUID(),
    operations: [
      { file: `acts/${ACT}.json`, pointer: '', after: act() },
      { file: `services/${service}/amendments/${ACT}.json`, pointer: '', after: amendment() },
    ],
  });
  return `/policy/amendments/${id}`;
}

const act = () => ({
  $schema: 'act.schema.json',
  id: ACT,
  kind: 'order',
  number: '1',
  title: text('An order with many rows'),
  short: text('Order No. 1'),
  adopted: '2039-11-01',
  published: { date: '2039-11-05' },
  entryIntoForce: { date: DAY },
  provisions: Object.fromEntries(
    Array.from({ length: PROVISIONS }, (_, index) => [
      `p${index + 1}`,
      { order: index + 1, text: text(`Provision ${index + 1} of the order. `.repeat(8)) },
    ]),
  ),
});

const amendment = () => ({
  $schema: 'amendment.schema.json',
  act: ACT,
  parts: {
    main: {
      title: text('Main part'),
      inForce: { from: DAY },
      governs: 'submitted-from',
      patch: { tables: { large: table() } },
    },
  },
});

const table = () => ({
  order: 1,
  title: text('A large table'),
  hit: 'first',
  inputs: Object.fromEntries(
    ['one', 'two', 'three'].map((key, index) => [
      key,
      { order: index + 1, title: text(key), value: { number: String(index) } },
    ]),
  ),
  rows: Object.fromEntries(
    Array.from({ length: ROWS }, (_, index) => [
      `row-${index + 1}`,
      {
        order: index + 1,
        when: {
          one: { atLeast: index * 2, lessThan: index * 2 + 2 },
          two: { atLeast: index % 7 },
          three: { in: [index, index + 1] },
        },
        output: { number: String(index) },
        citation: { act: ACT, provision: 'p1' },
      },
    ]),
  ),
});
