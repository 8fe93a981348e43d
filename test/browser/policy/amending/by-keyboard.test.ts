import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { begun, edit, wholeOrder } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT } from './support/amending-page.ts';

describeInBrowser('an amendment by keyboard, and long or strange texts', () => {
  const stage = onStage({ library: smallLibrary(), now: '2025-05-01T05:00:00Z' });
  let author: Page;
  let page: Page;
  let client: Client;
  let address = '';

  beforeAll(async () => {
    author = await stage.visit({ language: 'en', account: 'policy' });
    page = author;
    client = await stage.as('policy');
  });

  beforeEach(async () => {
    const id = await begun(client);
    await edit(client, id, wholeOrder);
    address = `/policy/amendments/${id}`;
  });

  const days = () => page.getByRole('group', { name: 'How long' }).getByLabel('How many');
  const undo = (title: string) => page.locator('.amending-undo').locator(`[title^="${title}"]`);

  it('undoes and does again what was done in different editors', async () => {
    await page.goto(`${address}/edit/guest-card/main/deadlines?item=/deadlines/decision`);
    await days().fill('4');
    await undo('Decision').waitFor(PATIENT);
    await page.getByRole('link', { name: 'Grounds' }).click();
    await page.getByRole('heading', { name: 'Grounds' }).waitFor(PATIENT);
    await page
      .locator('.amend-fields-card')
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await undo('Removed').waitFor(PATIENT);

    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await undo('Decision').waitFor(PATIENT);
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: 'Deadlines' }).click();
    await page.getByText('6 working days').first().waitFor(PATIENT);
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('4 working days').first().waitFor(PATIENT);
    await page.keyboard.press('Control+y');
    await page.getByRole('link', { name: 'Grounds' }).click();
    await page.getByRole('button', { name: /^Put back/ }).waitFor(PATIENT);
  });

  it('finds a page or an item by part of its name', async () => {
    await page.goto(address);
    await page.getByRole('heading', { name: 'Parts' }).waitFor(PATIENT);
    await page.keyboard.press('Control+k');
    const typed = page.getByRole('combobox', { name: 'Part of a name' });
    await typed.waitFor(PATIENT);
    await page.keyboard.type('entry is ban');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'When the ground applies' }).waitFor(PATIENT);
    expect(page.url()).toContain('/grounds?item=');
    await page.keyboard.press('Control+k');
    await typed.waitFor(PATIENT);
    await page.keyboard.type('review');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/review');
    await page.keyboard.press('Control+k');
    await typed.waitFor(PATIENT);
    await page.keyboard.press('Escape');
    await typed.waitFor({ state: 'detached' });
  });

  it('shows its shortcuts, but a question mark that is typed stays one', async () => {
    await page.goto(address);
    await page.getByRole('heading', { name: 'Parts' }).waitFor(PATIENT);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.waitFor(PATIENT);
    expect(await sheet.innerText()).toContain('Ctrl+K');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    const title = page.getByRole('textbox', { name: 'What this part does' }).last();
    await title.focus();
    await page.keyboard.type('Why?');
    expect(await title.inputValue()).toBe('Why?');
    expect(await sheet.count()).toBe(0);
  });

  it('says of a text that is no order that it is none', async () => {
    await page.goto(`${address}/act`);
    await page.getByLabel('Paste the text').fill('Dear Sir,\nthank you for the cake.');
    await page.getByRole('button', { name: 'Split into provisions' }).click();
    await page.getByText('Nothing in this text is numbered: it may be no act, or only its title.').waitFor();
  });

  it('splits a text of 200 pages, and stays usable', async () => {
    await page.goto(`${address}/act`);
    await page.getByLabel('Paste the text').fill(longOrder());
    await page.getByRole('button', { name: 'Split into provisions' }).click();
    await page.getByText(/^2[ ,\u00a0]?\d{3} provisions found/).waitFor(PATIENT);
    // The draft's act has another number: nothing is taken over without saying so.
    await page.getByText('This text is another act than the one that stands here').waitFor(PATIENT);
    await page.getByRole('button', { name: 'Replace what stands here' }).click();
    await page.getByText('The text was taken over.').waitFor(PATIENT);
    await page.getByLabel('Number', { exact: true }).fill('77');
    await expect.poll(() => page.getByLabel('Number', { exact: true }).inputValue()).toBe('77');
  });
});

/** About 200 pages of 2500 characters: paragraphs with a sub-paragraph each. */
function longOrder(): string {
  const words = 'карта выдается гостю в течение срока, установленного настоящими правилами, '.repeat(5);
  const paragraphs = Array.from(
    { length: 1000 },
    (_, index) => `${index + 1}. Пункт ${index + 1}: ${words}\n1) первый случай: ${words.slice(0, 120)};`,
  );
  return ['О правилах', 'Приказ Министра гостей от 20 мая 2025 года № 5', 'ПРИКАЗЫВАЮ:', ...paragraphs].join(
    '\n',
  );
}
