import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from '../../../support/hand.ts';

/** How long a slow machine may take to answer. */
export const PATIENT = { timeout: 30_000 };

/** Another page of the open amendment. */
export async function turnTo(hand: Hand, name: string): Promise<void> {
  const pages = hand.page.getByRole('navigation', { name: 'Pages of this amendment' });
  await hand.click(pages.getByRole('link', { name }));
}

/** Another aspect of the edition that is edited. */
export async function turnToAspect(hand: Hand, name: string): Promise<void> {
  const aspects = hand.page.getByRole('navigation', { name: 'Aspects of the edition' });
  await hand.click(aspects.getByRole('link', { name, exact: false }).first());
}

/** Everything that was done is on the server. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('All changes saved').waitFor(PATIENT);
}

/** A provision of the act, beside the definition. */
export const provision = (page: Page, id: string): Locator =>
  page.locator('.workbench-provision', { has: page.locator('.mono', { hasText: new RegExp(`^${id}$`) }) });

/** Picks a provision, so that what is changed next cites it; nothing where it is picked already. */
export async function pick(hand: Hand, id: string): Promise<void> {
  const isPicked = (await provision(hand.page, id).and(hand.page.locator('[data-selected]')).count()) > 0;
  if (!isPicked) await hand.click(provision(hand.page, id).getByRole('button').first());
  await hand.page.locator('.workbench-provision[data-selected]', { hasText: id }).waitFor(PATIENT);
}

/** Writes an aspect of the edition as its source. */
export async function writeSource(hand: Hand, aspect: string, value: unknown): Promise<void> {
  const { page } = hand;
  await hand.choose(page.getByLabel('What to edit'), `aspect/${aspect}`);
  await hand.replace(
    page.getByRole('textbox', { name: `Source of ${aspect}` }),
    JSON.stringify(value, null, 2),
  );
  await page.locator(`.amending-undo [title="Source changed: ${aspect}"]`).waitFor(PATIENT);
}

/** The provisions that nothing implements yet, as the page lists them. */
export async function leftToDo(page: Page): Promise<readonly string[]> {
  const marked = page.locator('.workbench-provision', { has: page.locator('.tag', { hasText: 'to do' }) });
  return marked.locator('.mono').allTextContents();
}

/** The box before a provision, which selects it beside others. */
const boxOf = (page: Page, id: string): Locator => provision(page, id).getByRole('checkbox');

/** Gives one reason why the provisions change no data that are selected. */
async function giveReason(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.fill(page.getByLabel('They change no data, because'), reason);
  await hand.click(page.getByRole('button', { name: /^Give this reason/ }));
  await page.getByText(/^The reason was given for \d+ provision/).waitFor(PATIENT);
}

/** Says why provisions change no data that stand one below the other: all of them with one reason. */
export async function sayWhyTogether(hand: Hand, ids: readonly string[], reason: string): Promise<void> {
  const { page } = hand;
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  await hand.click(boxOf(page, first));
  if (last !== first) await hand.click(boxOf(page, last), { modifiers: ['Shift'] });
  await page.getByText(`${ids.length} provisions selected`).first().waitFor(PATIENT);
  await giveReason(hand, reason);
}

/** Says why one provision changes no data. */
export async function sayWhy(hand: Hand, id: string, reason: string): Promise<void> {
  await pick(hand, id);
  await hand.fill(hand.page.getByLabel('It changes no data, because'), reason);
  await provision(hand.page, id).locator('.tag', { hasText: 'without effect' }).waitFor(PATIENT);
}

/** Says of everything that is still to do why it changes no data. */
export async function sayWhyOfTheRest(hand: Hand, reason: string): Promise<void> {
  await hand.click(hand.page.getByRole('button', { name: /^Select (?:all|the) \d+ left to do$/ }));
  await giveReason(hand, reason);
  await expect.poll(() => leftToDo(hand.page), PATIENT).toEqual([]);
}

/** Every check of the review page but for warnings. */
export async function failedChecks(page: Page): Promise<readonly string[]> {
  const checks = page.locator('.review-checks li');
  await checks.first().waitFor(PATIENT);
  await expect
    .poll(() => page.locator('.review-checks').innerText(), PATIENT)
    .not.toContain('must be mended');
  return checks.filter({ hasText: 'must be mended' }).allInnerTexts();
}

/** The fields for what is said with a step. */
const SAID: Readonly<Record<string, string>> = {
  'Submit for review': 'Summary',
  'Return to draft': 'Why it goes back',
  Recall: 'Why it is recalled',
  Discard: 'Why it is discarded',
};

/** The steps that are asked about once more, and the button that means it. */
const SURE: Readonly<Record<string, string>> = {
  Publish: 'Publish now',
  Recall: 'Recall it',
  Discard: 'Discard it',
};

/** Takes a step on the review page, and waits until it is taken. */
export async function takeStep(hand: Hand, step: string, done: string, summary?: string): Promise<void> {
  const { page } = hand;
  const say = async () => {
    if (summary !== undefined) await hand.fill(page.getByLabel(SAID[step] ?? step), summary);
  };
  const button = page.getByRole('button', { name: step, exact: true });
  const sure = SURE[step];
  // What ends something stands apart.
  if (sure !== undefined && step !== 'Publish')
    await hand.click(page.getByText('Other steps', { exact: true }));
  if (sure === undefined) await say();
  await hand.click(button);
  if (sure !== undefined) {
    await say();
    await hand.click(page.getByRole('dialog').getByRole('button', { name: sure }));
  }
  await page.getByText(done, { exact: true }).waitFor(PATIENT);
}
