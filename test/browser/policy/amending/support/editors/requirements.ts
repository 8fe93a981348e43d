import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { turnToEditor } from './aspects.ts';
import { said } from './fields.ts';

/** The requirements: those go that the order leaves out. */
export async function editRequirements(hand: Hand, before: Edition, after: Edition): Promise<void> {
  await turnToEditor(hand, 'Requirements');
  for (const [key, { text }] of Object.entries(before.requirements ?? {})) {
    if (after.requirements?.[key] !== undefined) continue;
    const named = { hasText: said(text, 'en').slice(0, 60) };
    await hand.click(hand.page.getByRole('button', { name: /^Remove/ }).filter(named));
  }
}
