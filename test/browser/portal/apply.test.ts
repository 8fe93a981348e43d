import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow } from '../support/visit.ts';
import { beginDraft } from './begin.ts';
import { type Hands, keyboard, mouse, PAGES } from './filler.ts';

describeInBrowser('applying', () => {
  const stage = onStage();

  test.each([
    ['kk', 'with the mouse on a wide screen', 1280, 'applicant', mouse, 'Өтініш тапсырылды'],
    ['en', 'with the keyboard alone on a phone', 360, 'applicant-2', keyboard, 'Application submitted'],
  ] as const)('in %s, %s', async (language, _how, width, account, handsOf, done) => {
    const page = await stage.visit({ language, width, account });
    const hands: Hands = handsOf(page);
    await beginDraft(page, hands);
    for (const [name, answers] of PAGES) {
      await page.waitForURL(`**/page/${name}`);
      for (const [fact, given] of Object.entries(answers)) await hands.answer(`q_${fact}`, given);
      expect(await overflow(page)).toBe(0);
      await hands.press('.question-form button[type=submit]');
    }
    await page.waitForURL('**/documents');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'өмірбаян.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
    await page.getByRole('link', { name: 'өмірбаян.pdf' }).waitFor();
    await hands.press('.fill-main .button-row .button-primary');
    await page.waitForURL('**/check');
    await page.getByText('Сейтқали').first().waitFor();
    await page.locator('#confirm').focus();
    await page.keyboard.press('Space');
    // Impatience: the button is pressed again while the first press is under way.
    await page.locator('.fill-main .button-row .button-primary').dblclick();
    await page.getByRole('heading', { level: 1, name: done }).waitFor();
    const number = await page.locator('.receipt-number').textContent();
    expect(number).toMatch(/\d/);
    expect(await page.locator('.due time').first().getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);

    await hands.press('.button-row a.button-primary');
    await page.locator('.timeline-item').first().waitFor();
    expect(await page.locator('h1').textContent()).toContain(number);
    await page.locator('.due summary').first().click();
    expect(await page.locator('.due').first().locator('.day:not(.day-skipped)').count()).toBeGreaterThan(0);
    expect(await overflow(page)).toBe(0);

    const mine = await (await page.request.get('/api/v1/applications')).json();
    expect(mine.items.map((item: { number?: string }) => item.number)).toEqual([number]);
  });
});

const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';
