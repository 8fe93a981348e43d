import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT, saved } from './support/amending-page.ts';
import { DAY, libraryBeforeTheOrder, ORDER, SERVICE, shippedDocument } from './support/before-the-order.ts';
import { drafted } from './support/drafted.ts';

const begun = {
  $schema: 'amendment.schema.json',
  act: ORDER,
  parts: { main: { title: { kk: 'Бәрі' }, inForce: { from: DAY }, governs: 'submitted-from', patch: {} } },
};

describeInBrowser('what an author has accepted from proposals', () => {
  const stage = onStage({ library: libraryBeforeTheOrder(), now: '2025-10-16T05:00:00Z' });
  let page: Page;
  let address = '';
  const looked = async () => {
    const { readers } = await (
      await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}/looked`)
    ).json();
    const [mine] = readers;
    return Object.keys(mine?.looked ?? {});
  };

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    address = await drafted(page, stage.url, {
      act: ORDER,
      service: SERVICE,
      documents: {
        [`acts/${ORDER}.json`]: shippedDocument(`acts/${ORDER}.json`),
        [`services/${SERVICE}/amendments/${ORDER}.json`]: begun,
      },
    });
  });

  it('is left to look at, but for what was ticked one by one', async () => {
    await page.goto(`${address}/proposals`);
    await page.locator('.proposals-bar').waitFor(PATIENT);
    const ticked = page.locator('.proposal-tick:checked');
    await page.getByRole('button', { name: 'Select all' }).first().click();
    await expect.poll(() => ticked.count(), PATIENT).toBeGreaterThan(1);
    const before = await ticked.count();
    // One of them is unticked and ticked again: whoever does so has read it.
    const one = page.locator(`[id="${await ticked.first().getAttribute('id')}"]`);
    await one.uncheck();
    await one.check();
    await page.getByRole('button', { name: /^Accept/ }).click();
    await saved(page);
    await expect.poll(async () => (await looked()).length, PATIENT).toBeGreaterThan(0);
    const left = await looked();
    expect(left.every((key) => key.startsWith('accepted '))).toBe(true);
    expect(left.length).toBeLessThan(before);
    await page.goto(address);
    await page.getByRole('link', { name: /accepted as proposed, not read one by one$/ }).click();
    await page.locator('.review-row').first().waitFor(PATIENT);
    const rows = await page.locator('.review-row').count();
    await page.locator('.review-look input').first().check();
    await page.goto(address);
    const link = page.getByRole('link', { name: /accepted as proposed, not read one by one$/ });
    if (rows > 1) await page.getByRole('link', { name: new RegExp(`^${rows - 1} place`) }).waitFor(PATIENT);
    else await link.waitFor({ state: 'detached' });
  });
});
