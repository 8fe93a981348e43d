import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

const NOW = '2026-11-20T06:00:00Z';

describeInBrowser('the check without an account', () => {
  const stage = onStage({ now: NOW });

  const show = async (page: Page) => {
    await page.locator('.check-form button[type=submit]').click();
    await page.locator('.check-result').waitFor();
  };
  const fits = async (page: Page) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    expect(await violations(page)).toEqual([]);
  };
  /** Presses Tab until the control with the id has the focus; of radio buttons, the chosen one of that name. */
  const reach = async (page: Page, id: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      const at = await page.evaluate(() => {
        const control = document.activeElement;
        return control instanceof HTMLInputElement ? [control.id, control.name] : [];
      });
      if (at.includes(id)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${id}`);
  };

  test('of a stay: by keyboard alone, from the card to what the law leaves open', async () => {
    const page = await stage.visit({ language: 'en' });
    await page.getByRole('link', { name: 'Check of a stay without a visa' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#apply').waitFor();
    expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0);
    await page.locator('.service-aside .button').focus();
    await page.keyboard.press('Enter');
    await page.locator('.check-form').waitFor();
    expect(await page.locator('#as-of').inputValue()).toBe('2026-11-20');
    // 1 to 20 November: 20 days, both counted; at most 30.
    for (const [id, typed] of [
      ['q-day', '11202026'],
      ['q-stays-0-entered', '11012026'],
    ] as const) {
      await reach(page, id);
      await page.keyboard.type(typed);
    }
    // From "not stated", the last of the three, back to "no".
    await reach(page, 'q-agreement-says-otherwise');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[name=q-agreement-says-otherwise][value=false]').isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.check-result').waitFor();
    const main = page.locator('main');
    await expect
      .poll(() => main.textContent())
      .toContain('On these answers everything that the rules require is met');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Result');
    expect(await main.textContent()).toContain('here: 20 calendar days');
    expect(await main.textContent()).toContain('This is a check, not a decision');
    await fits(page);
  });

  test('of a stay that is too long says which requirement is not met, and never that it is refused', async () => {
    const page = await stage.visit({ language: 'kk', width: 360, at: '/services/stay-without-visa/check' });
    await page.locator('#q-day').fill('2026-11-20');
    // 21 October to 20 November: 31 days.
    await page.locator('#q-stays-0-entered').fill('2026-10-21');
    await show(page);
    const box = page.locator('.check-result .alert').first();
    await expect.poll(() => box.textContent()).toContain('анықтау мүмкін емес');
    expect(await box.textContent()).toContain('Бұл талап орындалмаған');
    expect(await box.textContent()).not.toContain('бас тартылар');
    await fits(page);
  });

  test('of payments: what others establish is supposed, and can be supposed otherwise', async () => {
    const page = await stage.visit({ language: 'en', at: '/services/quota-payments/check' });
    // The choice shows in the moment of the click, although the address changes a little later.
    const choice = page.getByRole('radio', { name: 'Relocation payment' });
    const shows = await choice.evaluate((radio) => {
      if (!(radio instanceof HTMLInputElement)) return false;
      radio.click();
      return radio.checked;
    });
    expect(shows).toBe(true);
    await page.locator('#q-household-size').fill('4');
    await show(page);
    expect(await page.locator('#suppose').textContent()).toContain('Suppose that');
    await page.locator('#suppose').getByRole('radio', { name: 'Yes' }).first().check();
    await page.locator('#q-included-on').fill('2026-10-01');
    await page.locator('#suppose').getByRole('radio', { name: 'No', exact: true }).last().check();
    await page.locator('#q-included-in-quota').check();
    await page.getByRole('button', { name: 'Take into account' }).click();
    // 70 MCI of 4325 tenge for each of 4: 70 × 4325 × 4 = 1 211 000.
    await expect.poll(() => page.locator('#amounts').textContent()).toMatch(/1\s211\s000/);
    // Of which day the unit counts is open; paid in the same year, all readings agree.
    const box = page.locator('.check-result .alert').first();
    expect(await box.textContent()).toContain('The law leaves this open');
    await page.locator('#q-paid-on').fill('2026-12-01');
    await page.getByRole('button', { name: 'Take into account' }).click();
    await expect
      .poll(() => page.locator('.check-result .alert').first().textContent())
      .toContain('could be granted');
    await page.locator('#suppose summary').click();
    await page.locator('#suppose').getByRole('radio', { name: 'No', exact: true }).first().check();
    await page.getByRole('button', { name: 'Take into account' }).click();
    await expect
      .poll(() => page.locator('.check-result .alert').first().textContent())
      .toContain('This requirement is not met');
    await fits(page);
  });

  test('of a permit: a page of questions, the documents, the terms; and on another day', async () => {
    const page = await stage.visit({ language: 'en', at: '/services/residence-permit?variant=grant' });
    await page.locator('.service-aside a', { hasText: 'Check' }).click();
    await page.locator('#q-birth-date').fill('2015-01-01');
    await show(page);
    await expect.poll(() => page.locator('#documents').count()).toBe(1);
    await page.locator('#as-of').fill('2020-06-01');
    await page.locator('#as-of').press('Enter');
    await expect.poll(() => page.url()).toContain('at=2020-06-01');
    await page.locator('#as-of').fill('1990-01-01');
    await page.locator('#as-of').press('Enter');
    await page.locator('.alert-warning').waitFor();
    expect(await page.locator('#as-of').inputValue()).toBe('1990-01-01');
    await fits(page);
  });
});
