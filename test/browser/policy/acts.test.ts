import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

describeInBrowser('acts as documents', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
  });

  it('are found in the list by words', async () => {
    await page.goto('/policy/acts');
    await page.getByLabel('Words, a number or a year').fill('329-Ө-М 2013-07-22');
    await page.getByRole('status').filter({ hasText: '1 act' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /329/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/policy/acts/kz-329-2013');
  });

  it('say who wrote a provision from which day, and what the definitions make of it', async () => {
    await page.goto('/policy/services/kandas-status');
    await page.getByRole('link', { name: 'The Rules as a document' }).click();
    const provision = page.locator('[id="p19"]');
    await provision.waitFor();
    const said = await provision.innerText();
    expect(said).toContain('In the wording of No. 317');
    expect(said).toContain('26 October 2025');
    await provision.getByText(/of the definitions/).click();
    expect(await provision.getByRole('link').count()).toBeGreaterThan(1);
    expect(await page.locator('[id="p20"]').innerText()).toContain('Removed.');
    expect(await violations(page)).toEqual([]);
  });

  it('show the text of another day, and that the library does not have it', async () => {
    await page.goto('/policy/acts/kz-329-2013?at=2025-10-25');
    const provision = page.locator('[id="p19"]');
    await provision.waitFor();
    expect(await provision.innerText()).toContain('The library does not have this text.');
    expect(await provision.innerText()).toContain('Will be changed by No. 317');
    expect(await page.locator('[id="p9-1"]').count()).toBe(0);
    await page.getByRole('button', { name: /26 October 2025/ }).click();
    await page.locator('[id="p9-1"]').waitFor();
  });

  it('lead to the amending provision', async () => {
    await page
      .locator('[id="p19"]')
      .getByRole('link', { name: /No\. 317/ })
      .click();
    await page.locator('[id="p1.p19"]:focus').waitFor();
  });

  it('fit a narrow screen, in every language, without complaints', async () => {
    for (const language of ['kk', 'ru']) {
      const narrow = await stage.visit({
        language,
        width: 360,
        account: 'policy',
        at: '/policy/acts/kz-123-2022',
      });
      await narrow.locator('[id="p19"]').waitFor();
      expect(await overflow(narrow)).toBeLessThanOrEqual(0);
    }
  });
});
