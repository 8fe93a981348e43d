import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { largeDraft } from '../../../bench/typing/large-draft.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { saved } from './support/amending-page.ts';

const SERVICE = 'guest-card';

/** How long typing takes is measured by `npm run bench`; here, that being fluent costs nothing of what is typed. */
describeInBrowser('typing in a large draft', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;
  let draft = '';

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    draft = await largeDraft(page, stage.url, SERVICE);
  });

  const patch = async () => {
    const id = draft.split('/').at(-1);
    const answer = await page.request.get(`/api/v1/amendments/${id}`);
    const { documents } = await answer.json();
    const [file = ''] = Object.keys(documents).filter((path) => path.startsWith('services/'));
    return documents[file].parts.main.patch;
  };

  it('draws only the rows in sight, and keeps every cell that was typed', async () => {
    await page.goto(`${draft}/edit/${SERVICE}/main/tables?item=/tables/large`);
    const cell = page.locator('[data-place="3:3"]');
    await cell.click();
    expect(await page.locator('.tables-row').count()).toBeLessThan(60);
    for (const value of ['41', '42', '43', '44']) {
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    }
    await saved(page);
    const { rows } = (await patch()).tables.large;
    const typed = ['row-4', 'row-5', 'row-6', 'row-7'].map((key) => rows[key].output);
    expect(typed).toEqual(['41', '42', '43', '44'].map((number) => ({ number })));
  });

  it('keeps what is typed before, during and after the pauses in which the page is drawn', async () => {
    await page.goto(`${draft}/edit/${SERVICE}/main/tables?item=/tables/large`);
    const field = page.getByRole('textbox', { name: 'Name, Қазақша' });
    await field.fill('');
    for (const word of ['one ', 'two ', 'three ', 'four']) {
      await field.pressSequentially(word, { delay: 20 });
      await page.waitForTimeout(260);
    }
    // What is done next begins from what was typed last.
    await page.getByRole('checkbox', { name: 'Unofficial wording (Name, Қазақша)' }).click();
    expect(await field.inputValue()).toBe('one two three four');
    await saved(page);
    expect((await patch()).tables.large.title.kk).toBe('one two three four');
  });
});
