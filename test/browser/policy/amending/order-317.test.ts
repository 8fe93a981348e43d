import { beforeAll, expect, it } from 'vitest';
import { inWords, minutesOf, together } from '../../../support/keystroke-level.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import {
  failedChecks,
  PATIENT,
  saved,
  takeStep,
  turnTo,
  turnToAspect,
  writeSource,
} from './support/amending-page.ts';
import {
  DAY,
  editionOfTheOrder,
  editionOn,
  libraryBeforeTheOrder,
  SERVICE,
} from './support/before-the-order.ts';
import { byHand, inTheSource } from './support/by-hand.ts';
import { accountForTheRest, correctAddresses, makeThePart, registerTheOrder } from './support/the-act.ts';

/** What the whole order takes of its author and of the second person: presses, texts, choices. This number may only go down. */
const ACTIONS = 133;
/** How long they are at it, by the keystroke-level model, reading the order and its review included. It may only go down too. */
const MINUTES = 54;

describeInBrowser('policy staff turn an order into an amendment without code', () => {
  const library = libraryBeforeTheOrder();
  const before = editionOn(library, DAY).edition;
  const expected = editionOfTheOrder();
  let now = new Date('2025-10-16T05:00:00Z');
  const stage = onStage({ library, now: () => now });
  let hand: Hand;
  let other: Hand;
  let address = '';

  beforeAll(async () => {
    hand = new Hand(await stage.visit({ language: 'en' }));
    other = new Hand(await stage.visit({ language: 'en' }));
  });

  it('begins with the act', async () => {
    address = await registerTheOrder(hand);
  });

  it('puts right the addresses that the PDF lost', () => correctAddresses(hand));

  it('makes a part with the day that follows from the act', async () => {
    await makeThePart(hand);
    await hand.click(hand.page.getByRole('link', { name: 'Edit this part' }));
  });

  it('writes what is long as its source', async () => {
    await turnToAspect(hand, 'Source');
    for (const [aspect, value] of inTheSource(before, expected.edition))
      await writeSource(hand, aspect, value);
    await saved(hand.page);
  });

  it('edits a deadline, a ground, documents and a notice, each citing its provision', async () => {
    await byHand(hand, before, expected.edition);
    await saved(hand.page);
  });

  it('accounts for every provision', async () => {
    await accountForTheRest(hand);
    await saved(hand.page);
  });

  it('passes every check and goes to review', async () => {
    const { page } = hand;
    await turnTo(hand, 'Review and publish');
    expect(await failedChecks(page)).toEqual([]);
    await takeStep(hand, 'Submit for review', 'Submitted for review.', 'Order No. 317 as a whole');
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const id = address.split('/').at(-1) ?? '';
    const view = await page.request.get(`/api/v1/amendments/${id}`);
    const { sequence } = await view.json();
    const own = await page.request.post(`/api/v1/amendments/${id}/steps`, {
      data: { step: 'approve', sequence },
      headers: { origin: stage.url },
    });
    expect([own.status(), (await own.json()).code]).toEqual([403, 'own-amendment']);
  });

  it('comes back with a comment on one change', async () => {
    const { page } = other;
    await page.goto(`${address}/review`);
    await other.click(page.getByRole('button', { name: /^Гүлнар/ }));
    expect(await failedChecks(page)).toEqual([]);
    await other.reads(page.locator('.review-rows'));
    const change = page.locator('.review-line').first();
    await other.click(change.getByRole('button', { name: /^Comment: / }).first());
    await other.fill(change.getByLabel('Comment'), 'Is this the wording of the order?');
    await other.click(change.getByRole('button', { name: 'Send the comment' }));
    await change.getByText('Is this the wording of the order?').waitFor(PATIENT);
    await takeStep(other, 'Return to draft', 'Returned to draft.', 'One question');
  });

  it('is settled, submitted again, approved by the second person and published', async () => {
    const { page } = hand;
    await page.getByText('Is this the wording of the order?').waitFor(PATIENT);
    await hand.click(page.getByRole('button', { name: 'Settle', exact: true }));
    await page.getByText('settled', { exact: true }).waitFor(PATIENT);
    await takeStep(hand, 'Submit for review', 'Submitted for review.', 'It is');
    await other.page.getByRole('button', { name: 'Approve', exact: true }).waitFor(PATIENT);
    await takeStep(other, 'Approve', 'Approved.');
    await takeStep(other, 'Publish', 'Published.');
    await other.page.getByRole('link', { name: 'the new edition in the Rules' }).first().waitFor(PATIENT);
    expect(await other.page.locator('.amending-head').innerText()).toContain('Scheduled');
  });

  it('makes exactly the edition of the shipped library', async () => {
    const answer = await hand.page.request.get(`/api/v1/services/${SERVICE}?at=${DAY}`);
    const { inForce } = await answer.json();
    expect(inForce.edition).toEqual(expected.edition);
    expect(inForce.hash).toBe(expected.hash);
  });

  it('is what a visitor sees from its day on, without anything being deployed', async () => {
    const visitor = await stage.visit({ language: 'en' });
    await visitor.goto(`/services/${SERVICE}?variant=general`);
    await visitor.getByText('Photograph 3*4 (2 copies)').first().waitFor(PATIENT);
    now = new Date('2025-11-03T05:00:00Z');
    await visitor.reload();
    await visitor.getByText('Autobiography (in free form)').first().waitFor(PATIENT);
    expect(await visitor.getByText('Photograph 3*4 (2 copies)').count()).toBe(0);
  });

  it('takes no more actions than it took, and no longer', () => {
    const both = together(hand.spent, other.spent);
    process.stdout.write(
      `The order took ${inWords(both)}. Its author: ${inWords(hand.spent)}. The second person: ${inWords(other.spent)}.\n`,
    );
    expect(both.actions).toBeLessThanOrEqual(ACTIONS);
    expect(minutesOf(both)).toBeLessThanOrEqual(MINUTES);
  });
});
