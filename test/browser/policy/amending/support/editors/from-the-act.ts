import { expect } from 'vitest';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT } from '../amending-page.ts';
import { boxOf } from './fields.ts';

/** What one provision becomes: an item under a name, from which its key follows; or one that was in the list, by its title. */
export interface Becomes {
  readonly name?: string;
  readonly was?: string;
}

/** Selects provisions, each beside the others; those between two with the Shift key. */
export async function selectProvisions(hand: Hand, ids: readonly (string | readonly [string, string])[]) {
  for (const id of ids) {
    const [first, last] = typeof id === 'string' ? [id, undefined] : id;
    await hand.click(boxOf(hand.page, first));
    if (last !== undefined) await hand.click(boxOf(hand.page, last), { modifiers: ['Shift'] });
  }
}

/** Makes items from the provisions that are selected, in their order. */
export async function addSelected(
  hand: Hand,
  becoming: readonly Becomes[],
  nameLabel: string,
): Promise<void> {
  const { page } = hand;
  const open = page.getByRole('button', { name: /^Add from the (?:\d+ )?selected provisions?$/ }).last();
  await hand.click(open);
  const rows = page.locator('.amend-fields-from-law-row');
  await expect.poll(() => rows.count(), PATIENT).toBe(becoming.length);
  for (const [index, { name, was }] of becoming.entries()) {
    const row = rows.nth(index);
    const list = row.getByLabel('It becomes');
    const wanted = was ?? 'A new item';
    if ((await list.count()) > 0) {
      const chosen = await list.locator('option:checked').innerText();
      if (!chosen.startsWith(wanted.slice(0, 60))) {
        const option = list.locator('option', { hasText: wanted.slice(0, 60) });
        await hand.choose(list, (await option.first().getAttribute('value')) ?? '');
      }
    }
    if (name !== undefined) await hand.fill(row.getByLabel(nameLabel), name);
  }
  await hand.click(page.getByRole('button', { name: /^Add (?:it|all \d+)$/ }));
  await rows.first().waitFor({ state: 'detached' });
}
