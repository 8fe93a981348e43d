import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  ACT_FILE,
  AMENDMENT_FILE,
  begun,
  edit,
  inReview,
  step,
  wholeOrder,
} from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT } from './support/amending-page.ts';

const provisions = {
  p1: { order: 1, text: { kk: 'Алты жұмыс күні', en: 'Six working days', unofficial: ['en'] } },
  p2: { order: 2, text: { kk: 'Тапсырма', en: 'A task', unofficial: ['en'] } },
  'p2.1': { order: 3, text: { kk: 'Орындау', en: 'Carry it out', unofficial: ['en'] } },
};
/** The order with a text, of which the second paragraph is without effect, with what stands under it. */
const withText = [
  ...wholeOrder,
  { file: ACT_FILE, pointer: '/provisions/p1', before: { order: 1 }, after: provisions.p1 },
  { file: ACT_FILE, pointer: '/provisions/p2', after: provisions.p2 },
  { file: ACT_FILE, pointer: '/provisions/p2.1', after: provisions['p2.1'] },
  {
    file: AMENDMENT_FILE,
    pointer: '/parts/main/withoutEffect',
    after: { p2: { en: 'An internal task', unofficial: ['en'] } },
  },
];

describeInBrowser('the review of an amendment', () => {
  // The order has effect from the first of September: whoever publishes it in October does so late.
  const stage = onStage({ library: smallLibrary(), now: '2025-10-01T05:00:00Z' });
  let author: Client;
  let second: Client;
  let page: Page;
  let id = '';

  beforeAll(async () => {
    [author, second] = await Promise.all([stage.as('policy'), stage.as('policy-2')]);
    page = await stage.visit({ language: 'en', account: 'policy-2' });
  });
  const open = async (amendment: string, where = '/review') => {
    await page.goto(`/policy/amendments/${amendment}${where}`);
    await page.locator('.review-checks, .amending-history').first().waitFor(PATIENT);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const check = (words: string | RegExp) => page.locator('.review-checks li').filter({ hasText: words });
  const kindsOf = async () => {
    const { history } = (await author.get(`/amendments/${id}`)).json;
    return history.map(({ kind }: { kind: string }) => kind);
  };

  it('says of checks that could not run that they were not run, and shows the comments all the same', async () => {
    id = await begun(author);
    await edit(author, id, wholeOrder);
    await open(id);
    // The act has no text: nothing of it can be covered.
    await check('The act has no text yet').getByText('not run yet').waitFor(PATIENT);
    const pointer = '/parts/main/patch/deadlines/decision/citation/by/provision';
    await edit(author, id, [{ file: AMENDMENT_FILE, pointer, before: 'p1', after: 'p77' }]);
    const at = { file: AMENDMENT_FILE, pointer: '/deadlines/decision/length' };
    await second.post(`/amendments/${id}/comments`, { id: 'remark-0001', text: 'Why six?', at });
    await open(id);
    for (const words of ['The scenarios are run', 'More checks follow'])
      await check(words).getByText('not run yet').waitFor(PATIENT);
    const remark = page.locator('.review-remark', { hasText: 'Why six?' });
    expect(await remark.count()).toBe(1);
    const link = remark.getByRole('link', { name: /^Edit Deadline/ });
    expect(await link.getAttribute('href')).toMatch(/deadlines\?item=%2Fdeadlines%2Fdecision$/);
  });

  it('shows what the author says, and each provision beside what becomes of it', async () => {
    id = await inReview(author, withText);
    await open(id);
    await page
      .locator('.alert', { hasText: 'Submitted by Ерлан' })
      .getByText('Six days instead')
      .waitFor(PATIENT);
    const row = (name: string) =>
      page.locator('.review-row').filter({ has: page.getByText(name, { exact: true }) });
    const first = page.locator('.review-row').first();
    await first.getByText('Six working days').waitFor(PATIENT);
    const line = first.locator('.review-line', { hasText: '6 working days' });
    await line.waitFor(PATIENT);
    // It stands beside the paragraph of the order: only what that one changes is named.
    expect(await line.innerText()).not.toContain('Order No. 5');
    expect(await line.innerText()).toContain('para 7');
    // What has no effect for one reason stands once.
    const without = page.locator('.review-row', { hasText: 'Changes no data: An internal task' });
    expect(await without.count()).toBe(1);
    expect(await without.innerText()).toContain('2 provisions without effect');
    await without.getByText('para 2; para 2(1)').click();
    await row('Carry it out').getByText('said of para 2 only').waitFor();
    await check('One provision is without effect only because').waitFor(PATIENT);
    await page.getByRole('button', { name: /^1 without effect by/ }).click();
    expect(await page.locator('.review-row').count()).toBe(1);
  });

  it('shows the act as a table and the changes by service too', async () => {
    await open(id, '/review?view=services');
    const row = (name: string) =>
      page.locator('.review-provisions tbody tr').filter({ has: page.getByText(name, { exact: true }) });
    const first = page.locator('.review-provisions tbody tr').first();
    await first.getByText('Six working days').waitFor(PATIENT);
    const link = first.getByRole('link', { name: 'Deadline: Decision', exact: true });
    expect(await link.getAttribute('href')).toMatch(
      /\/edit\/guest-card\/main\/deadlines\?item=%2Fdeadlines%2Fdecision$/,
    );
    const inherited = row('Carry it out');
    expect(await inherited.innerText()).toContain('said of para 2 only');
    expect(await inherited.innerText()).toContain('An internal task');
    await page.getByRole('button', { name: /^1 without effect by/ }).click();
    expect(await page.locator('.review-provisions tbody tr').count()).toBe(1);
    expect(await page.locator('.review-service .change').count()).toBe(1);
  });

  it('is ticked off by each for themselves, and a tick goes when its place changes', async () => {
    await open(id);
    const count = page.getByText(/of 2 looked at/);
    await count.waitFor(PATIENT);
    expect(await count.innerText()).toContain('0 of 2 looked at');
    await page.getByRole('checkbox', { name: /^Looked at ?: para 1$/ }).check();
    await page.getByText('1 of 2 looked at').waitFor();
    await page.getByRole('button', { name: 'To the next one' }).click();
    const next = page.getByRole('checkbox', { name: /^Looked at ?: Changes no data: An internal task$/ });
    await expect.poll(() => next.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.getByText('All 2 looked at').waitFor();
    await page.reload();
    await page.getByText('All 2 looked at').waitFor(PATIENT);
    // Another account sees none of it.
    const other = await stage.visit({ language: 'en', account: 'policy' });
    await other.goto(`/policy/amendments/${id}/review`);
    await other.getByText('0 of 2 looked at').waitFor(PATIENT);
  });

  it('is returned with a reason only, and marks what was changed after that', async () => {
    await press('Return to draft');
    const why = page.getByLabel('Why it goes back');
    await page.getByText('Say why it is returned.').waitFor();
    expect(await why.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await why.getAttribute('aria-invalid')).toBe('true');
    expect((await kindsOf()).at(-1)).toBe('submit');
    await why.fill('Seven, I think');
    await press('Return to draft');
    await page.getByText('Returned to draft.').waitFor(PATIENT);
    expect(await page.locator('.review-told').evaluate((told) => told === document.activeElement)).toBe(true);

    await open(id, '');
    await page.locator('.alert', { hasText: 'Returned by' }).getByText('Seven, I think').waitFor(PATIENT);
    const count = '/parts/main/patch/deadlines/decision/length/count';
    await edit(author, id, [
      { file: AMENDMENT_FILE, pointer: count, before: 6, after: 7 },
      { file: ACT_FILE, pointer: '/provisions/p2/text/en', before: 'A task', after: 'A duty' },
    ]);
    await step(author, id, 'submit', { text: 'Seven it is' });
    await open(id);
    await page
      .locator('.review-line', { hasText: '7' })
      .getByText('changed since it was returned')
      .waitFor(PATIENT);
    // Both rows show something else now than what was ticked off.
    await page.getByText('0 of 2 looked at').waitFor();
    const since = page.getByRole('button', { name: '2 changed since it was returned' });
    expect(await since.getAttribute('aria-pressed')).toBe('false');
    await open(id, '/review?view=services');
    const only = page.getByRole('button', { name: 'Only the one change made since it was returned' });
    await only.click();
    expect(await page.locator('.change').count()).toBe(1);
    await page.getByText('One other place changed since it was returned').click();
    await page.getByRole('link', { name: 'Act: para 2' }).waitFor();
  });

  it('asks before it is published, says that it is late, and leads to the new edition', async () => {
    await press('Approve');
    await page.getByText('Approved.', { exact: true }).waitFor(PATIENT);
    expect(await page.locator('.review-told').evaluate((told) => told === document.activeElement)).toBe(true);
    await press('Publish');
    const dialog = page.getByRole('dialog', { name: 'Publish this amendment?' });
    await dialog.getByText('It takes effect retroactively').waitFor();
    for (const words of ['Order No. 5', '1 September 2025', '0 open cases', '0 decided cases'])
      await dialog.getByText(words).first().waitFor(PATIENT);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await kindsOf()).at(-1)).toBe('approve');
    await press('Publish');
    await press('Publish now');
    await page.getByText('Published.', { exact: true }).waitFor(PATIENT);
    await page.getByRole('link', { name: 'the new edition in the Rules' }).first().click();
    await page.waitForURL(/\/policy\/services\/guest-card\/edition\?at=2025-09-01$/);
    await page.getByText('7 working days').first().waitFor(PATIENT);
  });

  it('is discarded with a reason, and reopened by its author', async () => {
    id = await begun(author);
    const other = await stage.visit({ language: 'en', account: 'policy' });
    await other.goto(`/policy/amendments/${id}/review`);
    await other.getByText('Other steps', { exact: true }).click();
    await other.getByRole('button', { name: 'Discard', exact: true }).click();
    const dialog = other.getByRole('dialog', { name: 'Discard this draft?' });
    await dialog.getByRole('button', { name: 'Discard it' }).click();
    await dialog.getByText('Say why the draft is discarded.').waitFor();
    await dialog.getByLabel('Why it is discarded').fill('The order was withdrawn');
    await dialog.getByRole('button', { name: 'Discard it' }).click();
    await other
      .locator('.alert', { hasText: 'Discarded by' })
      .getByText('The order was withdrawn')
      .waitFor(PATIENT);
    await other.getByRole('button', { name: 'Reopen the draft' }).click();
    await other.getByText('Reopened: it is a draft again.').waitFor(PATIENT);
    expect(await kindsOf()).toEqual(['begun', 'discard', 'reopen']);
  });
});
