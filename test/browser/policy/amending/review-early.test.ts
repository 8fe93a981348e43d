import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT_FILE, AMENDMENT_FILE, begun, edit, step, wholeOrder } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT } from './support/amending-page.ts';

const COUNT = '/parts/main/patch/deadlines/decision/length/count';
const withText = [
  ...wholeOrder,
  {
    file: ACT_FILE,
    pointer: '/provisions/p1',
    before: { order: 1 },
    after: { order: 1, text: { kk: 'Алты жұмыс күні', en: 'Six working days', unofficial: ['en'] } },
  },
  {
    file: ACT_FILE,
    pointer: '/provisions/p2',
    after: { order: 2, text: { kk: 'Тапсырма', en: 'A task', unofficial: ['en'] } },
  },
  {
    file: AMENDMENT_FILE,
    pointer: '/parts/main/withoutEffect',
    after: { p2: { en: 'An internal task', unofficial: ['en'] } },
  },
];

describeInBrowser('a review that begins while the draft is written', () => {
  const stage = onStage({ library: smallLibrary(), now: '2025-05-01T05:00:00Z' });
  let author: Client;
  let reader: Page;
  let id = '';
  const review = (show = '') => `/policy/amendments/${id}/review${show}`;
  const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

  beforeAll(async () => {
    author = await stage.as('policy');
    id = await begun(author);
    await edit(author, id, withText);
    reader = await stage.visit({ language: 'en', account: 'policy-2' });
  });

  it('is ticked off before anything is submitted, and another browser of the same person knows', async () => {
    await reader.goto(review());
    await reader.getByText('0 of 2 looked at').waitFor(PATIENT);
    await box(reader, /^Looked at: para 1$/).check();
    await box(reader, /^Looked at: Changes no data/).check();
    await reader.getByText('All 2 looked at').waitFor();
    await expect
      .poll(async () => (await author.get(`/amendments/${id}/looked`)).json.readers[0]?.looked, PATIENT)
      .toMatchObject({ p1: expect.any(String) });
    const other = await stage.visit({ language: 'en', account: 'policy-2' });
    await other.goto(review());
    await other.getByText('All 2 looked at').waitFor(PATIENT);
  });

  it('is seen by the author, with what was said of a single change, while the draft is still theirs', async () => {
    const line = reader.locator('.review-line', { hasText: '6 working days' });
    await line.getByRole('button', { name: /^Comment/ }).click();
    await line.getByLabel('Comment').fill('Why six?');
    await line.getByRole('button', { name: 'Send the comment' }).click();
    const page = await stage.visit({ language: 'en', account: 'policy' });
    await page.goto(`/policy/amendments/${id}`);
    await page.getByText(/^Looked at by .+: 2 of 2$/).waitFor(PATIENT);
    await page.getByRole('link', { name: '1 comment not settled' }).click();
    await page.locator('.review-line', { hasText: 'Why six?' }).first().waitFor(PATIENT);
    await page
      .getByText(/^Looked at by .+: 2 of 2$/)
      .first()
      .waitFor();
  });

  it('leaves, when it is submitted, only what has changed since', async () => {
    await edit(author, id, [{ file: AMENDMENT_FILE, pointer: COUNT, before: 6, after: 7 }]);
    await step(author, id, 'submit', { text: 'Seven days' });
    await reader.goto(review());
    await reader.getByText('it has changed since you looked at it').waitFor(PATIENT);
    const left = reader.getByRole('button', { name: '1 left to look at' });
    await left.click();
    expect(await reader.locator('.review-row').count()).toBe(1);
    await box(reader, /^Looked at: para 1$/).check();
    await reader.getByText('All 2 looked at').waitFor();
    // What was just ticked off does not vanish under the hand.
    expect(await reader.locator('.review-row').count()).toBe(1);
    await reader.getByRole('button', { name: 'Approve', exact: true }).click();
    await reader.getByText('Approved.', { exact: true }).waitFor(PATIENT);
  });

  it('keeps a tick that could not be sent, and sends it when the server answers again', async () => {
    const page = await stage.visit({ language: 'en', account: 'policy' });
    await page.goto(review());
    await page.getByText('0 of 2 looked at').waitFor(PATIENT);
    await page.route('**/looked', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await box(page, /^Looked at: para 1$/).check();
    await page.getByText('1 of 2 looked at').waitFor();
    await page.unroute('**/looked');
    await page.reload();
    await page.getByText('1 of 2 looked at').waitFor(PATIENT);
    await expect
      .poll(async () => (await author.get(`/amendments/${id}/looked`)).json.readers.length, PATIENT)
      .toBe(2);
  });

  it('tells an author what was accepted as it was proposed, and nothing of what is known', async () => {
    id = await begun(author);
    await edit(author, id, withText);
    const page = await stage.visit({ language: 'en', account: 'policy' });
    await page.goto(`/policy/amendments/${id}`);
    await page.getByText('Nothing: what you made and judged yourself you know.').waitFor(PATIENT);
    await author.post(`/amendments/${id}/looked`, { looked: { 'accepted p1': 'unread' }, unlooked: [] });
    await page.reload();
    await page.getByRole('link', { name: /^1 place of the review accepted as proposed/ }).click();
    await page
      .getByRole('button', { name: '1 accepted as proposed, unread', pressed: true })
      .waitFor(PATIENT);
    expect(await page.locator('.review-row').count()).toBe(1);
    await box(page, /^Looked at: para 1$/).check();
    await page.goto(`/policy/amendments/${id}`);
    await page.getByText('Nothing: what you made and judged yourself you know.').waitFor(PATIENT);
  });
});
