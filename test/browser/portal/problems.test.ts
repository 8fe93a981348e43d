import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { violations } from '../support/visit.ts';
import { beginDraft } from './begin.ts';
import { mouse } from './filler.ts';

describeInBrowser('problems with answers', () => {
  const stage = onStage();

  test('stand in a summary that takes the focus, and beside their fields', async () => {
    const page = await stage.visit({
      language: 'kk',
      account: 'applicant',
    });
    await beginDraft(page, mouse(page));
    await page.locator('#q_first-name').fill('Айжан');
    await page.locator('#q_birth-date').fill('31');
    await page.locator('#q_birth-date-month').fill('2');
    await page.locator('#q_birth-date-year').fill('1990');
    await page.locator('.question-form button[type=submit]').click();

    const summary = page.locator('.error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    const lines = await summary.locator('li').allTextContents();
    expect(lines).toContain('Тегі: осы жолды толтырыңыз');
    expect(lines.find((line) => line.startsWith('Туған күні'))).toContain('бар күнді көрсетіңіз');
    expect(lines.some((line) => line.startsWith('Аты'))).toBe(false);
    expect(await violations(page)).toEqual([]);

    const field = page.locator('#q_last-name');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.getAttribute('aria-describedby');
    expect(described).toContain('q_last-name-error');
    expect(await page.locator('#q_last-name-error').textContent()).toContain('Осы жолды толтырыңыз');

    await summary.getByRole('link', { name: /^Тегі/ }).click();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('Сейтқали');
    await expect.poll(() => page.locator('#q_last-name-error').count()).toBe(0);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });

  test('a yes-or-no question is never answered beforehand', async () => {
    const page = await stage.visit({ language: 'en', account: 'applicant' });
    const draft = await beginDraft(page, mouse(page));
    await page.goto(`${draft}/page/family`);
    const choices = page.locator('input[name="q_has-family"]');
    await choices.first().waitFor();
    expect(await choices.count()).toBe(2);
    expect(await page.locator('input[name="q_has-family"]:checked').count()).toBe(0);
    await page.locator('.question-form button[type=submit]').click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.error-summary li').allTextContents()).toEqual([
      'Members of the family apply too: choose an answer',
    ]);
  });

  test('members of a list are added and removed by keyboard, each with its own fields', async () => {
    const page = await stage.visit({ language: 'en', account: 'applicant' });
    const draft = await beginDraft(page, mouse(page));
    await page.goto(`${draft}/page/family`);
    await page.locator('input[name="q_has-family"][value=true]').check();
    await page.locator('#q_family-members').focus();
    await page.keyboard.press('Enter');
    const first = page.locator('#q_family-members_0_last-name');
    await expect.poll(() => first.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('Сейтқали');
    await page.locator('#q_family-members').focus();
    await page.keyboard.press('Enter');
    await page.locator('#q_family-members_1_last-name').fill('Нұрлан');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Remove.* 1$/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.list-item').count()).toBe(1);
    expect(await first.inputValue()).toBe('Нұрлан');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('q_family-members');
    await page.locator('.question-form button[type=submit]').click();
    const lines = await page.locator('.error-summary li').allTextContents();
    expect(lines).toContain('Member of the family 1: First name: fill this in');
  });
});
