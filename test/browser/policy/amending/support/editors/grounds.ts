import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { pick } from '../amending-page.ts';
import { turnToEditor } from './aspects.ts';
import { say } from './conditions.ts';
import { openCard, said, tick, writeText } from './fields.ts';
import { addSelected, selectProvisions } from './from-the-act.ts';

/** The grounds, each from its own provision: their words are the law's, their conditions are said. */
export async function editGrounds(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  const grounds = Object.entries(after.grounds ?? {}).sort(([, a], [, b]) => a.order - b.order);
  await turnToEditor(hand, 'Grounds');
  await selectProvisions(hand, [['annex.row-9.1', 'annex.row-9.indent-8']]);
  await addSelected(
    hand,
    grounds.map(([key]) => ({ name: key })),
    'Short name for its key',
  );
  for (const [, ground] of grounds) {
    await openCard(hand, said(ground.text, 'en').slice(0, 50));
    await say(hand, 'When the ground applies', ground.when, after);
    await tick(hand, page.getByLabel("Needs an officer's judgement"), ground.discretion === true);
    if (ground.text.restored === undefined) continue;
    await pick(hand, ground.citation?.by?.provision ?? '');
    await writeText(hand, 'Text of the ground', ground.text);
  }
}
