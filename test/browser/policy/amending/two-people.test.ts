import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { AMENDMENT_FILE, begun, edit, wholeOrder } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT, saved } from './support/amending-page.ts';

const NOW = '2025-05-01T05:00:00Z';

describeInBrowser('two people write one draft', () => {
  const stage = onStage({ library: smallLibrary(), now: NOW });
  let one: Page;
  let two: Page;
  let client: Client;
  let id = '';

  beforeAll(async () => {
    one = await stage.visit({ language: 'en', account: 'policy' });
    two = await stage.visit({ language: 'en', account: 'policy-2' });
    client = await stage.as('policy');
  });

  beforeEach(async () => {
    id = await begun(client);
    await edit(client, id, wholeOrder);
  });

  const deadline = '/deadlines?item=/deadlines/decision';
  const ground = '/grounds?item=/grounds/false-data';
  const open = (page: Page, what: string) =>
    page.goto(`/policy/amendments/${id}/edit/guest-card/main${what}`);
  const days = (page: Page) => page.getByRole('group', { name: 'How long' }).getByLabel('How many');
  const words = (page: Page) => page.getByRole('textbox', { name: 'Text of the ground, English' });
  const patch = async () => {
    const { documents } = (await client.get(`/amendments/${id}`)).json;
    return documents[AMENDMENT_FILE].parts.main.patch;
  };
  const conflict = (page: Page) =>
    page.getByRole('alert').filter({ hasText: 'changed by somebody else at the same time' });

  it('joins what they change in different places without a word', async () => {
    await open(one, deadline);
    await open(two, ground);
    await days(one).fill('4');
    await words(two).fill('the data are wrong');
    await expect.poll(async () => (await patch()).deadlines.decision.length.count, PATIENT).toBe(4);
    await expect
      .poll(async () => (await patch()).grounds?.['false-data'].text.en, PATIENT)
      .toBe('the data are wrong');
    // Each sees in time what the other has changed.
    await two.getByRole('link', { name: 'Deadlines' }).click();
    await two.locator('.amend-fields-title button', { hasText: 'Decision' }).click();
    await expect.poll(() => days(two).inputValue(), PATIENT).toBe('4');
    await one.getByRole('link', { name: 'Grounds' }).click();
    await one.getByText('the data are wrong').first().waitFor(PATIENT);
    for (const page of [one, two]) expect(await conflict(page).count()).toBe(0);
  });

  it.each([
    ['Use theirs', 4],
    ['Use mine', 9],
  ])(
    'shows both versions of a place that both change, and takes the one chosen: %s',
    async (choice, count) => {
      await open(two, deadline);
      await days(two).waitFor();
      await two.context().setOffline(true);
      await days(two).fill('9');
      await two.getByText('No connection.').waitFor(PATIENT);
      await open(one, deadline);
      await days(one).fill('4');
      await expect.poll(async () => (await patch()).deadlines.decision.length.count, PATIENT).toBe(4);

      await two.context().setOffline(false);
      await conflict(two).waitFor(PATIENT);
      const sides = await conflict(two).locator('figure').allInnerTexts();
      expect(sides).toHaveLength(2);
      expect(sides[0]).toContain('9');
      expect(sides[1]).toContain('4');
      await two.getByRole('button', { name: choice }).click();
      await conflict(two).waitFor({ state: 'detached' });
      await saved(two);
      await expect.poll(() => days(two).inputValue(), PATIENT).toBe(String(count));
      await expect.poll(async () => (await patch()).deadlines.decision.length.count, PATIENT).toBe(count);
    },
  );

  it('loses nothing that is typed while the connection is gone, not even by a reload', async () => {
    const page = one;
    await open(page, deadline);
    await days(page).waitFor();
    await page.context().setOffline(true);
    await days(page).fill('8');
    await page.getByRole('alert').filter({ hasText: 'No connection.' }).waitFor(PATIENT);
    await page.route('**/edits', (route) => route.abort());
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(() => days(page).inputValue(), PATIENT).toBe('8');
    await page.getByRole('alert').filter({ hasText: 'No connection.' }).waitFor(PATIENT);
    expect((await patch()).deadlines.decision.length.count).toBe(6);
    await page.unroute('**/edits');
    await expect.poll(async () => (await patch()).deadlines.decision.length.count, PATIENT).toBe(8);
    await saved(page);
  });

  it('loses nothing that is typed a moment before the page is loaded again', async () => {
    const page = one;
    await open(page, ground);
    await words(page).fill('typed at the last moment');
    await page.reload();
    await expect.poll(() => words(page).inputValue(), PATIENT).toBe('typed at the last moment');
    await saved(page);
    expect((await patch()).grounds['false-data'].text.en).toBe('typed at the last moment');
  });

  it('keeps a source that is not valid yet while the other changes the same aspect', async () => {
    const page = two;
    await open(page, '/source?source=aspect/deadlines');
    const source = page.getByRole('textbox', { name: 'Source of deadlines' });
    await source.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' x');
    await page.getByText('Not applied yet').waitFor(PATIENT);
    await open(one, deadline);
    await days(one).fill('4');
    const behind = page.getByRole('alert').filter({ hasText: 'changed elsewhere while you typed' });
    await behind.waitFor(PATIENT);
    expect(await source.innerText()).toMatch(/\}\s+x\s*$/);
    await page.reload();
    await behind.waitFor(PATIENT);
    await source.click();
    await page.keyboard.press('Control+End');
    await expect.poll(() => source.innerText(), PATIENT).toMatch(/\}\s+x\s*$/);
    expect((await patch()).deadlines.decision.length.count).toBe(4);
    // Mended, it says nothing else than what it began with: then the change of the other is what holds.
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await behind.waitFor({ state: 'detached' });
    await expect.poll(() => source.innerText(), PATIENT).toMatch(/"count": 4/);
    await saved(page);
    expect((await patch()).deadlines.decision.length.count).toBe(4);
  });
});
