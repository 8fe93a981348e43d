import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT } from '../amending-page.ts';
import { ORDER, shippedDocument } from '../before-the-order.ts';

const LANGUAGES = [
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['en', 'English'],
] as const;

/** What a text says in a language; nothing where it says nothing. */
export const said = (text: Text | undefined, language: string): string => {
  const found = text?.[language];
  return typeof found === 'string' ? found : '';
};

/** What a thing is called on an English page: what has no English name yet, by its name in the language of the act. */
export const called = (text: Text | undefined): string => said(text, 'en') || said(text, 'kk');

/** Whether the act says so, word for word. */
const isOfTheLaw = (text: string): boolean =>
  JSON.stringify(shippedDocument(`acts/${ORDER}.json`)).includes(JSON.stringify(text).slice(1, -1));

/** The one thing of a kind that is on the page, once it is there. */
async function there(what: Locator): Promise<Locator> {
  await what.first().waitFor(PATIENT);
  return what;
}

/**
 * Writes a text in every language, and marks what is not the law's own; only what is not so yet. Its author types it in the language of the act, or copies it from there;
 * the others, as far as they write them, are in the table that a translator sent.
 * @param page the page, or the part of it in which the text stands
 */
export async function writeText(
  hand: Hand,
  label: string,
  wanted: Text | undefined,
  page: Page | Locator = hand.page,
): Promise<void> {
  const field = (name: string) => page.getByRole('textbox', { name: `${label}, ${name}`, exact: false });
  if (wanted === undefined) return;
  if ((await field('Қазақша').count()) === 0)
    await hand.click(page.getByRole('button', { name: `Add: ${label}`, exact: true }));
  const written = LANGUAGES.filter(([language]) => hand.writes?.includes(language) ?? true);
  for (const [language, name] of written) {
    const text = said(wanted, language);
    await write(hand, field(name), text, language !== 'kk' || isOfTheLaw(text));
  }
  for (const [language, name] of written) {
    const mark = await there(page.getByRole('checkbox', { name: `Unofficial wording (${label}, ${name})` }));
    await tick(hand, mark, wanted.unofficial?.includes(language) ?? false);
  }
  const restored = page.getByRole('group', { name: label }).getByLabel('What was put right in the text');
  if ((await restored.count()) > 0) await write(hand, restored, wanted.restored ?? '');
}

/** Ticks a box, or takes the tick away; nothing where it is so already. */
export async function tick(hand: Hand, box: Locator, isTicked: boolean): Promise<void> {
  if ((await (await there(box)).isChecked()) !== isTicked) await hand.click(box);
}

/** Chooses what a list offers; nothing where it is chosen already. */
export async function choose(hand: Hand, list: Locator, value: string): Promise<void> {
  if ((await (await there(list)).inputValue()) !== value) await hand.choose(list, value);
}

/**
 * Writes a text, and leaves its field, as a pause in typing does; nothing where it stands there already.
 * @param stands whether the text stands somewhere else, where it can be copied
 */
export async function write(hand: Hand, line: Locator, text: string, stands = false): Promise<void> {
  if ((await (await there(line)).inputValue()) === text) return;
  if (stands) await hand.copy(line, text);
  else await hand.fill(line, text);
  await line.blur();
}

/** Ticks of a group of boxes those that are named, and no others. */
export async function tickOnly(
  hand: Hand,
  group: string,
  names: readonly string[],
  page: Page | Locator = hand.page,
): Promise<void> {
  const boxesOf = page.getByRole('group', { name: group, exact: true });
  const boxes = await there(boxesOf.getByRole('checkbox'));
  const labels = await boxesOf.locator('label').allTextContents();
  // First what is missing: a group from which all is taken may say something else.
  for (const isWanted of [true, false])
    for (const [index, label] of labels.entries())
      if (names.includes(label.trim()) === isWanted) await tick(hand, boxes.nth(index), isWanted);
}

/** The card that is open, by its title. */
const openedCard = (page: Page, title: string): Locator =>
  page.locator('.amend-fields-title button[aria-expanded="true"]', { hasText: title });

/** Opens the card of an item, which is closed. */
export async function openCard(hand: Hand, title: string): Promise<void> {
  await hand.click(hand.page.locator('.amend-fields-title button', { hasText: title }));
  await cardIsOpen(hand.page, title);
}

/** The card of an item is open, and no other. */
export async function cardIsOpen(page: Page, title: string): Promise<void> {
  await openedCard(page, title).waitFor(PATIENT);
  await expect.poll(() => page.locator('.amend-fields-body').count(), PATIENT).toBe(1);
}

/** The box before a provision in the act. */
export const boxOf = (page: Page, id: string): Locator =>
  page
    .locator('.workbench-provision', { has: page.locator('.mono', { hasText: new RegExp(`^${id}$`) }) })
    .getByRole('checkbox');
