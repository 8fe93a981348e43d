import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { beginDraft } from './begin.ts';
import { mouse } from './filler.ts';

const SAVED = 'All answers are saved.';

describeInBrowser('a draft', () => {
  const stage = onStage();
  const applicant = () => stage.visit({ language: 'en', account: 'applicant' });

  test('is saved by itself and resumed on another device where it was left', async () => {
    const first = await applicant();
    const draft = await beginDraft(first, mouse(first));
    await first.locator('#q_last-name').fill('Сейтқали');
    await first.locator('#q_birth-date').fill('5');
    await expect.poll(() => savedName(first, draft)).toBe('Сейтқали');
    await first.close();

    const second = await applicant();
    await second.getByRole('link', { name: /^Continue: / }).click();
    await second.waitForURL('**/page/applicant');
    await expect.poll(() => second.locator('#q_last-name').inputValue()).toBe('Сейтқали');
  });

  test('keeps its answers while the server is away, says so, and sends them afterwards', async () => {
    const page = await applicant();
    const draft = await beginDraft(page, mouse(page));
    await page.route('**/api/v1/applications/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.locator('#q_last-name').fill('Жоқтан');
    await page.getByText('No connection.').waitFor();
    expect(await page.locator('#q_last-name').inputValue()).toBe('Жоқтан');
    await page.unroute('**/api/v1/applications/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByText(SAVED).waitFor();
    expect(await savedName(page, draft)).toBe('Жоқтан');
  });

  test('changed in two windows says so instead of losing either', async () => {
    const page = await applicant();
    const draft = await beginDraft(page, mouse(page));
    const other = await page.context().newPage();
    await other.goto(`${draft}/page/applicant`);
    await other.locator('#q_last-name').fill('Екінші');
    await other.getByText(SAVED).waitFor();
    await expect.poll(() => savedName(page, draft)).toBe('Екінші');
    await page.locator('#q_last-name').fill('Бірінші');
    await page.getByText('This draft was changed elsewhere').waitFor();
    expect(await savedName(page, draft)).toBe('Екінші');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Load the newer version' }).click();
    await expect.poll(() => page.locator('#q_last-name').inputValue()).toBe('Екінші');
  });
});

async function savedName(page: Page, draft: string): Promise<unknown> {
  const id = draft.split('/')[2] ?? '';
  const answer = await page.request.get(`/api/v1/applications/${id}`);
  return (await answer.json()).answers['last-name'];
}
