import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, turnToAspect } from '../amending-page.ts';
import { said } from './fields.ts';
import { selectProvisions } from './from-the-act.ts';

/** The titles of variants in English. */
export const variantsOf = ({ service }: Edition, keys: readonly string[]): readonly string[] =>
  keys.map((key) => said(service.variants[key]?.title, 'en'));

/** Turns to the editor of an aspect, and waits until it is that one which is shown; its heading may be longer than its name in the menu. */
export async function turnToEditor(hand: Hand, name: string, heading: string = name): Promise<void> {
  await turnToAspect(hand, name);
  await hand.page.getByRole('heading', { name: heading, level: 2 }).waitFor(PATIENT);
}

/** Selects provisions and no others. */
export async function selectOnly(hand: Hand, ids: readonly string[]): Promise<void> {
  const none = hand.page.getByRole('button', { name: 'Select none' });
  if ((await none.count()) > 0) await hand.click(none);
  await selectProvisions(hand, ids);
}
