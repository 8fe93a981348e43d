import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { EXTENSION } from './support/file.ts';

describeInBrowser('an application at the counter', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'officer' });
  });

  it('is begun by an officer in the name of the person', async () => {
    await page.goto('/desk');
    await page.getByRole('link', { name: 'New application at the counter' }).click();
    // The queue has a service to choose as well: its page must be gone.
    await page.getByLabel('Name of the person').waitFor();
    await page.getByLabel('Service', { exact: true }).selectOption('kandas-status');
    await page.getByLabel('Asked for').selectOption({ label: 'Extension of status' });
    await page.getByRole('button', { name: 'Go on to the form' }).click();
    await page.getByText('Fill this in.').waitFor();
    await page.getByLabel('Name of the person').fill('Бейсенова Мадина');
    await page.getByLabel('Channel').selectOption({ label: 'Local executive body' });
    await page.getByRole('button', { name: 'Go on to the form' }).click();
    await page.waitForURL(/\/applications\/[^/]+\/fill\/page\//);
  });

  it('is filled in with the portal’s form, submitted, and goes on at the desk', async () => {
    const [, id = ''] = /applications\/([^/]+)/.exec(page.url()) ?? [];
    const draft = await (await page.request.get(`/api/v1/applications/${id}`)).json();
    const saved = await page.request.put(`/api/v1/applications/${id}`, {
      data: { answers: EXTENSION, expectedSequence: draft.sequence },
    });
    expect(saved.status()).toBe(200);
    await page.goto(`/applications/${id}/fill/check`);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: /Submit/ }).click();
    await page.waitForURL(/submitted/);
    await page.getByRole('link', { name: 'Follow the case' }).click();
    await page.waitForURL(/\/desk\/cases\//);
    await page.getByRole('heading', { level: 1, name: 'Бейсенова Мадина' }).waitFor();
    expect(await page.locator('.case-header').innerText()).toContain('Local executive body');
  });
});
