import { beforeAll, expect, it } from 'vitest';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';
import { libraryBeforeTheOrder } from './support/before-the-order.ts';
import { turnToEditor } from './support/editors/aspects.ts';
import { beginJourney, type Journey } from './support/editors/journey.ts';

describeInBrowser('questions of the form are moved together', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;
  /** What each page asks for, in its order. */
  const asked = async () => {
    await saved(journey.hand.page);
    const { form } = await journey.edition();
    return Object.fromEntries(
      inOrder(form.pages).map(([key, { fields }]) => [key, inOrder(fields).map(([fact]) => fact)]),
    );
  };

  beforeAll(async () => {
    journey = await beginJourney(stage, ['form']);
    await turnToEditor(journey.hand, 'Form');
  });

  it('ticked with Shift, then by one choice of a page, which is one step of undo', async () => {
    const { hand } = journey;
    const { page } = hand;
    const before = await asked();
    const [[first = '', fields = []] = [], [, others = []] = [], ...rest] = Object.entries(before);
    const [target = ''] = Object.keys(before).slice(1, 2);
    expect(rest).toBeDefined();
    const boxes = page.locator('.amend-form-tick');
    await boxes.first().waitFor(PATIENT);
    await hand.click(boxes.nth(0));
    await hand.click(boxes.nth(2), { modifiers: ['Shift'] });
    await page.getByText('3 questions ticked').waitFor(PATIENT);
    // A tick opens nothing.
    expect(await page.locator('.amend-form-panel').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await hand.choose(page.locator('.amend-form-ticked').getByLabel('Move to page'), target);
    const together = [...others, ...fields.slice(0, 3)];
    await expect.poll(asked, PATIENT).toMatchObject({ [first]: fields.slice(3), [target]: together });
    await page.getByText('3 questions ticked').waitFor({ ...PATIENT, state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(asked, PATIENT).toEqual(before);
  });

  it('ticked by keyboard', async () => {
    const { page } = journey.hand;
    await page.locator('.amend-form-tick').nth(1).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 question ticked').waitFor(PATIENT);
    await page.getByRole('button', { name: 'Untick all' }).click();
    await page.getByText('1 question ticked').waitFor({ ...PATIENT, state: 'detached' });
  });
});
