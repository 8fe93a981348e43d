import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launch } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';
import { overflow, violations, visit } from '../support/visit.ts';

const PAGE = '/services/quota-payments?variant=housing';
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describeInBrowser('the page of a service that pays', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite({ clock: { now: () => new Date('2026-04-06T05:00:00Z') } });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('tells how the sum is worked out, with the table and the official value behind it', async () => {
    const { page, complaints, close } = await visit(browser, { url: site.url, language: 'en' });
    await page.goto(PAGE);
    const sums = page.getByRole('region', { name: 'Sums of money' });
    await sums.waitFor();
    expect(spaced(await sums.innerText())).toContain('4325 ₸ from 1 January 2026');
    const table = sums.getByRole('table', { name: 'Monthly payment, in MCI' });
    const rows = await table.getByRole('row').allInnerTexts();
    // The guidance of 2026, question 9: in the country 18 MCI for two to four members, 21 for five and more.
    expect(rows.find((row) => row.includes('rural area') && row.includes('2–4 persons'))).toContain('18');
    expect(rows.find((row) => row.includes('rural area') && row.includes('5 persons or more'))).toContain(
      '21',
    );
    expect(await page.getByText('In short').locator('xpath=..').innerText()).toContain('12 months');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps a wide table in a region of its own that the keyboard can scroll', async () => {
    const { page, close } = await visit(browser, { url: site.url, language: 'kk', width: 320 });
    await page.goto(PAGE);
    const region = page.locator('.scroll-table').first();
    await region.waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
