import { expect } from 'vitest';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT } from '../amending-page.ts';
import { choose, said } from './fields.ts';

/** Says a condition in its editor: one comparison of a fact with yes or no, or several of which one is enough. */
export async function say(
  hand: Hand,
  region: string,
  condition: Condition,
  { facts }: Edition,
): Promise<void> {
  const { page } = hand;
  const when = page.getByRole('region', { name: region });
  const parts = 'any' in condition ? condition.any : [condition];
  for (const [place, part] of parts.entries()) {
    if (!('fact' in part) || typeof part.value !== 'boolean') throw new Error('not told how to say this');
    const fact = said(facts[part.fact]?.title, 'en');
    await hand.click(
      when.getByRole('button', { name: place === 0 ? 'Comparison' : 'Or: comparison', exact: true }),
    );
    const combobox = when.getByRole('combobox', { name: 'Fact' });
    await expect.poll(() => combobox.evaluate((one) => one === document.activeElement), PATIENT).toBe(true);
    // By the keyboard: what is called so is taken, whether the list is open or not.
    await hand.fill(combobox, fact);
    await hand.press('Enter');
    await when.getByRole('combobox', { name: 'Value' }).waitFor(PATIENT);
    await choose(hand, when.getByRole('combobox', { name: 'Value' }), String(part.value));
  }
}
