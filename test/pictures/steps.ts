import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { onStage } from '../browser/support/stage.ts';
import { AMENDMENT_FILE, begun, edit, inReview, step, wholeOrder } from '../support/amending.ts';
import { smallLibrary } from '../support/library.ts';
import type { Sight } from './sheets.ts';

/** What is asked of the second person, and of two who change the same place, in a small library. */
export function stepSights() {
  const stage = onStage({ library: smallLibrary(), now: '2025-10-01T05:00:00Z' });

  async function sights(): Promise<readonly Sight[]> {
    const [author, second] = await Promise.all([stage.as('policy'), stage.as('policy-2')]);
    const [submitted, approved, returned, written] = [
      await inReview(author),
      await inReview(author),
      await inReview(author),
      await begun(author),
    ];
    await step(second, approved, 'approve');
    await step(second, returned, 'return', { text: 'Nothing is said of the fee.' });
    await edit(author, written, wholeOrder);
    const at = (id: string, path: string) => `/policy/amendments/${id}${path}`;
    const ready = '.review-steps';
    return [
      { name: 'to-approve', path: at(submitted, '/review'), ready },
      { name: 'to-approve-problem', path: at(submitted, '/review'), ready, first: returnedEmpty },
      { name: 'returned', path: at(returned, '/review'), ready },
      { name: 'to-publish', path: at(approved, '/review'), ready, first: toPublish, window: true },
      {
        name: 'conflict',
        path: at(written, '/edit/guest-card/main/deadlines?item=/deadlines/decision'),
        ready: '.amend-fields-body',
        first: (page) => conflicted(page, written),
      },
      { name: 'amendments-some', path: '/policy/amendments', ready: '.policy h1' },
    ];
  }

  return { stage, sights };
}

async function returnedEmpty(page: Page): Promise<void> {
  await page.locator('.review-steps form [type=submit]').last().click();
  await page.locator('.field-error').first().waitFor();
}

async function toPublish(page: Page): Promise<void> {
  await page.locator('.review-way .button-primary:not([data-busy])').click();
  await page.locator('dialog[open]').waitFor();
}

/** Somebody else changes the number that is being typed. */
async function conflicted(page: Page, id: string): Promise<void> {
  const path = `/api/v1/amendments/${id}`;
  await page.context().setOffline(true);
  await page.locator('.amend-fields-body input[type=number]').first().fill('9');
  const { documents } = await (await page.request.get(path)).json();
  const before = documents[AMENDMENT_FILE].parts.main.patch.deadlines.decision.length.count;
  const pointer = '/parts/main/patch/deadlines/decision/length/count';
  const operation = { file: AMENDMENT_FILE, pointer, before, after: before === 4 ? 5 : 4 };
  const headers = { origin: new URL(page.url()).origin };
  await page.request.post(`${path}/edits`, { data: { id: randomUUID(), operations: [operation] }, headers });
  await page.context().setOffline(false);
  await page.locator('.amending-conflicts').waitFor();
}
