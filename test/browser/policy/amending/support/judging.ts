import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rowId } from '../../../../../designer/policy/amending/proposals/focus.ts';
import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { proposalsFor } from '../../../../../engine/amending/proposing/proposals-for.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { get, isPrefix } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../support/hand.ts';
import { PATIENT, saved, turnTo } from './amending-page.ts';
import { ORDER, publishedBeforeTheOrder, SERVICE, shippedDocument } from './before-the-order.ts';

/** How many proposals there were, and how many of them were accepted. */
export interface Judged {
  readonly proposed: number;
  readonly accepted: number;
}

/**
 * Reads what is proposed, ticks what the order says and nothing else, and accepts it. A person judges by the law; here it is judged by what the shipped
 * edition says there: a new item counts as right only where nothing is left to correct in it. A list that the order sets out anew is left to its editor.
 */
export async function judgeProposals(hand: Hand, address: string, after: Edition): Promise<Judged> {
  const { page } = hand;
  await turnTo(hand, 'Proposals');
  const bar = page.locator('.proposals-bar');
  await bar.waitFor(PATIENT);
  const proposals = proposalsFor(publishedBeforeTheOrder(), await documentsIn(page, address), ORDER);
  expect(await page.locator('.proposal-tick').count()).toBe(proposals.length);
  await hand.reads(page.locator('.proposals'));
  const right = proposals.filter((one) => isRight(one, after));
  for (const one of proposals) {
    const box = page.locator(`[id=${JSON.stringify(rowId(one.id))}]`);
    if ((await box.isChecked()) !== right.includes(one)) await hand.click(box);
  }
  await hand.click(bar.getByRole('button', { name: new RegExp(`^Accept ${right.length} proposals?$`) }));
  await page
    .getByText(/^\d+ proposals? w(?:as|ere) carried out/)
    .first()
    .waitFor(PATIENT);
  await saved(page);
  return { proposed: proposals.length, accepted: right.length };
}

async function documentsIn(page: Page, address: string) {
  const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
  const { documents } = await answer.json();
  return { ...publishedBeforeTheOrder(), ...documents };
}

function isRight({ does, provision, pointer = '', sets }: Proposal, after: Edition): boolean {
  if (isSetOutAnew(pointer)) return false;
  if (does === 'without-effect') return isWithoutEffect(provision);
  if (does === 'removes') return get(after, pointer) === undefined;
  return sets.every((set) => equal(inKazakh(get(after, set.pointer)), inKazakh(set.value)));
}

/** Whether a place lies in a list that the order sets out anew: its editor makes all of it, in its order. */
const isSetOutAnew = (pointer: string): boolean =>
  partsOfTheOrder().some(
    ({ restates }) =>
      Array.isArray(restates) && restates.some((list: unknown) => isPrefix(String(list), pointer)),
  );

/** Whether the shipped amendment says so of a provision, or of what it stands under. */
const isWithoutEffect = (provision: string): boolean =>
  partsOfTheOrder().some(
    ({ withoutEffect }) =>
      isObject(withoutEffect) &&
      Object.keys(withoutEffect).some((one) => `${provision}.`.startsWith(`${one}.`)),
  );

function partsOfTheOrder() {
  const amendment = shippedDocument(`services/${SERVICE}/amendments/${ORDER}.json`);
  const parts = isObject(amendment) && isObject(amendment.parts) ? Object.values(amendment.parts) : [];
  return parts.filter(isObject);
}

/** A value with its texts in the language of the act alone: the translator's words come later. */
export function inKazakh(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKazakh);
  if (!isObject(value)) return value;
  if (typeof value.kk !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inKazakh(one)]));
  const { ru: _, en: __, unofficial, ...text } = value;
  return Array.isArray(unofficial) && unofficial.includes('kk') ? { ...text, unofficial: ['kk'] } : text;
}
