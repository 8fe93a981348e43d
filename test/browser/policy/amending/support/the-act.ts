import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from '../../../support/hand.ts';
import {
  leftToDo,
  PATIENT,
  saved,
  sayWhy,
  sayWhyOfTheRest,
  sayWhyTogether,
  turnTo,
} from './amending-page.ts';
import { DAY, ORDER } from './before-the-order.ts';

/** The order in Kazakh, as it is copied from its PDF. */
const TEXT = readFileSync(
  fileURLToPath(new URL('../../../../fixtures/acts/amending-order.kk.txt', import.meta.url)),
  'utf8',
);

/** Why provisions of the order change no data, those together that stand one below the other. */
const REASONS: readonly (readonly [readonly string[], string])[] = [
  [['p1.preamble'], 'Restates the legal basis only'],
  [['p2', 'p2.1', 'p2.2', 'p2.3', 'p3'], 'An internal task of the ministry'],
];
/** Of all others. */
const REST = 'Introductory words only';

/** A provision in the list of the act, which opens it. */
const headOf = (page: Page, id: string): Locator =>
  page.locator('.act-provision-head', { has: page.locator('.mono', { hasText: new RegExp(`^${id}$`) }) });

async function rename(hand: Hand, to: string): Promise<void> {
  const { page } = hand;
  await hand.fill(page.getByLabel('Key of the address'), to);
  await hand.click(page.getByRole('button', { name: 'Change the key' }));
  await headOf(page, to).waitFor(PATIENT);
}

/** Begins the amendment with its act, which is read while it is split; gives the address of its pages. */
export async function registerTheOrder(hand: Hand): Promise<string> {
  const { page } = hand;
  await page.goto('/policy/amendments');
  await hand.click(page.getByRole('button', { name: /^Ерлан/ }));
  await hand.click(page.getByRole('link', { name: 'New amendment' }));
  await hand.fill(page.getByLabel('Working title'), 'Order No. 317');
  await expect.poll(() => page.getByLabel('Key of the act').inputValue(), PATIENT).toBe(ORDER);
  await hand.click(page.getByLabel('Granting or extending kandas status'));
  await hand.click(page.getByRole('button', { name: 'Begin' }));

  await hand.copy(page.getByLabel('Paste the text'), TEXT);
  await hand.reads(TEXT);
  await hand.click(page.getByRole('button', { name: 'Split into provisions' }));
  await page.getByText(/^\d+ provisions found/).waitFor();
  await expect.poll(() => page.getByLabel('It amends').inputValue(), PATIENT).toBe('kz-329-2013');
  await hand.click(page.getByRole('button', { name: 'Put all 24 displaced words back' }));
  await hand.click(page.getByRole('button', { name: 'Take it over' }));
  await page.getByText('The text was taken over.').waitFor();
  expect(await page.getByLabel('Adopted on').inputValue()).toBe('2025-10-10');
  expect(await page.getByLabel('Registration number').inputValue()).toBe('37107');

  await hand.fill(page.getByLabel('First published on'), '2025-10-15');
  await page.getByText('It has effect from 26 October 2025').waitFor();
  return new URL(page.url()).pathname.replace(/\/act$/, '');
}

/** Puts the addresses right that the PDF lost. */
export async function correctAddresses(hand: Hand): Promise<void> {
  await correctAddress(hand, 'annex.p1', 'annex.variant-1');
  await correctAddress(hand, 'annex.p2', 'annex.variant-2');
  await correctAddress(hand, 'annex.p3', 'annex.variant-3');
  await takeAddress(hand, 'annex.row-3.2.indent-2', 'annex.row-3.indent-3');
  await takeAddress(hand, 'annex.row-3.2.indent-3', 'annex.row-3.indent-4');
  await correctAddress(hand, 'annex.row-7.indent-8', 'annex.row-7.indent-5');
  await takeAddress(hand, 'annex.row-8.2.indent-3', 'annex.row-8.indent-10');
  await saved(hand.page);
}

/** Makes the part with the day that follows from the act. */
export async function makeThePart(hand: Hand): Promise<void> {
  const { page } = hand;
  await turnTo(hand, 'Overview');
  await hand.fill(page.getByLabel('What this part does'), 'Procedure, documents, grounds, terms');
  await hand.click(page.getByRole('button', { name: 'Add a part' }));
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe(DAY);
}

/** Says of every provision that is still to do why it changes no data. */
export async function accountForTheRest(hand: Hand): Promise<void> {
  await hand.page.getByText(/^\d+ of \d+ provisions done$/).waitFor(PATIENT);
  const left = await leftToDo(hand.page);
  for (const [ids, reason] of REASONS) {
    const these = ids.filter((id) => left.includes(id));
    const [first] = these;
    if (these.length > 1) await sayWhyTogether(hand, these, reason);
    else if (first !== undefined) await sayWhy(hand, first, reason);
  }
  if ((await leftToDo(hand.page)).length > 0) await sayWhyOfTheRest(hand, REST);
}

/** Gives a provision the address that it has in the act. */
async function correctAddress(hand: Hand, from: string, to: string): Promise<void> {
  await hand.click(headOf(hand.page, from));
  await rename(hand, to);
}

/** Takes the other address that is proposed for a provision. */
async function takeAddress(hand: Hand, from: string, to: string): Promise<void> {
  const { page } = hand;
  const item = page.locator('.act-provision', { has: headOf(page, from) });
  await hand.click(item.getByRole('button', { name: 'Belongs to: ' }));
  await headOf(page, to).waitFor(PATIENT);
}
