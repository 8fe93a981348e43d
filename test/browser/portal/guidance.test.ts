import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFiles, readLibrary } from '../../support/library.ts';
import { describeInBrowser, launch } from '../support/browser.ts';
import { type Site, startSite } from '../support/site.ts';
import { overflow, violations, visit } from '../support/visit.ts';

describeInBrowser('guidance', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch();
    // Guidance needs no service.
    const files = readLibrary(fileURLToPath(new URL('../../../definitions', import.meta.url)));
    site = await startSite({ library: openFiles(files) });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test.each([
    // A wrong letter (а for о), and к for қ; a missing letter in English.
    ['kk', 360, 'апастиль кытай', 'Қытай Халық Республикасынан', 'Сыртқы істер министрлігі болып табылады'],
    [
      'en',
      1280,
      'apostile china',
      "People's Republic of China",
      'The authority in China for issuing certificates',
    ],
  ] as const)(
    'in %s at %i px finds the answer in spite of a typing error',
    async (language, width, typed, question, answer) => {
      const { page, complaints, close } = await visit(browser, { url: site.url, language, width });
      await page.locator('.nav a[href="/guidance"]').click();
      await page.locator('#guidance-q').waitFor();
      await page.locator('#guidance-q').pressSequentially(typed);
      // Without the button: it searches while one types.
      const first = page.locator('.guidance-hit a').first();
      await first.getByText(question).waitFor();
      expect(await page.locator('.guidance-results [role=status]').textContent()).toMatch(/\d/);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      expect(await page.locator('.guidance-hit .cite').first().textContent()).toMatch(/5/);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await first.press('Enter');
      await page.locator('#china').getByText(answer).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('china');
      expect(await overflow(page)).toBe(0);
      await page.goBack();
      await first.getByText(question).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('marks an older answer and leads to the newer one', async () => {
    const { page, close } = await visit(browser, { url: site.url, language: 'kk', width: 360 });
    await page.goto('/guidance/iin');
    const older = page.locator('#obtaining-2020');
    await older.getByText('2020 жылғы ескі жауап').waitFor();
    await older.locator('.alert a').press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#obtaining');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('shows the addresses of a region and a disease, and says where the source has none', async () => {
    const { page, complaints, close } = await visit(browser, { url: site.url, language: 'en', width: 320 });
    await page.goto('/guidance/medical-examination');
    const [region, disease] = [page.getByLabel('Region'), page.getByLabel('List of diseases')];
    await region.selectOption('astana');
    await disease.selectOption('tuberculosis');
    const rows = page.locator('.guidance-codes .legal-item');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain('Shevchenko');
    await region.selectOption('atyrau');
    await page.locator('.guidance-codes').getByText('The source has no such entry').waitFor();
    await page.getByText('Addresses are given for ten regions only').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
