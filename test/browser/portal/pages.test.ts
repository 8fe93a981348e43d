import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

const SERVICE = '/services/kandas-status';
const PUBLIC: readonly (readonly [path: string, ready: string])[] = [
  ['/', '.service-cards'],
  ['/services/stay-without-visa/check', '.check-form'],
  [SERVICE, '.variant'],
  [`${SERVICE}?variant=general`, '#open'],
  [`${SERVICE}?variant=extension`, '#open'],
  ['/services/none', 'h1'],
  ['/sign-in', '.demo-account'],
  ['/nowhere', 'h1'],
];

describeInBrowser('every page of the portal', () => {
  const stage = onStage({ demo: true });

  async function look(page: Page, path: string, ready: string) {
    await page.goto(path);
    await page.locator(ready).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
    }
    expect([path, await violations(page)]).toEqual([path, []]);
  }

  test.each(['kk', 'ru', 'en'] as const)('for visitors, in %s', async (language) => {
    const page = await stage.visit({ language });
    for (const [path, ready] of PUBLIC) await look(page, path, ready);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test.each(['kk', 'en'] as const)('for an applicant, in %s', async (language) => {
    const page = await stage.visit({
      language,
      account: 'applicant',
    });
    await look(page, '/applications', '.card a');
    const cases = await page
      .locator('.card h2 a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    expect(cases.length).toBeGreaterThan(2);
    for (const path of cases) await look(page, path, '.timeline-item');
    await page.locator('.notice-link a').first().waitFor();
    const notice = await page.locator('.notice-link a').first().getAttribute('href');
    await look(page, notice ?? '', '.notice');
  });

  test('in the dark', async () => {
    const page = await stage.visit({ language: 'kk', colorScheme: 'dark' });
    for (const [path, ready] of PUBLIC.slice(2, 4)) await look(page, path, ready);
  });

  test('changes its language at once and remembers it', async () => {
    const page = await stage.visit({ language: 'kk' });
    await page.getByRole('heading', { name: 'Мемлекеттік қызметтер' }).waitFor();
    await page.getByRole('button', { name: 'Русский' }).click();
    await page.getByRole('heading', { name: 'Государственные услуги' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    await page.reload();
    await page.getByRole('heading', { name: 'Государственные услуги' }).waitFor();
  });

  test('says its title when one arrives, and lets the keyboard skip to the content', async () => {
    const page = await stage.visit({ language: 'en' });
    await page.locator('.service-cards a').first().click();
    await page.locator('.variant').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toContain('–');
    await page.reload();
    await page.locator('.variant').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});
