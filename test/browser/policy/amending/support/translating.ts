import { expect } from 'vitest';
import { get } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import { OWN_LANGUAGES } from '../../../../../engine/schema/languages.ts';
import { parseDelimited, printDelimited } from '../../../../../engine/text/delimited.ts';
import type { Hand } from '../../../support/hand.ts';
import { PATIENT, saved, turnTo } from './amending-page.ts';
import { shippedDocument } from './before-the-order.ts';

/**
 * What lacks a language goes to a translator as a table, and comes back filled in with what the library says there. The translator's work is not counted: the table
 * is copied, and pasted when it comes back.
 */
export async function translate(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await turnTo(hand, 'Texts');
  await hand.click(page.getByRole('button', { name: /^Copy all \d+ shown$/ }));
  await page.getByText(/^\d+ texts were copied as a table\.$/).waitFor(PATIENT);
  const table = await page.evaluate(() => navigator.clipboard.readText());
  await hand.click(page.getByRole('button', { name: 'Paste translations' }));
  const dialog = page.getByRole('dialog');
  await hand.paste(dialog.getByLabel('The table'), translated(table, after));
  await dialog.getByText(/^Fills \d+ gaps?$/).waitFor(PATIENT);
  const replaced = dialog.locator('section').filter({ hasText: /^Replaces \d+ wordings?/ });
  if ((await replaced.count()) > 0) await hand.click(replaced.getByRole('checkbox').first());
  await hand.click(dialog.getByRole('button', { name: /^Take over \d+ wordings?$/ }));
  await expect.poll(() => dialog.count(), PATIENT).toBe(0);
  await saved(page);
}

/** The table with what the library says in the other languages, also where a short name stood in for it. */
function translated(table: string, after: Edition): string {
  const [head = [], ...rows] = parseDelimited(table, '\t');
  const filled = rows.map(([place = '', where = '', ...words]) => {
    const said = saidAt(place, after);
    return [place, where, ...words.map((word, index) => (index === 0 ? word : wordIn(said, index) || word))];
  });
  return printDelimited([head, ...filled], '\t');
}

/** What the library says in the language of a column. */
function wordIn(said: unknown, column: number): string {
  const [language = ''] = OWN_LANGUAGES.slice(column);
  const word = isObject(said) ? said[language] : undefined;
  return typeof word === 'string' ? word : '';
}

/** What the library says at a place of the table: of the act, or of the edition that a part makes. */
function saidAt(place: string, after: Edition): unknown {
  const [folder, name, part, ...within] = place.split('/');
  if (folder === 'acts') return get(shippedDocument(`acts/${name}.json`), `/${[part, ...within].join('/')}`);
  return get(after, `/${within.join('/')}`);
}
