import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { get } from '../../../../engine/json/pointer.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT, saved, turnTo } from './support/amending-page.ts';
import { editionOfTheOrder, libraryBeforeTheOrder, ORDER, SERVICE } from './support/before-the-order.ts';

const TEXT = readFileSync(
  fileURLToPath(new URL('../../../fixtures/acts/amending-order.kk.txt', import.meta.url)),
  'utf8',
);

const FILE = `services/${SERVICE}/amendments/${ORDER}.json`;

/** The only part of the amendment, as the server has it. */
async function partOf(page: Page, id: string) {
  const { documents } = await (await page.request.get(`/api/v1/amendments/${id}`)).json();
  const [part] = Object.values<{ patch: object; withoutEffect?: object }>(documents[FILE].parts);
  if (part === undefined) throw new Error('no part');
  return part;
}

describeInBrowser('what is proposed for the provisions of an order', () => {
  const stage = onStage({ library: libraryBeforeTheOrder(), now: '2025-10-16T05:00:00Z' });
  let hand: Hand;
  let address = '';
  const id = () => address.split('/').at(-1) ?? '';
  const bar = () => hand.page.locator('.proposals-bar');
  const boxes = () => hand.page.locator('.proposal-tick');

  beforeAll(async () => {
    hand = new Hand(await stage.visit({ language: 'en', account: 'policy' }));
  });

  it('says what is missing as long as there is no act or no part', async () => {
    const { page } = hand;
    await page.goto('/policy/amendments/new');
    await hand.fill(page.getByLabel('Working title'), 'Order No. 317');
    await expect.poll(() => page.getByLabel('Key of the act').inputValue(), PATIENT).toBe(ORDER);
    await hand.click(page.getByLabel('Granting or extending kandas status'));
    await hand.click(page.getByRole('button', { name: 'Begin' }));
    await page.getByLabel('Paste the text').waitFor(PATIENT);
    address = new URL(page.url()).pathname.replace(/\/act$/, '');
    await turnTo(hand, 'Proposals');
    await hand.click(page.getByRole('link', { name: 'Go to the act' }));

    await hand.fill(page.getByLabel('Paste the text'), TEXT);
    await hand.click(page.getByRole('button', { name: 'Split into provisions' }));
    await hand.click(page.getByRole('button', { name: 'Take it over' }));
    await page.getByText('The text was taken over.').waitFor(PATIENT);
    await hand.fill(page.getByLabel('First published on'), '2025-10-15');
    await turnTo(hand, 'Proposals');
    await hand.click(page.getByRole('link', { name: 'Go to the overview' }));
    await hand.fill(page.getByLabel('What this part does'), 'All of it');
    await hand.click(page.getByRole('button', { name: 'Add a part' }));
    await saved(page);
  });

  it('is the next step of the work, and is ticked where it is plain', async () => {
    const { page } = hand;
    const next = page.getByRole('navigation', { name: 'The order of work' }).locator('[aria-current="step"]');
    await expect.poll(() => next.innerText(), PATIENT).toContain('Look at the proposals');
    await hand.click(page.getByRole('link', { name: /^\d+ proposals to look at$/ }));
    await bar().waitFor(PATIENT);
    const all = await boxes().count();
    expect(all).toBeGreaterThan(5);
    const ticked = () => page.locator('.proposal-tick:checked').count();
    const group = page.getByRole('group', { name: /^What stands already/ });
    await hand.click(group.getByRole('button', { name: 'Select all' }));
    const many = await ticked();
    expect(await bar().innerText()).toContain(`${many} of ${all} ticked`);
    await hand.click(group.getByRole('button', { name: 'Select none' }));
    expect(await ticked()).toBeLessThan(many);
  });

  it('is gone through with the keyboard', async () => {
    const { page } = hand;
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const [first, second] = [boxes().nth(0), boxes().nth(1)];
    await first.focus();
    await hand.press('ArrowDown');
    expect(await focused()).toBe(await second.getAttribute('id'));
    const before = await second.isChecked();
    await hand.press('Space');
    expect(await second.isChecked()).toBe(!before);
    await hand.press('Space');
    await hand.press('ArrowUp');
    expect(await focused()).toBe(await first.getAttribute('id'));
  });

  it('is set aside, where the browser keeps it, and comes back', async () => {
    const { page } = hand;
    const all = await boxes().count();
    const box = boxes().nth(0);
    const [name, after] = [await box.getAttribute('id'), await boxes().nth(1).getAttribute('id')];
    await hand.click(
      page
        .locator('.proposal')
        .nth(0)
        .getByRole('button', { name: /^Not this one/ }),
    );
    await page.getByText('Set aside. It stands at the end of the page.').waitFor(PATIENT);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(after);
    expect(await boxes().count()).toBe(all - 1);
    await page.reload();
    await hand.click(page.getByText('1 set aside'));
    expect(await boxes().count()).toBe(all - 1);
    await hand.click(page.getByRole('button', { name: /^Propose it again/ }));
    await expect.poll(() => boxes().count(), PATIENT).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(name);
  });

  it('is accepted together, taken back in one step, and proposed again', async () => {
    const { page } = hand;
    await bar().waitFor(PATIENT);
    const before = await partOf(page, id());
    expect([before.patch, before.withoutEffect]).toEqual([{}, undefined]);
    const group = page.getByRole('group', { name: /^What stands already/ });
    await hand.click(group.getByRole('button', { name: 'Select all' }));
    const all = await boxes().count();
    const ticked = await page.locator('.proposal-tick:checked').count();
    await hand.click(bar().getByRole('button', { name: `Accept ${ticked} proposals` }));
    await page.getByText(`${ticked} proposals were carried out`).first().waitFor(PATIENT);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused, PATIENT).toBe('What was done');
    await saved(page);
    const after = await partOf(page, id());
    const { extend } = editionOfTheOrder().edition.workflow.transitions;
    expect(get(after.patch, '/workflow/transitions/extend/citation')).toEqual(extend?.citation);
    expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('title')).toBe(
      `${ticked} proposals accepted`,
    );
    await expect.poll(() => boxes().count(), PATIENT).toBe(all - ticked);

    await hand.click(page.getByRole('button', { name: 'Undo' }));
    await saved(page);
    const undone = await partOf(page, id());
    expect([undone.patch, undone.withoutEffect]).toEqual([{}, undefined]);
    await expect.poll(() => boxes().count(), PATIENT).toBe(all);
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 360, 'kk'],
  ] as const)('is whole and accessible in %s at %d pixels, in %s', async (colorScheme, width, language) => {
    const page = await stage.visit({
      language,
      width,
      colorScheme,
      account: 'policy',
      at: `${address}/proposals`,
    });
    await page.locator('.proposals-bar').waitFor(PATIENT);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});
