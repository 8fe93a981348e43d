import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import {
  failedChecks,
  PATIENT,
  pick,
  provision,
  saved,
  sayWhyOfTheRest,
  takeStep,
  turnTo,
  turnToAspect,
} from './support/amending-page.ts';

const TEXT = readFileSync(
  fileURLToPath(new URL('../../../fixtures/acts/order-in-stages.ru.txt', import.meta.url)),
  'utf8',
);

/** Ten days after the publication have elapsed on the first day; the second one the order names. */
const FIRST = '2026-06-07';
const SECOND = '2026-09-01';

describeInBrowser('an order with two days of effect and a transitional clause', () => {
  const stage = onStage({ library: smallLibrary(), now: '2026-05-28T05:00:00Z' });
  let hand: Hand;
  let other: Hand;
  let address = '';
  const hashes = new Map<string, string>();

  beforeAll(async () => {
    hand = new Hand(await stage.visit({ language: 'en', account: 'policy' }));
    other = new Hand(await stage.visit({ language: 'en', account: 'policy-2' }));
    for (const day of ['2026-06-06', FIRST, '2026-08-31', SECOND])
      hashes.set(day, (await inForceOn(day)).hash);
  });

  async function inForceOn(day: string) {
    const answer = await hand.page.request.get(`/api/v1/services/guest-card?at=${day}`);
    expect(answer.status()).toBe(200);
    return (await answer.json()).inForce;
  }

  const part = (name: string): Locator => hand.page.locator('.card', { hasText: name });

  it('is registered, and says that it comes in stages', async () => {
    const { page } = hand;
    await page.goto('/policy/amendments/new');
    await hand.fill(page.getByLabel('Working title'), 'Order No. 9');
    await hand.fill(page.getByLabel('Key of the act'), 'al-9-2026');
    await hand.click(page.getByLabel('Guest card'));
    await hand.click(page.getByRole('button', { name: 'Begin' }));
    await hand.fill(page.getByLabel('Paste the text'), TEXT);
    await hand.click(page.getByRole('button', { name: 'Split into provisions' }));
    await page.getByText('Some provisions enter into force on other days').waitFor();
    await hand.choose(page.getByLabel('It amends'), 'al-1-2020');
    await hand.click(page.getByRole('button', { name: 'Take it over' }));
    await hand.fill(page.getByLabel('First published on'), '2026-05-27');
    await page.getByText('It has effect from 7 June 2026').waitFor();
    address = new URL(page.url()).pathname.replace(/\/act$/, '');
  });

  it('gets a part for each day, each governing cases of its own', async () => {
    const { page } = hand;
    await turnTo(hand, 'Overview');
    for (const name of ['Shorter decisions', 'Students may come']) {
      await hand.fill(page.getByRole('textbox', { name: 'What this part does' }).last(), name);
      await hand.click(page.getByRole('button', { name: 'Add a part' }));
      await part(name).waitFor();
    }
    // A part begins with the day that follows from the act; the second has a day of its own.
    expect(await part('Shorter decisions').getByLabel('From', { exact: true }).inputValue()).toBe(FIRST);
    await hand.fill(part('Students may come').getByLabel('From', { exact: true }), SECOND);
    await hand.choose(part('Students may come').getByLabel('Which cases it governs'), 'decided-from');
    await saved(page);
  });

  it('changes a deadline in the one and a condition in the other', async () => {
    const { page } = hand;
    await hand.click(part('Shorter decisions').getByRole('link', { name: 'Edit this part' }));
    await turnToAspect(hand, 'Deadlines');
    await pick(hand, 'p1.p7');
    await hand.click(page.locator('.amend-fields-title button', { hasText: 'Decision' }));
    await hand.fill(page.getByRole('group', { name: 'How long' }).getByLabel('How many'), '2');

    await hand.choose(page.getByRole('combobox', { name: 'Part' }), 'guest-card/students-may-come');
    await turnToAspect(hand, 'Grounds');
    await pick(hand, 'p1.p5.2');
    await hand.click(page.locator('.amend-fields-title button', { hasText: 'entry is banned' }));
    const when = page.getByRole('region', { name: 'When the ground applies' });
    await hand.click(when.getByRole('button', { name: /^Edit.*Purpose/i }));
    await hand.choose(when.getByRole('combobox', { name: 'Value' }), 'study');
    await provision(page, 'p1.p5.2').locator('.tag', { hasText: 'covered' }).waitFor(PATIENT);
    await sayWhyOfTheRest(hand, 'Introductory words only');
    await saved(page);
  });

  it('stands over an earlier amendment of the same deadline without a word of its author, who has seen what that one set', async () => {
    const { page } = hand;
    await turnTo(hand, 'Review and publish');
    await page.getByRole('heading', { name: 'What earlier amendments touch too' }).waitFor(PATIENT);
    expect(await page.getByRole('button', { name: 'Mine stands over it' }).count()).toBe(0);
    expect(await failedChecks(page)).toEqual([]);
    await takeStep(hand, 'Submit for review', 'Submitted for review.', 'Two days of effect');
  });

  it('is approved and published by the second person, and waits for its days', async () => {
    const { page } = other;
    await page.goto(`${address}/review?view=services`);
    expect(await failedChecks(page)).toEqual([]);
    expect(await page.locator('.review-service h3').allInnerTexts()).toEqual([
      'Guest card, from 7 June 2026',
      'Guest card, from 1 September 2026',
    ]);
    await takeStep(other, 'Approve', 'Approved.');
    await takeStep(other, 'Publish', 'Published.');
    expect(await page.locator('.amending-head').innerText()).toContain('Scheduled');
  });

  it.each([
    ['2026-06-06', 3, 'family'],
    [FIRST, 2, 'family'],
    ['2026-08-31', 2, 'family'],
    [SECOND, 2, 'study'],
  ])(
    'on %s a decision takes %d working days, and the ban spares those who come for %s',
    async (day, count, who) => {
      const { edition } = await inForceOn(day);
      expect(edition.deadlines.decision.length).toEqual({ unit: 'workingDay', count });
      expect(edition.grounds.banned.when.all[1].not).toEqual({
        fact: 'purpose',
        operator: 'equal',
        value: who,
      });
      const citation = { act: 'al-1-2020', provision: 'p5.2' };
      const by = { act: 'al-9-2026', provision: 'p1.p5.2' };
      expect(edition.grounds.banned.citation).toEqual(day === SECOND ? { ...citation, by } : citation);
    },
  );

  it('is recalled before its first day, and the editions are as before', async () => {
    const { page } = other;
    await takeStep(other, 'Recall', 'Recalled.', 'The order was withdrawn');
    expect(await page.locator('.amending-head').innerText()).toContain('Recalled');
    for (const [day, hash] of hashes) expect((await inForceOn(day)).hash, day).toBe(hash);
    await page.goto('/policy/amendments');
    const card = page.locator('.card', { hasText: 'Order No. 9' });
    await card.getByText('Recalled').waitFor();
  });
});
