import type { Locator, Page } from 'playwright-core';
import type { Hand } from '../../../support/hand.ts';
import { PATIENT } from './amending-page.ts';

/** Why provisions of the order change no data, those together that stand one below the other. */
export const REASONS: readonly (readonly [readonly string[], string])[] = [
  [['p1.preamble'], 'Restates the legal basis only'],
  [['p2', 'p2.1', 'p2.2', 'p2.3', 'p3'], 'An internal task of the ministry'],
];
/** Of all others. */
export const REST = 'Introductory words only';

/** A provision in the list of the act, which opens it. */
const headOf = (page: Page, id: string): Locator =>
  page.locator('.act-provision-head', { has: page.locator('.mono', { hasText: new RegExp(`^${id}$`) }) });

async function rename(hand: Hand, to: string): Promise<void> {
  const { page } = hand;
  await hand.fill(page.getByLabel('Key of the address'), to);
  await hand.click(page.getByRole('button', { name: 'Change the key' }));
  await headOf(page, to).waitFor(PATIENT);
}

/** Gives a provision the address that it has in the act. */
export async function correctAddress(hand: Hand, from: string, to: string): Promise<void> {
  await hand.click(headOf(hand.page, from));
  await rename(hand, to);
}

/** Takes the other address that is proposed for a provision. */
export async function takeAddress(hand: Hand, from: string, to: string): Promise<void> {
  const { page } = hand;
  const item = page.locator('.act-provision', { has: headOf(page, from) });
  await hand.click(item.getByRole('button', { name: 'Belongs to: ' }));
  await headOf(page, to).waitFor(PATIENT);
}
