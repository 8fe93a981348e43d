import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

describeInBrowser('guidance', () => {
  const stage = onStage();

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
      const page = await stage.visit({ language, width });
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
    },
  );

  test('marks an older answer and leads to the newer one', async () => {
    const page = await stage.visit({ language: 'kk', width: 360, at: '/guidance/iin' });
    const older = page.locator('#obtaining-2020');
    await older.getByText('2020 жылғы ескі жауап').waitFor();
    await older.locator('.alert a').press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#obtaining');
    expect(await violations(page)).toEqual([]);
  });

  test('shows the addresses of a region and a disease, and says where the source has none', async () => {
    const page = await stage.visit({ language: 'en', width: 320, at: '/guidance/medical-examination' });
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
  });
});
