import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWithAppeal } from '../../support/appeal.ts';
import { submitted } from '../../support/guest-card.ts';
import { openFiles } from '../../support/library.ts';
import { Client } from '../../support/server.ts';
import { describeInBrowser, launch } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';
import { overflow, violations, visit } from '../support/visit.ts';

const NOW = new Date('2025-03-10T06:00:00Z');

describeInBrowser('a complaint about a decision', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch();
    site = await startSite({ library: openFiles(filesWithAppeal()), clock: { now: () => NOW } });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(account: string): Promise<Client> {
    const client = new Client(`${site.url}/api/v1`);
    await client.post('/session', { account, password: 'qagida-demo' });
    return client;
  }

  test('begins at the decision, with its number, and is shown on both cases', async () => {
    const [applicant, officer] = [await as('applicant'), await as('officer')];
    const { id, number, sequence } = await submitted(applicant);
    const { page, complaints, close } = await visit(browser, {
      url: site.url,
      language: 'en',
      account: 'applicant',
    });
    await page.goto(`/applications/${id}`);
    await page.locator('.timeline-item').first().waitFor();
    expect(await page.locator('#about-decision').count()).toBe(0);

    const known = await officer.put(`/cases/${id}/facts`, {
      facts: { banned: true },
      evidence: 'Register',
      expectedSequence: sequence,
    });
    const refused = await officer.post(`/cases/${id}/decision`, {
      transition: 'refuse',
      by: 'officer',
      reason: 'Banned until 2026',
      expectedSequence: known.json.sequence,
    });
    expect(refused.status).toBe(200);

    await page.reload();
    await page.getByRole('button', { name: 'Complain about this decision' }).click();
    // Nothing else is asked, so the draft is ready to be looked over.
    await page.waitForURL('**/fill/check');
    await expect.poll(() => page.locator('main').textContent()).toContain(number);
    await page.locator('#confirm').check();
    await page.locator('.fill-main .button-row .button-primary').click();
    await page.locator('.receipt-number').waitFor();

    await page.goto(`/applications/${id}`);
    await page.locator('.related-cases a').click();
    await expect.poll(() => page.locator('.related-cases').textContent()).toContain(number);
    expect(await page.locator('.related-cases').textContent()).toContain('Refused');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();

    const desk = await visit(browser, { url: site.url, language: 'en', account: 'officer' });
    await desk.page.goto(`/desk/cases/${id}`);
    await desk.page.locator('.related-cases a').click();
    await expect.poll(() => desk.page.locator('.related-cases').textContent()).toContain(number);
    await desk.close();
  });
});
