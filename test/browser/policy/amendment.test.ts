import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

const SERVICE = '/policy/services/kandas-status';

describeInBrowser('policy staff read what an order changed', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
  });

  it('from the services to the time line, which says how the day of effect is known', async () => {
    await page.goto('/policy');
    await page.getByText('2 editions').first().waitFor();
    await page.getByRole('link', { name: 'Granting or extending kandas status' }).click();
    const timeline = page.getByRole('region', { name: /^Editions through time/ });
    await timeline.getByText('in force now').waitFor();
    expect(await timeline.innerText()).toContain('oq.gov.kz/en/qazalemnews/1277');
    expect(await violations(page)).toEqual([]);
  });

  it('between the day before and the day of effect, in words with citations', async () => {
    await page.getByRole('link', { name: 'What changed' }).click();
    await page.getByRole('region', { name: /^Entitlements/ }).waitFor();
    expect(page.url()).toContain('from=2025-10-25&to=2025-10-26');
    const entitlements = await page.getByRole('region', { name: /^Entitlements/ }).innerText();
    expect(entitlements).toContain('the limit changes from 3 months to 6 months');
    expect(entitlements).toMatch(/No\. 317.*para 19/);
    expect(await violations(page)).toEqual([]);
  });

  it('side by side, with the words that differ marked', async () => {
    await page.getByRole('button', { name: 'Side by side' }).click();
    const entitlements = page.getByRole('region', { name: /^Entitlements/ });
    const limit = entitlements.getByRole('row').filter({ hasText: 'Limit' });
    expect(await limit.locator('del').innerText()).toBe('3');
    expect(await limit.locator('ins').innerText()).toBe('6');
  });

  it('in the act’s own words', async () => {
    const change = page
      .getByRole('region', { name: /^Entitlements/ })
      .locator('.change')
      .filter({ hasText: '6 months' });
    await change.getByText("The provision's text in Kazakh").click();
    expect(await change.locator('.provision').first().innerText()).toContain('алты ай');
  });

  it('in one edition on any day, down to who set a value', async () => {
    await page.goto(`${SERVICE}/edition?at=2025-10-25`);
    const before = page.getByRole('region', { name: /^Entitlements/ });
    await before.getByText('3 months').waitFor();
    await page.getByLabel('On which day').fill('2025-10-26');
    await page.getByRole('button', { name: 'Show' }).click();
    await page
      .getByRole('region', { name: /^Entitlements/ })
      .getByText('6 months')
      .waitFor();
    await page
      .getByRole('button', { name: /Who set this.*Extension of status/ })
      .last()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('base edition').waitFor();
    expect(await dialog.innerText()).toContain('No. 317');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('and what the checker finds', async () => {
    await page.goto('/policy/checks');
    await page.getByRole('heading', { level: 1, name: 'Checks of the library' }).waitFor();
    await page
      .getByRole('region', { name: /^(Errors|Warnings|Hints)/ })
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: /^Errors/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['kk', 'ru'] as const)('in %s on a narrow screen, whole and accessible', async (language) => {
    const narrow = await stage.visit({ language, width: 360, account: 'policy' });
    const compare = `${SERVICE}/compare?from=2025-10-25&to=2025-10-26`;
    const paths = [
      '/policy',
      SERVICE,
      `${SERVICE}/edition`,
      compare,
      `${compare}&view=side`,
      '/policy/checks',
    ];
    for (const path of paths) {
      await narrow.goto(path);
      await narrow.locator('.policy h1').waitFor();
      await narrow.waitForLoadState('networkidle');
      expect(await overflow(narrow), path).toBeLessThanOrEqual(0);
      // Slow on pages this long, and the same in every language.
      if (language === 'kk') expect(await violations(narrow), path).toEqual([]);
    }
  });
});
